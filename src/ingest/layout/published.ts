import type { Note, RawArticle } from '../../domain/article.ts';
import type { Rule } from '../../domain/rule.ts';
import { makeNote } from './notes.ts';
import { timestamp } from './stamps.ts';

export const assumedDate: Rule = {
  id: 'layout.assumed-date',
  says: 'Where neither the input nor a stamp in the text has a date, the article is of the day that the call or the name of its file says.',
  source: 'archives whose files are named by day',
  confidence: 0.7,
};

/** The day of publication: given beside the text, else whatever was assumed, unless the page itself has a stamp. */
export function datePublication(
  raw: RawArticle,
  notes: readonly Note[],
): { readonly publishedOn: string | null; readonly notes: readonly Note[] } {
  const isStamped = notes.some((note) => note.rule === timestamp.id && /\d{4}/.test(note.text));
  if (raw.publishedOn !== null || raw.assumed === null || isStamped) return { publishedOn: raw.publishedOn, notes: [] };
  const { publishedOn, from } = raw.assumed;
  return { publishedOn, notes: [makeNote(assumedDate, `published on ${publishedOn}, by ${from}`, [])] };
}
