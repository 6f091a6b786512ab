import type { Article, Passage } from '../../../domain/article.ts';
import type { PartialDate } from '../../../domain/calendar.ts';
import type { TimeRef } from '../../../domain/facts.ts';
import { timeRefId } from '../../../domain/ids.ts';
import type { PassageSpan } from '../../../domain/spans.ts';
import { dateAt, numericDateAt } from '../../../lexicon/dates.ts';
import {
  NUMBER_WORDS,
  PARTS_OF_STRETCH,
  PLACE_IN_STRETCH,
  SEASONS,
  UNITS,
  VAGUE_NUMBERS,
} from '../../../lexicon/time-words.ts';
import { byPassage } from '../scene.ts';
import { dayOfArticle, leadOf } from './anchor.ts';
import { isFullDay } from './days.ts';
import { dayRule, decadeRule, LEANS, monthRule, weekdayRule, yearRule } from './fixed.ts';
import { afterRule, agoRule, NAMED_DAYS, namedDayRule, partOfStretchRule, stretchRule } from './relative.ts';
import { namesPerson } from './surnames.ts';
import { announces, tenseOf } from './tense.ts';
import { type Anchor, resolve, type TimeFinding, type TimeRule } from './time.ts';
import { seasonRule, vagueRule } from './unsolved.ts';
import { scanWords, type Word } from './words.ts';

/** The longest finding at a word wins; of equal ones the first in this order: what names its day before what counts to it. */
export const timeRules: readonly TimeRule[] = [
  dayRule,
  weekdayRule,
  monthRule,
  decadeRule,
  yearRule,
  namedDayRule,
  partOfStretchRule,
  stretchRule,
  seasonRule,
  agoRule,
  afterRule,
  vagueRule,
];

/** What a time opens with, besides capitals and figures: at any other word no rule need look. */
const OPENERS: ReadonlySet<string> = new Set([
  ...[...LEANS.keys(), ...NAMED_DAYS.keys(), ...UNITS.keys(), ...NUMBER_WORDS.keys()],
  ...[...PLACE_IN_STRETCH, ...PARTS_OF_STRETCH, ...SEASONS, ...VAGUE_NUMBERS, 'the'],
]);

const mayOpen = (word: Word): boolean => word.capital || OPENERS.has(word.plain) || /^\p{Nd}/u.test(word.text);

type Found = TimeFinding & { readonly rule: string };

interface Scanned {
  readonly passage: Passage;
  readonly words: readonly Word[];
  readonly findings: readonly Found[];
}

/** The times of a passage from left to right, none inside another, and none that is part of a person's name. */
function scan(passage: Passage, people: readonly PassageSpan[]): Scanned {
  const words = scanWords(passage.text);
  const isSurname = namesPerson(people);
  const findings: Found[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || !mayOpen(word)) continue;
    let best: Found | null = null;
    for (const rule of timeRules) {
      const found = rule.find(words, at, passage.text);
      if (found !== null && (best === null || found.end > best.end)) best = { ...found, rule: rule.id };
    }
    if (best === null || isSurname(words, best)) continue;
    findings.push(best);
    at = best.to - 1;
  }
  return { passage, words, findings };
}

/** The date of the page's time stamp, which layout set aside. */
function timestampOf(article: Article): PartialDate | null {
  for (const { rule, text } of article.notes) {
    if (rule !== 'layout.timestamp') continue;
    for (const { index } of text.matchAll(/[\p{Lu}\p{Nd}]/gu)) {
      const value = dateAt(text, index)?.value ?? numericDateAt(text, index);
      if (isFullDay(value)) return value;
    }
  }
  return null;
}

function anchorOf(article: Article, scanned: readonly Scanned[]): Anchor {
  const passage = leadOf(article);
  const lead = scanned.find((one) => one.passage === passage) ?? null;
  const day = dayOfArticle(article, lead, timestampOf(article));
  if (day !== null || lead === null) return { day, weekday: null };
  const news = lead.findings.find(
    ({ meaning, from, to }) =>
      meaning.form === 'WEEKDAY' && meaning.lean === null && tenseOf(lead.words, from, to) === 'PAST',
  );
  return { day, weekday: news?.weekday ?? null };
}

/** The day that the sentence of a finding named before it. */
function localDay(
  { words }: Scanned,
  found: Found,
  before: { found: Found; resolved: PartialDate | null } | null,
): PartialDate | null {
  if (before === null || !isFullDay(before.resolved)) return null;
  const between = words.slice(before.found.to, found.from);
  return between.some((word) => /^[.!?]$/.test(word.text)) ? null : before.resolved;
}

/**
 * The expressions of time of an article, headline included, in order of reading; no two overlap. `resolved` is set only
 * where the dateline, the day of publication or a full date in the lead solves it (ISO 8601, XXXX for an unknown year).
 * Durations ("for two months") and hours are none. Pure and linear in the text.
 * @param people where persons are named, in order of reading: "Ms. June" is no month
 */
export function readTimes(article: Article, articleId: string, people: readonly PassageSpan[] = []): TimeRef[] {
  const named = byPassage(people, ({ passage }) => passage);
  const prose = article.passages.filter((passage) => passage.kind !== 'TAGS');
  const scanned = prose.map((passage) => scan(passage, named.get(passage.ordinal) ?? []));
  const anchor = anchorOf(article, scanned);
  return scanned.flatMap((one) => {
    const { passage, words } = one;
    let before: { found: Found; resolved: PartialDate | null } | null = null;
    return one.findings.map((found): TimeRef => {
      const tense = tenseOf(words, found.from, found.to);
      const unknown = passage.kind === 'HEADLINE' && !announces(words, found.from) ? 'PAST' : 'FUTURE';
      const { resolved, offset } = resolve(
        found.meaning,
        tense === 'UNKNOWN' ? unknown : tense,
        anchor,
        localDay(one, found, before),
      );
      before = { found, resolved };
      const span = { start: words[found.from]?.start ?? 0, end: found.end };
      return {
        id: timeRefId(articleId, passage.ordinal, span),
        passage: passage.ordinal,
        ...span,
        text: passage.text.slice(span.start, span.end),
        kind: found.kind,
        weekday: found.weekday,
        offset,
        resolved,
        rule: found.rule,
      };
    });
  });
}
