import { hash } from 'node:crypto';
import type { Span } from './spans.ts';

/**
 * Every id of the graph: a readable prefix, an underscore, and the first 80 bits of SHA-256 over the parts named here,
 * NFC-normalised. Equal input gives equal ids, wherever and whenever it is read. Changing one changes every graph: don't.
 */
function hashedId(prefix: string, parts: readonly string[]): string {
  // U+001F cannot stand in a name or key, so that ['a', 'bc'] and ['ab', 'c'] differ.
  const text = parts.join('\u001f');
  return `${prefix}_${hash('sha256', isAscii(text) ? text : text.normalize('NFC'), 'hex').slice(0, 20)}`;
}

/** Most parts are, and normal as they are. */
const isAscii = (text: string): boolean => Buffer.byteLength(text) === text.length;

export type EntityKind = 'PERSON' | 'COUNTRY' | 'ORGANISATION' | 'PLACE' | 'BLOC';
export type StatementKind = 'QUOTE' | 'EVENT' | 'CLAIM' | 'ROLE';

export const articleId = (source: string): string => hashedId('article', [source]);

/** SHA-256 in full over text and whatever was given beside it: equal hash, equal input. */
export const contentHash = (rawText: string, given: readonly (string | null)[]): string =>
  hash('sha256', JSON.stringify([rawText, ...given]), 'hex');

export const passageId = (article: string, ordinal: number): string => hashedId('passage', [article, String(ordinal)]);

export const mentionId = (article: string, kind: string, passage: number, span: Span): string =>
  hashedId('mention', [article, kind, String(passage), String(span.start), String(span.end)]);

export const noteId = (article: string, rule: string, text: string, rawSpans: readonly Span[]): string =>
  hashedId('note', [article, rule, text, ...rawSpans.map((span) => `${span.start}-${span.end}`)]);

export const timeRefId = (article: string, passage: number, span: Span): string =>
  hashedId('time', [article, String(passage), String(span.start), String(span.end)]);

/** @param key the key of its fullest name */
export const referenceId = (article: string, kind: EntityKind, key: string): string =>
  hashedId('reference', [article, kind, key]);

/** The kind and the key of the name: what an entity would be called if no other bore its name. */
export const entityId = (kind: Exclude<EntityKind, 'COUNTRY'>, key: string): string =>
  hashedId(kind.toLowerCase(), [key]);

/** @param iso3 ISO 3166-1 alpha-3 */
export const countryId = (iso3: string): string => `country_${iso3}`;

/** Of two clusters of one name the second takes an id of its own, from its smallest reference. */
export const namesakeId = (kind: Exclude<EntityKind, 'COUNTRY'>, key: string, smallestReference: string): string =>
  hashedId(kind.toLowerCase(), [key, smallestReference]);

/**
 * No resolved identity and no rule in it, so that it survives better rules and reviewers' decisions.
 * @param parts for events and claims: type, actor references, recipient references, asserter; for roles: holder reference and title key
 */
export const statementId = (
  article: string,
  kind: StatementKind,
  firstRawSpan: Span,
  parts: readonly string[] = [],
): string => hashedId(kind.toLowerCase(), [article, String(firstRawSpan.start), String(firstRawSpan.end), ...parts]);

/** @param parts all that a decision says, its time among it */
export const decisionId = (parts: readonly string[]): string => hashedId('decision', parts);

/** Of a pair that may be one; in the order of these ids the likeliest comes first. @param score 0-1 */
export const proposalId = (score: number, parts: readonly string[]): string =>
  hashedId(`proposal_${String(Math.round((1 - score) * 1000)).padStart(4, '0')}`, parts);

/** The prefix of an id: which kind of node it is. */
export const idPrefix = (id: string): string => id.slice(0, Math.max(0, id.indexOf('_')));

/** Five words in a row, as a number that two texts share when they share the words. */
export const shingleKey = (words: readonly string[]): string => hashedId('shingle', words);

/** What references of one block say in the same words. */
export const profileKey = (parts: readonly string[]): string => hashedId('profile', parts);

/** What two countries have to do with each other, seen from the first: the other way round is another view. */
export const bilateralId = (a: string, b: string): string => `bilateral_${a}_${b}`;
export const bilateralCountries = (id: string): readonly string[] => id.split('_').slice(1).map(countryId);
