import type { EntityKind } from '../../domain/ids.ts';
import { nameKey } from '../../domain/names.ts';
import { DatelineError } from '../../errors.ts';
import { type Filter, LAST_KEY } from '../../graph/lists.ts';
import { MOST_WORDS, readWords } from '../../graph/words.ts';
import { entityTypes } from '../loaders/entities.ts';
import type { ApiContext } from './builder.ts';
import { findIds } from './names.ts';

/** How the value of a filter field becomes the parameter of its section. */
type Read = (value: unknown, context: ApiContext) => unknown;

const plain: Read = (value) => value;
const keys: Read = (value) => (value as string[]).map(nameKey);
const prefix: Read = (value) => {
  const key = nameKey(value as string);
  return [key, `${key}${LAST_KEY}`];
};
const labels: Read = (value) => (value as EntityKind[]).map((kind) => entityTypes[kind]);
const names =
  (...kinds: EntityKind[]): Read =>
  (value, context) =>
    findIds(context, value as string[], kinds.length === 0 ? null : kinds);

/** Of all-of filters: a name that nobody bears is an id that nothing has, so that nothing fits. */
const everyName =
  (...kinds: EntityKind[]): Read =>
  async (value, context) => {
    const found = await Promise.all(
      (value as string[]).map((name) => findIds(context, [name], kinds.length === 0 ? null : kinds)),
    );
    return [...new Set(found.flatMap((ids) => (ids.length === 0 ? [''] : ids)))].sort();
  };
const words: Read = (value) => {
  const found = readWords(value as string);
  if (found === null)
    throw new DatelineError('BAD_USER_INPUT', 'text must have a word to look for, beside what it leaves out.');
  if (found.wanted.length + found.unwanted.length > MOST_WORDS)
    throw new DatelineError('BAD_USER_INPUT', `text may have up to ${MOST_WORDS} words and phrases.`);
  return found;
};

const until: Read = (value) => `${value}${LAST_KEY}`;
/** Fields of what articles and statements share: their words, their time, and whether near-copies are listed. */
const told: Readonly<Record<string, Read>> = {
  text: words,
  copies: plain,
  publishedFrom: plain,
  publishedTo: until,
};
/** Fields of statements of any kind. */
const stated: Readonly<Record<string, Read>> = {
  ...told,
  publisher: names('ORGANISATION'),
  minConfidence: plain,
  maxConfidence: plain,
};

export interface Reading {
  /** fields of the filter */
  readonly reads: Readonly<Record<string, Read>>;
  /** filter fields that a text can start from, the rarest first */
  readonly starts: readonly string[];
}

export const articleReading: Reading = {
  reads: {
    about: names(),
    aboutAll: everyName(),
    publisher: names('ORGANISATION'),
    tag: keys,
    language: plain,
    ...told,
  },
  starts: ['tag', 'about', 'publisher'],
};
export const entityReading: Reading = {
  reads: { types: labels, country: names('COUNTRY'), startsWith: prefix },
  starts: ['country'],
};
export const quoteReading: Reading = {
  reads: {
    speaker: names(),
    speakerCountry: names('COUNTRY'),
    about: names(),
    aboutAll: everyName(),
    kind: plain,
    cue: keys,
    inHeadline: plain,
    attributed: plain,
    ...stated,
  },
  starts: ['speaker', 'about', 'speakerCountry'],
};
export const eventReading: Reading = {
  reads: {
    types: plain,
    actor: names(),
    recipient: names(),
    party: names(),
    partyAll: everyName(),
    quad: plain,
    mode: plain,
    doneFrom: plain,
    doneTo: until,
    dated: plain,
    place: names(),
    status: plain,
    trend: plain,
    context: plain,
    inferred: plain,
    ...stated,
  },
  starts: ['place', 'recipient', 'actor', 'party'],
};
export const claimReading: Reading = {
  reads: { ...eventReading.reads, assertedBy: names() },
  starts: ['assertedBy', ...eventReading.starts],
};
export const roleReading: Reading = {
  reads: {
    person: names('PERSON'),
    country: names('COUNTRY'),
    organisation: names('ORGANISATION'),
    title: keys,
    status: plain,
    ...stated,
  },
  starts: ['person', 'organisation', 'country'],
};

/** Values of a filter as its sections take them; what is null is absent. */
export async function readFilter(
  { reads }: Reading,
  fields: Record<string, unknown>,
  context: ApiContext,
): Promise<Filter> {
  const given = Object.entries(fields).filter(([, value]) => (value ?? null) !== null);
  const values = await Promise.all(
    given.map(async ([field, value]) => [field, await reads[field]?.(value, context)] as const),
  );
  return Object.fromEntries(values);
}
