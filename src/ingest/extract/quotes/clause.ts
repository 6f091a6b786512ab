import type { Sentence, Token } from '../../../domain/annotation.ts';
import { overlaps, type Span } from '../../../domain/spans.ts';
import { speechVerb } from '../../../lexicon/cues.ts';
import { complementOf, isFiniteVerb } from './complement.ts';
import type { Cue } from './cue.ts';
import { type Page, wordAt, wordsIn } from './page.ts';
import { childrenOf, spanUnder } from './source.ts';

/** Where the words of reported speech begin and end. */

/** The clause that a cue reports after it, and the word that introduces it. */
export function clauseAfter(page: Page, cue: Cue): { words: Span; marker: string | null } | null {
  const complement = complementOf(cue);
  if (complement === null) return null;
  const { sentence } = cue;
  if (page.kind === 'HEADLINE') return null; // headline.ts reads them
  let first = complement.first;
  while (first.index < complement.last.index && (/^\W+$/.test(first.text) || first.index <= cue.verb.index))
    first = sentence.tokens[first.index + 1] ?? first;
  // "told journalists, holding up what …": a participle after a comma is no reported clause.
  if (first.pos === 'VBG' && sentence.tokens[first.index - 1]?.text === ',') return null;
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
  // "Iran, which says its programme is peaceful, has accused": the relative clause bounds what it reports.
  let end = cue.verb.dep === 'acl:relcl' ? spanUnder(sentence, cue.verb).last.end : sentence.end;
  // The same where the parser lost it: "Tanzania, which claims half of the lake, denied".
  if (cue.verb.dep !== 'acl:relcl' && /^W(?:DT|P)$/.test(sentence.tokens[cue.verb.index - 1]?.pos ?? ''))
    end = sentence.tokens.find((token) => token.index > cue.verb.index && token.text === ',')?.start ?? end;
  const children = childrenOf(sentence);
  const joined = [...(children[cue.verb.index] ?? []), ...(children[head.index] ?? [])];
  for (const verb of joined) {
    if (!verb.dep.startsWith('conj') || !verb.pos.startsWith('VB') || verb.start < cue.verb.end) continue;
    // "said that …, and that …": both are reported.
    const reported = (children[verb.index] ?? []).some((token) => token.dep === 'mark' && token.lemma === 'that');
    const inTense = verb.pos === cue.verb.pos || verb.pos !== head.pos;
    const own = !reported && ((verb.head === cue.verb.index && inTense) || isSecondVerb(sentence, cue, head, verb));
    if (own) end = Math.min(end, beforeJoint(page, spanUnder(sentence, verb).first.start));
  }
  let dash: Token | null = null;
  let seen = cue.at + 1;
  for (const other of page.cuesIn.get(sentence) ?? []) {
    if (other.at <= cue.at || other.inside !== null) continue;
    for (; seen < other.at; seen += 1) {
      const token = page.words[seen]?.token;
      if (token !== undefined && /^(?:–|—|--)$/.test(token.text)) dash = token;
    }
    const { source, verb } = other;
    const own = source !== null && verb.pos !== 'VBG' && source.start > cue.verb.start && source.start < verb.start;
    // "said Brazil attaches importance to its ties and welcomes talks": in the tense of what is reported, it is reported.
    if (!own && verb.pos !== 'VBG' && verb.pos !== cue.verb.pos) continue;
    const start = own ? source.start : verb.start;
    const joint = beforeJoint(page, start);
    // "… across the border – a claim Kabul called baseless": the narrator goes on behind the dash.
    if (dash !== null && dash.end < start) end = Math.min(end, dash.start);
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
    (finite !== undefined && finite.pos !== verb.pos && finite.pos !== 'MD') ||
    speechVerb(verb.lemma)?.phrase === true ||
    WITHHOLDING.has(verb.lemma)
  );
}

/** "confirmed that the papers had arrived but gave no details": what speakers keep back. */
const WITHHOLDING = new Set(['give', 'decline', 'refuse', 'offer', 'provide']);

/** Where a stretch ends whose next clause starts here: before its comma, semicolon and conjunction. */
function beforeJoint(page: Page, start: number): number {
  let at = wordAt(page.words, start) - 1;
  while (at > 0 && /^(?:[,;–—-]+|and|but|while|whereas|as|although|though)$/i.test(page.words[at]?.token.text ?? ''))
    at -= 1;
  return page.words[at]?.token.end ?? start;
}

const isJoint = (page: Page, end: number, start: number): boolean =>
  // “…,” adding that
  /[,;]["”’]$/.test(page.text.slice(0, end).slice(-2)) ||
  /^\s*(?:;|,\s*(?:and|but|while|whereas|although|though)?|[–—-]+|(?:and|while|but|whereas)\b)/.test(
    page.text.slice(end, start),
  );

/** The clause before ", X said": one span, or two when the cue stands in its middle. */
export function clauseBefore(page: Page, cue: Cue): Span[] | null {
  const { sentence, source, verb } = cue;
  if (source === null || complementOf(cue) !== null || verb.pos === 'VBG' || cue.speech.class === 'DENIAL') return null;
  const start = Math.min(source.start, verb.start);
  const comma = wordAt(page.words, start) - 1;
  if (page.words[comma]?.token.text !== ',' || page.words[comma]?.sentence !== sentence) return null;
  // "told reporters", "said on Monday": what follows the cue up to a comma or the end belongs to it.
  let next = page.words[cue.at + 1];
  for (let at = cue.at + 1; next !== undefined; next = page.words[at]) {
    if (next.sentence !== sentence || /^[,.;:]$/.test(next.token.text) || next.isMark) break;
    at += 1;
  }
  const before = trim(page, { start: sentenceStart(page, cue, comma), end: page.words[comma]?.token.start ?? start });
  if (isClause(page, before)) return isOpening(page, before) ? null : [before];
  const opening = wordsIn(page.words, before)[0]?.token.pos ?? 'IN';
  // "The closure, Quintero said, was": the subject stands in front, and nothing but a time or place follows the cue.
  if (next === undefined || next.token.text !== ',' || next.sentence !== sentence || /^(?:IN|RB|TO)$/.test(opening))
    return null;
  const follower = page.words[cue.at + 1]?.token;
  if (follower !== next.token && !/^(?:IN|NNP|RB)$/.test(follower?.pos ?? '')) return null;
  const after = trim(page, { start: next.token.end, end: sentence.end });
  const finite = wordsIn(page.words, after).some((word) => isFiniteVerb(word.token));
  return finite && wordsIn(page.words, before).every((word) => !isFiniteVerb(word.token)) && before.end > before.start
    ? [before, after]
    : null;
}

/** "Asked if he was tired, Berg replied": a participle or a subordinate clause opens the sentence, and reports nothing by itself. */
function isOpening(page: Page, span: Span): boolean {
  const words = wordsIn(page.words, span);
  const first = words[0]?.token;
  if (first === undefined || words.some((word) => word.token.text === ',')) return false;
  return /^VB[NG]$/.test(first.pos) || OPENERS.has(first.text.toLowerCase());
}

const OPENERS = new Set([
  'when',
  'while',
  'after',
  'before',
  'although',
  'though',
  'because',
  'since',
  'if',
  'as',
  'once',
  'until',
  'whereas',
]);

/** The sentence up to a closing cue begins after an earlier clause that a semicolon closes. */
function sentenceStart(page: Page, cue: Cue, comma: number): number {
  const first = wordAt(page.words, cue.sentence.start);
  const joint = page.words.slice(first, comma).findLast((word) => word.token.text === ';');
  return joint === undefined ||
    !(page.cuesIn.get(cue.sentence) ?? []).some((other) => other.at < cue.at && other.verb.start < joint.token.start)
    ? cue.sentence.start
    : joint.token.end;
}

/** At least three words with a finite verb. */
export function isClause(page: Page, span: Span): boolean {
  const words = wordsIn(page.words, span).filter((word) => /[\p{L}\p{N}]/u.test(word.token.text));
  return words.length >= 3 && words.some((word) => isFiniteVerb(word.token));
}

/** Without outer spaces, commas and the final stop. */
export function trim(page: Page, span: Span): Span {
  let { start, end } = span;
  while (start < end && /[\s,;:–—]/.test(page.text[start] ?? '')) start += 1;
  while (end > start && /[\s,;:.–—]/.test(page.text[end - 1] ?? '')) end -= 1;
  return { start, end };
}
