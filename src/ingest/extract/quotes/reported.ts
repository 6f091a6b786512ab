import type { Sentence, Token } from '../../../domain/annotation.ts';
import { overlaps, type Span } from '../../../domain/spans.ts';
import { NO_SOURCES, speechVerb } from '../../../lexicon/cues.ts';
import { type Cue, complementOf, isFiniteVerb } from './cue.ts';
import { accordingSource } from './marked.ts';
import { type Page, wordAt, wordsIn } from './page.ts';
import { type Attribution, attribution, type ReportedRule } from './proposal.ts';
import { childrenOf, spanUnder } from './source.ts';

const PARC = 'Pareti, PARC 3.0 annotation guidelines, indirect quotations; verbs in lexicon/cues.ts';
type Reported = Attribution & { readonly words: readonly Span[] };

const reported = (cue: Cue, text: string, words: readonly Span[]): Reported => ({
  ...attribution(cue.source, text, cue.verb, [text]),
  words,
});

/** "pointed out", not "pointed". */
function verbText(cue: Cue): string {
  const next = cue.sentence.tokens[cue.verb.index + 1];
  return next?.text === 'out' ? `${cue.verb.text} out` : cue.verb.text;
}

/** Cues that report a clause after them, with that clause. */
function* clausesAfter(page: Page): Generator<{ cue: Cue; words: Span; marker: string | null }> {
  for (const cue of page.cues) {
    if (cue.inside !== null || !cue.isUttered || cue.source === null || !cue.speech.clause) continue;
    if (cue.speech.class === 'QUESTION' || /^(?:it|there)$/i.test(cue.source.head.text)) continue;
    const clause = clauseAfter(page, cue);
    if (clause !== null) yield { cue, ...clause };
  }
}

/** X said that … */
export const saidThat: ReportedRule = {
  id: 'quote.said-that',
  says: 'The clause after a speech verb and "that" reports what its subject said.',
  source: PARC,
  confidence: 0.85,
  find: (page) =>
    [...clausesAfter(page)]
      .filter(({ cue, marker }) => marker !== null && cue.verb.pos !== 'VBG' && cue.speech.class !== 'DENIAL')
      .map(({ cue, words, marker }) => reported(cue, `${verbText(cue)} ${marker}`, [words])),
  examples: [['Anna Berg said that the bridge would open in May.', ['Anna Berg: "the bridge would open in May"']]],
  leaves: ['Anna Berg would not say that the bridge was safe.', 'It was said that the bridge was safe.'],
};

/** …, adding that … */
export const addingThat: ReportedRule = {
  id: 'quote.adding-that',
  says: 'The clause after a participle of speech reports what the subject of its sentence said.',
  source: PARC,
  confidence: 0.85,
  find: (page) =>
    [...clausesAfter(page)]
      .filter(({ cue }) => cue.verb.pos === 'VBG' && cue.speech.class !== 'DENIAL')
      .map(({ cue, words, marker }) =>
        reported(cue, marker === null ? verbText(cue) : `${verbText(cue)} ${marker}`, [words]),
      ),
  examples: [
    [
      'Anna Berg praised the plan, adding that the bridge would open in May.',
      ['Anna Berg: "the bridge would open in May"'],
    ],
  ],
  leaves: ['Anna Berg left, slamming the door that Miller had opened.'],
};

/** X said … would … */
export const saidClause: ReportedRule = {
  id: 'quote.said-clause',
  says: 'A clause right after a speech verb, without "that", reports what its subject said.',
  source: PARC,
  confidence: 0.85,
  find: (page) =>
    [...clausesAfter(page)]
      .filter(({ cue, marker }) => marker === null && cue.verb.pos !== 'VBG' && cue.speech.class !== 'DENIAL')
      .map(({ cue, words }) => reported(cue, verbText(cue), [words])),
  examples: [['Anna Berg said the bridge would open in May.', ['Anna Berg: "the bridge would open in May"']]],
  leaves: ['Anna Berg told the story of the bridge.', 'Anna Berg did not say when the bridge would open.'],
};

/** X denied that … */
export const deniedThat: ReportedRule = {
  id: 'quote.denied-that',
  says: 'The clause after a verb of denial reports what its subject says is not so.',
  source: PARC,
  confidence: 0.85,
  find: (page) =>
    [...clausesAfter(page)]
      .filter(({ cue }) => cue.speech.class === 'DENIAL')
      .map(({ cue, words, marker }) => ({
        ...reported(cue, marker === null ? verbText(cue) : `${verbText(cue)} ${marker}`, [words]),
        notes: ['The speaker denies these words.'],
      })),
  examples: [['Anna Berg denied that the bridge had been closed.', ['Anna Berg: "the bridge had been closed"']]],
  leaves: ['Anna Berg denied the charge.'],
};

/** …, X said. */
export const closedByCue: ReportedRule = {
  id: 'quote.closed-by-cue',
  says: 'A sentence that a comma and "X said" close or interrupt reports what X said.',
  source: 'AP Stylebook, attribution; the usual form of a lead in news agencies',
  confidence: 0.85,
  find: (page) => {
    const found: Reported[] = [];
    for (const cue of page.cues) {
      if (page.kind === 'HEADLINE' || cue.inside !== null || cue.source === null) continue;
      if (!cue.speech.clause || !cue.isUttered) continue;
      const words = clauseBefore(page, cue);
      if (words !== null) found.push(reported(cue, cue.verb.text, words));
    }
    return found;
  },
  examples: [
    [
      'The bridge will open in May, Transport Minister Anna Berg said on Monday.',
      ['Anna Berg: "The bridge will open in May"'],
    ],
    ['The bridge will open in May, said Anna Berg.', ['Anna Berg: "The bridge will open in May"']],
  ],
  leaves: ['In Oslo, Anna Berg said nothing.', 'Anna Berg, who said little, left.'],
};

/** According to X, … */
export const accordingTo: ReportedRule = {
  id: 'quote.according-to',
  says: 'A sentence with "according to X" reports what X said.',
  source: PARC,
  confidence: 0.8,
  find: (page) =>
    page.sentences.flatMap((sentence) => {
      const found = accordingSource(page, sentence.start, sentence.end);
      if (found === null || NO_SOURCES.has(found.source.head.lemma.toLowerCase())) return [];
      const from = wordAt(page.words, sentence.start);
      const words =
        found.at === from
          ? { start: afterComma(page, found.source.end), end: sentence.end }
          : { start: sentence.start, end: page.words[found.at - 1]?.token.end ?? sentence.start };
      const trimmed = trim(page, words);
      return isClause(page, trimmed)
        ? [{ ...attribution(found.source, found.text, found.token, [found.text]), words: [trimmed] }]
        : [];
    }),
  examples: [
    ['The bridge was refused a permit, according to Anna Berg.', ['Anna Berg: "The bridge was refused a permit"']],
    ['According to Anna Berg, the bridge was refused a permit.', ['Anna Berg: "the bridge was refused a permit"']],
  ],
  leaves: ['The bridge was built according to plan.'],
};

/** The clause that a cue reports after it, and the word that introduces it. */
function clauseAfter(page: Page, cue: Cue): { words: Span; marker: string | null } | null {
  const complement = complementOf(cue);
  if (complement === null) return null;
  const { sentence } = cue;
  if (page.kind === 'HEADLINE') return null; // headline.ts reads them
  let first = complement.first;
  while (first.index < complement.last.index && (/^\W+$/.test(first.text) || first.index <= cue.verb.index))
    first = sentence.tokens[first.index + 1] ?? first;
  let marker: string | null = null;
  if (/^(?:whether|if|when|where|why|how|who|what|which)$/i.test(first.text) && first.pos !== 'NNP') return null;
  if (first.text.toLowerCase() === 'that' && first.pos !== 'DT') {
    marker = first.text;
    first = sentence.tokens[first.index + 1] ?? first;
  }
  const end = clauseEnd(page, cue, complement.head);
  const words = trim(page, { start: first.start, end });
  // "said Maria Ivanova, whose house was destroyed": the source, not a clause.
  if (cue.source !== null && overlaps(words, cue.source)) return null;
  return isClause(page, words) ? { words, marker } : null;
}

/**
 * A reported clause goes on to the end of its sentence, unless something of the cue's own clause follows: a second verb of
 * the speaker ("and threatened"), a participle of speech (", adding that"), another cue ("; Tehran said").
 */
function clauseEnd(page: Page, cue: Cue, head: Token): number {
  const { sentence } = cue;
  let end = sentence.end;
  const children = childrenOf(sentence);
  const joined = [...(children[cue.verb.index] ?? []), ...(children[head.index] ?? [])];
  for (const verb of joined) {
    if (!verb.dep.startsWith('conj') || !verb.pos.startsWith('VB') || verb.start < cue.verb.end) continue;
    const own = verb.head === cue.verb.index || isSecondVerb(sentence, cue, head, verb);
    if (own) end = Math.min(end, beforeJoint(page, spanUnder(sentence, verb).first.start));
  }
  for (const other of page.cues) {
    if (other.sentence !== sentence || other.at <= cue.at || other.inside !== null) continue;
    const { source, verb } = other;
    const own = source !== null && verb.pos !== 'VBG' && source.start > cue.verb.start && source.start < verb.start;
    const start = own ? source.start : verb.start;
    const joint = beforeJoint(page, start);
    // A cue inside the clause ("said that Tehran had warned …") belongs to it; one after a joint begins anew.
    if (joint < start && joint > cue.verb.end + 1 && isJoint(page, joint, start)) end = Math.min(end, joint);
  }
  return end;
}

/**
 * "Khartoum says the agenda was empty and wants a chair", "he said Seoul was dreaming and threatened a response": the parser
 * joins the second verb to the reported clause, but without a subject, in the cue's tense and not the clause's, or a verb
 * of speech, it is the speaker's.
 */
function isSecondVerb(sentence: Sentence, cue: Cue, head: Token, verb: Token): boolean {
  const children = childrenOf(sentence)[verb.index] ?? [];
  if (children.some((child) => /^(?:nsubj|aux|cop|mark)/.test(child.dep))) return false;
  if (verb.pos !== cue.verb.pos) return false;
  const finite = [head, ...(childrenOf(sentence)[head.index] ?? [])].find((token) => isFiniteVerb(token));
  return (
    (finite !== undefined && finite.pos !== verb.pos && finite.pos !== 'MD') || speechVerb(verb.lemma)?.phrase === true
  );
}

/** Where a stretch ends whose next clause starts here: before its comma, semicolon and conjunction. */
function beforeJoint(page: Page, start: number): number {
  let at = wordAt(page.words, start) - 1;
  while (at > 0 && /^(?:[,;–—-]+|and|but|while|whereas|as|although|though)$/i.test(page.words[at]?.token.text ?? ''))
    at -= 1;
  return page.words[at]?.token.end ?? start;
}

const isJoint = (page: Page, end: number, start: number): boolean =>
  /^\s*(?:;|,\s*(?:and|but|while|whereas|although|though)?|[–—-]+|(?:and|while|but|whereas)\b)/.test(
    page.text.slice(end, start),
  );

/** The clause before ", X said": one span, or two when the cue stands in its middle. */
function clauseBefore(page: Page, cue: Cue): Span[] | null {
  const { sentence, source, verb } = cue;
  if (source === null || complementOf(cue) !== null || verb.pos === 'VBG') return null;
  const start = Math.min(source.start, verb.start);
  const comma = wordAt(page.words, start) - 1;
  if (page.words[comma]?.token.text !== ',' || page.words[comma]?.sentence !== sentence) return null;
  // "told reporters", "said on Monday": what follows the cue up to a comma or the end belongs to it.
  const next = page.words
    .slice(cue.at + 1)
    .find((word) => word.sentence !== sentence || /^[,.;:]$/.test(word.token.text) || word.isMark);
  const before = trim(page, { start: sentenceStart(page, cue, comma), end: page.words[comma]?.token.start ?? start });
  if (isClause(page, before)) return [before];
  if (
    next === undefined ||
    next.token.text !== ',' ||
    next.sentence !== sentence ||
    !/\p{L}/u.test(page.text.slice(before.start, before.end))
  )
    return null;
  const after = trim(page, { start: next.token.end, end: sentence.end });
  const finite = wordsIn(page.words, after).some((word) => isFiniteVerb(word.token));
  return finite && wordsIn(page.words, before).every((word) => !isFiniteVerb(word.token)) && before.end > before.start
    ? [before, after]
    : null;
}

/** The sentence up to a closing cue begins after an earlier clause that a semicolon closes. */
function sentenceStart(page: Page, cue: Cue, comma: number): number {
  const first = wordAt(page.words, cue.sentence.start);
  const joint = page.words.slice(first, comma).findLast((word) => word.token.text === ';');
  return joint === undefined ||
    !page.cues.some(
      (other) => other.sentence === cue.sentence && other.at < cue.at && other.verb.start < joint.token.start,
    )
    ? cue.sentence.start
    : joint.token.end;
}

/** At least three words with a finite verb. */
function isClause(page: Page, span: Span): boolean {
  const words = wordsIn(page.words, span).filter((word) => /[\p{L}\p{N}]/u.test(word.token.text));
  return words.length >= 3 && words.some((word) => isFiniteVerb(word.token));
}

/** Where the clause begins that a source in front leads to: after its comma, and after an aside about the source. */
function afterComma(page: Page, offset: number): number {
  let at = wordAt(page.words, offset);
  const commaFrom = (from: number): number => {
    for (let index = from; index < Math.min(page.words.length, from + 30); index += 1)
      if (page.words[index]?.token.text === ',') return index;
    return from;
  };
  at = commaFrom(at);
  if (/^(?:W|DT|VB[NG])/.test(page.words[at + 1]?.token.pos ?? '')) {
    const next = commaFrom(at + 1);
    const aside = page.words.slice(at + 1, next);
    const describes = /^W/.test(aside[0]?.token.pos ?? '') || !aside.some((word) => isFiniteVerb(word.token));
    if (next > at + 1 && describes) at = next;
  }
  return page.words[at]?.token.end ?? offset;
}

/** Without outer spaces, commas and the final stop. */
function trim(page: Page, span: Span): Span {
  let { start, end } = span;
  while (start < end && /[\s,;:–—]/.test(page.text[start] ?? '')) start += 1;
  while (end > start && /[\s,;:.–—]/.test(page.text[end - 1] ?? '')) end -= 1;
  return { start, end };
}
