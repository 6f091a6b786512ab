import type { Article, Passage } from '../../../domain/article.ts';
import type { PartialDate } from '../../../domain/calendar.ts';
import { isoDate } from '../../../lexicon/dates.ts';
import { dayNumber, isFullDay } from './days.ts';
import type { TimeFinding } from './time.ts';
import type { Word } from './words.ts';

/** The year in which a day without year is nearest to the day of publication, which may precede it by time zones only. */
function withYear(value: PartialDate, publishedOn: PartialDate): PartialDate | null {
  const published = dayNumber(publishedOn);
  const year = Number(publishedOn.slice(0, 4));
  const [, month = 1, day = 1] = value.split('-').map(Number);
  const before = [year + 1, year, year - 1].flatMap((one) => isoDate(one, month, day) ?? []);
  return before.find((one) => dayNumber(one) <= published + 1) ?? null;
}

/** Words before a date that set it apart from the news: "since 12 June 1998", "signed on". */
const NOT_THE_NEWS = new Set(['since', 'until', 'till', 'by', 'before', 'after', 'from', 'of', 'the', 'born', 'dated']);

/** A full date in the lead, with "on" or nothing before it: the day of the news. */
function dateOfLead(findings: readonly TimeFinding[], words: readonly Word[]): PartialDate | null {
  for (const { meaning, from } of findings) {
    if (meaning.form !== 'DAY' || !isFullDay(meaning.value)) continue;
    const before = words[from - 1]?.plain ?? '';
    const verb = words[from - 2]?.plain ?? '';
    if (NOT_THE_NEWS.has(before) || (before === 'on' && NOT_THE_NEWS.has(verb))) continue;
    return meaning.value;
  }
  return null;
}

/**
 * The article's day: the full date of its dateline; one without year together with the day of publication; the day of
 * publication; the page's time stamp; a full date in the lead. Null when none of them is there: never a guess.
 */
export function dayOfArticle(
  article: Article,
  lead: { readonly findings: readonly TimeFinding[]; readonly words: readonly Word[] } | null,
  stamp: PartialDate | null,
): PartialDate | null {
  const datelined = article.dateline?.date?.value ?? null;
  const published = isFullDay(article.publishedOn) ? article.publishedOn : stamp;
  if (isFullDay(datelined)) return datelined;
  if (datelined !== null && published !== null) return withYear(datelined, published) ?? published;
  return published ?? (lead === null ? null : dateOfLead(lead.findings, lead.words));
}

/** The lead, or what stands in its place: the first passage of the body. */
export const leadOf = (article: Article): Passage | null =>
  article.passages.find(({ kind }) => kind === 'LEAD') ?? article.passages.find(({ kind }) => kind === 'BODY') ?? null;
