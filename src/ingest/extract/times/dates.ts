import type { Article } from '../../../domain/article.ts';
import type { PartialDate } from '../../../domain/calendar.ts';
import type { TimeRef } from '../../../domain/facts.ts';

export interface ArticleDate {
  readonly text: string;
  readonly value: PartialDate;
}

/** The dates of an article: those of its times that have a value, and that of its dateline, each value once, in order of reading. */
export function datesOf(article: Article, timeRefs: readonly TimeRef[]): ArticleDate[] {
  const dates = new Map<PartialDate, ArticleDate>();
  const add = (text: string, value: PartialDate | null) => {
    if (value !== null && !dates.has(value)) dates.set(value, { text, value });
  };
  if (article.dateline?.date) add(article.dateline.date.text, article.dateline.date.value);
  for (const { text, resolved } of timeRefs) add(text, resolved);
  return [...dates.values()];
}
