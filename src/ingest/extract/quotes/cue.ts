import type { Sentence, Token } from '../../../domain/annotation.ts';
import { DOCUMENT_NOUNS, type SpeechVerb, STATEMENT_NOUNS, speechVerb, speechVerbForm } from '../../../lexicon/cues.ts';
import { headOf, relationOf } from '../syntax.ts';
import type { Stretch } from './marks.ts';
import type { Word } from './page.ts';
import { childrenOf, phraseIn, phraseOf, type Source, withoutCase } from './source.ts';
import { isPassive, subjectOf } from './subject.ts';

/** A speech verb in the text, with whoever is said to speak. */
export interface Cue {
  readonly verb: Token;
  /** position of the verb among the words of its page */
  readonly at: number;
  readonly sentence: Sentence;
  readonly speech: SpeechVerb;
  /** null where the clause names nobody: "it was said that", "to say the least" */
  readonly source: Source | null;
  /** false: denied, possible, ordered or conditional speech ("would not say", "if he says") */
  readonly isUttered: boolean;
  /** where the cue stands inside a quote */
  readonly inside: Stretch | null;
}

const CONDITIONS = new Set(['if', 'unless', 'whether', 'until', 'lest']);
/** Verbs between subject and "to say" that leave it said: "went on to say". */
const GOING_ON = new Set(['go', 'continue', 'begin', 'come', 'hasten']);

/** Every speech verb of a page with its source, in order of reading. */
export function findCues(words: readonly Word[]): Cue[] {
  const cues: Cue[] = [];
  words.forEach((word, at) => {
    const { token, sentence } = word;
    if (!token.pos.startsWith('VB') || word.isMark) return;
    const speech = speechVerb(token.lemma) ?? speechVerbForm(token.text);
    if (speech === null || isIdiom(sentence, token, speech)) return;
    const source = sourceOf(words, at) ?? (token.pos === 'VBG' ? spokenBefore(words, at, cues) : null);
    cues.push({
      verb: token,
      at,
      sentence,
      speech,
      source,
      isUttered: isUttered(sentence, token),
      inside: word.inside,
    });
  });
  return cues;
}

/** ", adding that" where the parser lost the verb that it goes on from: whoever spoke before in the sentence. */
function spokenBefore(words: readonly Word[], at: number, cues: readonly Cue[]): Source | null {
  const word = words[at];
  let before = at - 1;
  while (words[before]?.isMark === true) before -= 1;
  if (word === undefined || words[before]?.token.text !== ',') return null;
  for (let at = cues.length - 1; cues[at]?.sentence === word.sentence; at -= 1) {
    const cue = cues[at];
    if (cue?.inside === word.inside && cue.source !== null) return cue.isUttered ? cue.source : null;
  }
  return null;
}

/** The cue as written, "pointed out" and not "pointed". */
export function cueText(cue: Cue): string {
  const next = cue.sentence.tokens[cue.verb.index + 1];
  return next?.text === 'out' ? `${cue.verb.text} out` : cue.verb.text;
}

const AUXILIARIES = new Set(['have', 'be', 'do']);
const PUBLISHING = new Set(['post', 'write', 'tweet', 'report']);
const isWritten = (token: Token): boolean =>
  STATEMENT_NOUNS.has(token.lemma.toLowerCase()) || DOCUMENT_NOUNS.has(token.lemma.toLowerCase());

/** "point" speaks only in "point out" and "point to"; "call for", "call on", "call off" are other verbs than "call". */
function isIdiom(sentence: Sentence, verb: Token, speech: SpeechVerb): boolean {
  const next = sentence.tokens[verb.index + 1]?.text;
  if (speech.lemma === 'point') return next !== 'out' && next !== 'to';
  if (speech.lemma === 'speak' || speech.lemma === 'talk') return next !== 'of' && next !== 'about';
  // "will continue to take measures": only "continue" alone stands for "go on speaking".
  if (GOING_ON.has(speech.lemma)) return next === 'to';
  // "in a statement posted online": the participle describes the statement.
  const before = sentence.tokens[verb.index - 1];
  if (PUBLISHING.has(speech.lemma) && /^VB[ND]$/.test(verb.pos) && before !== undefined && isWritten(before))
    return (childrenOf(sentence)[before.index] ?? []).some((token) => token.dep === 'case');
  if (speech.lemma === 'call' || speech.lemma === 'charge' || speech.lemma === 'report')
    return next === 'off' || next === 'in' || next === 'up';
  if (speech.lemma === 'find' || speech.lemma === 'rule') return next === 'out' || next === 'over';
  return false;
}

const isNegated = (sentence: Sentence, verb: Token): boolean =>
  (childrenOf(sentence)[verb.index] ?? []).some(
    (child) => child.index < verb.index && /^(?:not|n't|n’t|never|nor)$/i.test(child.lemma),
  );

function isUttered(sentence: Sentence, verb: Token): boolean {
  if (isNegated(sentence, verb)) return false;
  for (const child of childrenOf(sentence)[verb.index] ?? []) {
    const lemma = child.lemma.toLowerCase();
    if (child.pos === 'MD' && child.dep.startsWith('aux')) return false;
    if (relationOf(child) === 'mark' && CONDITIONS.has(lemma)) return false;
    if (child.pos === 'TO' && !GOING_ON.has(headOf(sentence, verb)?.lemma ?? '')) return false;
    if (relationOf(child) === 'mark' && lemma === 'without') return false;
  }
  return true;
}

function sourceOf(words: readonly Word[], at: number): Source | null {
  const word = words[at];
  if (word === undefined) return null;
  const { sentence, token: verb } = word;
  const found = subjectOf(sentence, verb);
  const accompanying = verb.pos === 'VBG' ? accompanyingSource(words, at) : null;
  if (accompanying !== null) return accompanying;
  const foundAt = found === null ? -1 : at + found.index - verb.index;
  if (found !== null && words[foundAt]?.inside === word.inside && found.pos !== 'EX') {
    const aside = asideSubject(words, at, found);
    return usable(aside ?? withoutCase(phraseOf(sentence, found, cutAt(betweenMarks(words, foundAt), verb, found))));
  }
  // "has said" is finite, "said" of "was said" and "to say" are not.
  const perfect = verb.pos === 'VBN' && /^(?:has|have|had|['’]s|['’]ve|['’]d)$/i.test(words[at - 1]?.token.text ?? '');
  if (isPassive(sentence, verb) || (/^VB[GN]?$/.test(verb.pos) && !perfect)) return null;
  return usable(phraseBefore(words, at)) ?? usable(phraseAfter(words, at));
}

/** "The closure, Quintero said, was …": the parser takes "closure" for the subject, but a phrase between comma and verb is the source; also of a cue that closes its sentence. */
function asideSubject(words: readonly Word[], at: number, subject: Token): Source | null {
  if (words[at + 1]?.token.text !== ',' && words[at]?.token.dep !== 'parataxis') return null;
  let first = at;
  while (first > 0 && words[first - 1]?.token.text !== ',' && (words[first - 1]?.token.start ?? 0) > subject.start)
    first -= 1;
  if (first === at || words[first - 1]?.token.text !== ',') return null;
  const run = words.slice(first, at);
  if (run.some((word) => word.isMark || /^(?:VB[DZPGN]?|MD|W.*)$/.test(word.token.pos))) return null;
  const source = phraseIn(run);
  return source === null || source.head.dep === 'conj' ? null : source;
}

/** "with Boswell stating": the phrase between "with" and the participle. */
function accompanyingSource(words: readonly Word[], at: number): Source | null {
  let first = at;
  while (first > 0 && at - first < 8 && words[first - 1]?.token.lemma !== 'with') {
    if (/^(?:,|VB.*|MD|IN|TO)$/.test(words[first - 1]?.token.pos ?? '')) return null;
    first -= 1;
  }
  return first === at || words[first - 1]?.token.lemma !== 'with' ? null : phraseIn(words.slice(first, at));
}

/** "It" of "it was said" and "one" name nobody. */
const usable = (source: Source | null): Source | null =>
  source === null || /^(?:there|who|which|that|what)$/i.test(source.head.text) ? null : source;

/** A subject ends before its verb, and begins after it when it follows. */
const cutAt = (limit: { start: number; end: number }, verb: Token, subject: Token): { start: number; end: number } =>
  subject.index < verb.index
    ? { start: limit.start, end: Math.min(limit.end, verb.start) }
    : { start: verb.end, end: limit.end };

/** The words of its sentence around one of them that no quotation mark interrupts. */
function betweenMarks(words: readonly Word[], at: number): { start: number; end: number } {
  const own = words[at];
  const goesOn = (word: Word | undefined): boolean =>
    word !== undefined && word.inside === own?.inside && word.sentence === own.sentence && !word.isMark;
  let first = at;
  while (goesOn(words[first - 1])) first -= 1;
  let last = at;
  while (goesOn(words[last + 1])) last += 1;
  return { start: words[first]?.token.start ?? 0, end: words[last]?.token.end ?? 0 };
}

/** The phrase before a verb, without a parse: from the last boundary of clauses, asides between commas left out. */
function phraseBefore(words: readonly Word[], at: number): Source | null {
  const verb = words[at];
  let first = at;
  while (first > 0) {
    const before = words[first - 1];
    if (before === undefined || before.isMark || before.inside !== verb?.inside || before.sentence !== verb?.sentence)
      break;
    if (/^[;:]$/.test(before.token.text) || (before.token.pos === 'CC' && words[first - 2]?.token.text === ',')) break;
    if (/^(?:that|while|but|because|although|when|after|before)$/i.test(before.token.text)) break;
    first -= 1;
  }
  const run = fromJoint(words.slice(first, at).filter((word) => !/^(?:RB|MD)$/.test(word.token.pos)));
  if (run.length === 0) return null;
  // "…, the ministry announced on Wednesday": what stands between a comma and the verb is the source, if it is a phrase.
  const comma = run.findLastIndex((word) => word.token.text === ',');
  if (comma >= 0 && comma < run.length - 1) {
    const closing = run.slice(comma + 1);
    const source = closing.some((word) => /^(?:VB[DZP]|MD|W.*)$/.test(word.token.pos)) ? null : phraseIn(closing);
    if (source !== null) return source;
  }
  return phraseIn(run.slice(beforeAside(run)));
}

/**
 * The words of a verb's own clause: without its auxiliaries, and from the conjunction on that follows another verb ("denied
 * meddling in the vote and President Valadao has [said]").
 */
function fromJoint(run: readonly Word[]): readonly Word[] {
  const end = run.findLastIndex(({ token }) => !(token.pos.startsWith('VB') && AUXILIARIES.has(token.lemma))) + 1;
  const own = run.slice(0, end);
  // ", who was in Lima, [said]": the verbs of an aside say nothing.
  const who = own.at(-1)?.token.text === ',' ? own.findLastIndex(({ token }) => /^W/.test(token.pos)) : -1;
  const before = who < 0 ? own : own.slice(0, who);
  const joint = before.findLastIndex(({ token }) => token.pos === 'CC');
  const verb = before.findLastIndex(({ token }) => token.pos.startsWith('VB'));
  return joint > verb && verb >= 0 ? own.slice(joint + 1) : own;
}

/**
 * Where the phrase starts whose aside ends at the verb: "Asked about the vote, a spokeswoman, Eva Lind, [said]", "an official,
 * who asked not to be named, [said]"; 0 where no aside does.
 */
function beforeAside(run: readonly Word[]): number {
  const commas = run.flatMap((word, index) => (word.token.text === ',' ? [index] : []));
  if (commas.at(-1) !== run.length - 1 || commas.length < 2) return 0;
  const start = (commas.at(-3) ?? -1) + 1;
  const opens = /^(?:IN|TO|VB[NG]|WRB)$/.test(run[start]?.token.pos ?? '');
  return opens || phraseIn(run.slice(start, commas.at(-2))) === null ? 0 : start;
}

/** The phrase after a verb, without a parse: "said a man in the crowd". */
export function phraseAfter(words: readonly Word[], at: number): Source | null {
  const verb = words[at];
  const run: Word[] = [];
  for (let next = at + 1; next < words.length; next += 1) {
    const word = words[next];
    if (word === undefined || word.isMark || word.inside !== verb?.inside || word.sentence !== verb?.sentence) break;
    if (/^[.;:!?]$/.test(word.token.text)) break;
    run.push(word);
  }
  return phraseIn(run);
}
