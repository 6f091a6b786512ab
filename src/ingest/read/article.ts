import type { Note, RawArticle, Reading } from '../../domain/article.ts';
import { hasUnseen } from '../../domain/unseen.ts';
import { languageOf } from './language.ts';
import { foundLanguage, givenDate, givenPublisher, noteOf, summaryOnly, textCut, unreadDate } from './rules.ts';

/** What a format found; what it does not say is null. */
export interface Found {
  readonly source: string;
  readonly rawText: string;
  readonly url?: string | null;
  /** the file, where the source is the URL of a record in it */
  readonly file?: string | null;
  readonly reading?: Reading | null;
  readonly headline?: string | null;
  readonly publishedOn?: string | null;
  /** a date as written that could not be read */
  readonly unreadDate?: string | null;
  readonly publisher?: string | null;
  /** what the input says of its language: taken only where the text is too short to tell */
  readonly declared?: string | null;
  readonly assumed?: RawArticle['assumed'];
  readonly notes?: readonly Note[];
}

/** ISO 639-1 of a declaration: "en-GB", "en_US". */
const declaredLanguage = (value: string | null | undefined): string | null =>
  /^([a-z]{2})(?:[-_]|$)/i.exec(value ?? '')?.[1]?.toLowerCase() ?? null;

const LONGEST_NAME = 200;

/** A name in one line; null for an address in its place, and for what is too long to be a name. */
function publisherName(given: string | null | undefined): string | null {
  const name = (given ?? '').replace(/\s+/g, ' ').trim();
  const isName = /[\p{L}\p{N}]/u.test(name) && !/^(?:https?:|www\.|#|\/)/i.test(name);
  return isName && name.length <= LONGEST_NAME && !hasUnseen(name) ? name : null;
}

/** The value of work that is done when it is first asked for, and once. */
function lazy<T>(work: () => T): () => T {
  let done: { readonly value: T } | null = null;
  return () => {
    done ??= { value: work() };
    return done.value;
  };
}

/**
 * The article of what a format found, with its language, and a note on each thing that came from beside the text. The language is told when
 * somebody asks: that takes ten times as long as all else here, and of an article that the graph has as it is nobody does.
 */
export function toRawArticle(found: Found): RawArticle {
  const { source, rawText, url = null, reading = null, headline = null, publishedOn = null, assumed = null } = found;
  const publisher = publisherName(found.publisher);
  const beside = [...(found.notes ?? [])];
  if (publishedOn !== null) beside.push(noteOf(givenDate, `published on ${publishedOn}, by its metadata`));
  if (found.unreadDate) beside.push(noteOf(unreadDate, `not read as a day: ${found.unreadDate}`));
  if (publisher !== null) beside.push(noteOf(givenPublisher, publisher));
  const isPart = beside.some(({ rule }) => rule === summaryOnly.id || rule === textCut.id);
  const language = lazy(() => languageOf(reading?.text ?? rawText) ?? declaredLanguage(found.declared));
  const notes = lazy(() => {
    const told = language();
    if (told === null || told === 'en') return beside;
    return [...beside, noteOf(foundLanguage, `language ${told}: not read beyond layout`)];
  });
  const where = { source, url, publisher, isPart, file: found.file ?? null };
  return {
    ...{ ...where, rawText, reading, headline, publishedOn, assumed },
    get language() {
      return language();
    },
    get notes() {
      return notes();
    },
  };
}

export const MAX_HEADLINE = 500;
