import type { Sentence, Token } from '../../../domain/annotation.ts';
import { WEEKDAYS } from '../../../domain/calendar.ts';
import { firstThat } from '../../../domain/spans.ts';
import { DOCUMENT_NOUNS, PLATFORMS, WRITING_VERBS } from '../../../lexicon/cues.ts';
import { relationOf } from '../syntax.ts';
import type { Page } from './page.ts';
import { childrenOf, phraseOf, type Source, withoutCase } from './source.ts';
import { subjectOf } from './subject.ts';

/** Who wrote what is written: "the statement added" speaks for whoever said it "in a statement" before. */

export interface Document {
  readonly page: Page;
  /** of its noun */
  readonly start: number;
  /** null: the text does not say who wrote it */
  readonly author: Source | null;
}

/** Documents of an article by their noun, each in order of reading. */
export type Documents = Map<string, Document[]>;

/** Adds those that a page brings in: any but "the statement", of which nobody says who wrote it. */
export function addDocuments(documents: Documents, page: Page): void {
  for (const { token, sentence, inside } of page.words) {
    const noun = token.lemma.toLowerCase();
    if (inside !== null || token.pos !== 'NN' || !DOCUMENT_NOUNS.has(noun)) continue;
    const author = unlessWritten(authorOf(sentence, token));
    if (author === null && isDefinite(sentence, token)) continue;
    const document = { page, start: token.start, author };
    const known = documents.get(noun);
    if (known === undefined) documents.set(noun, [document]);
    else known.push(document);
  }
}

/** The author of the document that a source phrase is, by its own words or as it was brought in; null when it is none or has none. */
export function writerOf(page: Page, { head, sentence }: Source): { page: Page; source: Source } | null {
  const known = page.documents.get(head.lemma.toLowerCase()) ?? [];
  const isBehind = (one: Document): boolean =>
    one.page.passage > page.passage || (one.page.passage === page.passage && one.start >= head.start);
  const at = firstThat(known, isBehind);
  const own = known[at];
  const isOwn = own?.page.passage === page.passage && own.start === head.start;
  const meant = isOwn ? own : isDefinite(sentence, head) ? known[at - 1] : null;
  return meant?.author == null ? null : { page: meant.page, source: meant.author };
}

const isDefinite = (sentence: Sentence, noun: Token): boolean =>
  (childrenOf(sentence)[noun.index] ?? []).some(
    (child) => child.dep === 'det' && /^(?:the|this|that|these)$/i.test(child.text),
  );

function authorOf(sentence: Sentence, noun: Token): Source | null {
  const children = childrenOf(sentence);
  const own = children[noun.index] ?? [];
  const whole = { start: sentence.start, end: sentence.end };
  const byName = (token: Token, from: 'by' | 'from'): boolean =>
    (children[token.index] ?? []).some(
      (mark) => mark.dep === 'case' && (mark.lemma === 'by' || (from === 'from' && mark.lemma === 'from')),
    );
  const phrase = (head: Token): Source => withoutCase(phraseOf(sentence, head, whole));
  // "a statement from the navy", "signed by Berg"
  const from = own.find((token) => relationOf(token) === 'nmod' && token.index > noun.index && byName(token, 'from'));
  if (from !== undefined) return phrase(from);
  // The parser takes the participle right behind the noun for its verb as often.
  const participles = [...own.filter((token) => relationOf(token) === 'acl'), sentence.tokens[noun.index + 1]];
  const written = participles.find((token) => token?.pos === 'VBN' && WRITING_VERBS.has(token.lemma));
  const signer = written === undefined ? undefined : agentOf(sentence, written, byName);
  if (signer !== undefined) return phrase(signer);
  // "its statement", "a White House statement"; "a Monday statement" and "a Facebook post" are nobody's
  const owner =
    own.find((token) => token.dep === 'nmod:poss') ??
    own.findLast((token) => token.dep === 'compound' && token.pos === 'NNP' && !isNoAuthor(token));
  if (owner !== undefined)
    return phraseOf(sentence, owner, { start: sentence.start, end: Math.min(noun.start, sentence.end) });
  return issuerOf(sentence, noun, byName);
}

/** "a report of the letter": what is written writes nothing. */
const unlessWritten = (author: Source | null): Source | null =>
  author !== null && DOCUMENT_NOUNS.has(author.head.lemma.toLowerCase()) ? null : author;

const isNoAuthor = ({ text }: Token): boolean =>
  PLATFORMS.has(text.toLowerCase()) || (WEEKDAYS as readonly string[]).includes(text);

type IsAgent = (token: Token, from: 'by' | 'from') => boolean;

const agentOf = (sentence: Sentence, verb: Token, isAgent: IsAgent): Token | undefined =>
  (childrenOf(sentence)[verb.index] ?? []).find((token) => relationOf(token) === 'obl' && isAgent(token, 'by'));

/** "said in a statement", "issued a statement": whoever did. */
function issuerOf(sentence: Sentence, noun: Token, isAgent: IsAgent): Source | null {
  const verb = sentence.tokens[noun.head];
  if (verb === undefined || !verb.pos.startsWith('VB')) return null;
  const isIn = (childrenOf(sentence)[noun.index] ?? []).some((mark) => mark.dep === 'case' && mark.lemma === 'in');
  const issued = WRITING_VERBS.has(verb.lemma);
  if (noun.dep === 'nsubj:pass' && issued) {
    const agent = agentOf(sentence, verb, isAgent);
    return agent === undefined ? null : withoutCase(phraseOf(sentence, agent, sentence));
  }
  if (!(relationOf(noun) === 'obl' ? isIn : relationOf(noun) === 'obj' && issued)) return null;
  const subject = subjectOf(sentence, verb);
  if (subject === null) return null;
  const limit =
    subject.index < verb.index
      ? { start: sentence.start, end: verb.start }
      : { start: verb.end, end: Math.max(verb.end, noun.start) };
  return withoutCase(phraseOf(sentence, subject, limit));
}
