import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/domain/article.ts';
import { datesOf } from '../../../src/ingest/extract/times/dates.ts';
import { dayNumber, dayOf, shift, weekdayIndex, weekOf } from '../../../src/ingest/extract/times/days.ts';
import { readTimes, timeRules } from '../../../src/ingest/extract/times/times.ts';
import { layoutArticle } from '../../../src/ingest/layout/layout.ts';
import { paragraphArticle } from '../../support/paragraph-article.ts';
import { rawOf } from '../layout/support.ts';

const layout = (rawText: string, publishedOn: string | null = null): Article =>
  layoutArticle({ ...rawOf(rawText), publishedOn });

const shown = (article: Article, rule: string | null = null): string[] =>
  readTimes(article, 'article_1')
    .filter((time) => rule === null || time.rule === rule)
    .map((time) => `${time.text} = ${time.resolved ?? '?'}`);

/** Times of a sentence below a lead that is dated Wednesday, 12 June 2024. */
const dated = (sentence: string): string[] =>
  shown(layout(`Talks Resume\nOSLO, June 12, 2024 (Nordpress) - The talks resumed.\n${sentence}`)).slice(1);

describe.each(timeRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it.each(rule.examples)('reads: %s', (text, findings) => {
    expect(shown(paragraphArticle(text), id)).toEqual(findings);
  });
  it.each(rule.leaves)('leaves alone: %s', (text) => {
    expect(shown(paragraphArticle(text), id)).toEqual([]);
  });
});

describe('a weekday lies behind or ahead of the article’s day as its clause says', () => {
  it.each([
    ['He arrived on Monday.', 'Monday = 2024-06-10'],
    ['He said on Wednesday that it was over.', 'Wednesday = 2024-06-12'],
    ['He will leave on Wednesday.', 'Wednesday = 2024-06-12'],
    ['He arrived on Friday, and that was late.', 'Friday = 2024-06-07'],
    ['He flies home on Friday.', 'Friday = 2024-06-14'],
    ['He is to fly home on Friday.', 'Friday = 2024-06-14'],
    ['He was due to fly home on Monday.', 'Monday = 2024-06-17'],
    ['A vote is to be held on Monday.', 'Monday = 2024-06-17'],
    ['A vote was held on Monday.', 'Monday = 2024-06-10'],
    ['They agreed to meet again on Sunday.', 'Sunday = 2024-06-16'],
    ['They agreed on Sunday to meet again.', 'Sunday = 2024-06-09'],
    ['They began to withdraw on Sunday.', 'Sunday = 2024-06-09'],
    ['They would stay until Sunday.', 'Sunday = 2024-06-16'],
    ['They had stayed there since Sunday.', 'Sunday = 2024-06-09'],
    ['On Tuesday the army shelled the town.', 'Tuesday = 2024-06-11'],
    ['On Tuesday, the army will leave the town.', 'Tuesday = 2024-06-18'],
    ['The army left “without a sound” on Tuesday night.', 'Tuesday night = 2024-06-11'],
    ['Last Wednesday the army left.', 'Last Wednesday = 2024-06-05'],
    ['The army leaves next Wednesday.', 'next Wednesday = 2024-06-19'],
    ['Monday’s vote was lost.', 'Monday = 2024-06-10'],
  ])('%s', (sentence, time) => {
    expect(dated(sentence)).toEqual([time]);
  });
});

describe('months, days and stretches', () => {
  it.each([
    ['They signed it in March.', ['March = 2024-03']],
    ['They had signed it in November.', ['November = 2023-11']],
    ['They will sign it in March.', ['March = 2025-03']],
    ['They will sign it in late September or early October.', ['late September = 2024-09', 'early October = 2024-10']],
    ['It will expire on January 5.', ['January 5 = 2025-01-05']],
    ['It expired on December 5.', ['December 5 = 2023-12-05']],
    ['It was signed on 5 May 2019 and expired in May 2022.', ['5 May 2019 = 2019-05-05', 'May 2022 = 2022-05']],
    ['He left yesterday and returns tomorrow night.', ['yesterday = 2024-06-11', 'tomorrow night = 2024-06-13']],
    ['Last March it was closed.', ['Last March = 2024-03']],
    ['It fell last year, and will rise this year.', ['last year = 2023', 'this year = 2024']],
    ['It is due by the end of the month.', ['the end of the month = 2024-06']],
    ['It began at the end of 2022.', ['the end of 2022 = 2022']],
    ['It began three weeks ago, not two months ago.', ['three weeks ago = 2024-W21', 'two months ago = 2024-04']],
    ['It began several years ago.', ['several years ago = ?']],
    ['It came late last month.', ['late last month = 2024-05']],
    ['It came in the summer of 2021.', ['summer of 2021 = 2021']],
    ['It comes on February 29.', ['February 29 = 2024-02-29']],
  ])('%s', (sentence, times) => {
    expect(dated(sentence)).toEqual(times);
  });

  it.each([
    'The army sent 2000 soldiers, 1,900 trucks and 2024 tanks.',
    'Theresa May may march in a march.',
    'It lasted for two months, 15 days and three nights.',
    'The Sunday Times wrote about Good Friday.',
    'Resolution 1973 and Boeing 2024 cost $2000 each.',
    'She did it once, at once and one day.',
    'The 72-hour ultimatum of the 15-year-old is over.',
  ])('are not in: %s', (sentence) => {
    expect(dated(sentence)).toEqual([]);
  });
});

describe('the article’s day', () => {
  const sentence = 'He came on Sunday.';
  it('is that of the dateline; without a year the day of publication gives it', () => {
    expect(shown(layout(`Talks\nOSLO, Jan 2 (Nordpress) - He came on Sunday.`, '2024-01-03'))).toEqual([
      'Jan 2 = 2024-01-02',
      'Sunday = 2023-12-31',
    ]);
    expect(shown(layout(`Talks\nOSLO, Dec 31 (Nordpress) - He came on Sunday.`, '2024-01-01'))).toEqual([
      'Dec 31 = 2023-12-31',
      'Sunday = 2023-12-31',
    ]);
  });

  it('is the day of publication, or that of a time stamp', () => {
    expect(shown(layout(`Talks Resume\n${sentence}`, '2024-06-12'))).toEqual(['Sunday = 2024-06-09']);
    expect(shown(layout(`Talks Resume\nPublished: June 12, 2024, 9:15 AM\n${sentence}`))).toEqual([
      'Sunday = 2024-06-09',
    ]);
  });

  it('is a full date in the lead, but not one of an older story', () => {
    const lead = 'The king, born on 12 June 1950, is ill. He came on Sunday.';
    expect(shown(layout(`Talks Resume\n${lead}`))[1]).toBe('Sunday = ?');
    expect(shown(layout('Talks Resume\nThe ministers met on 12 June 2024. He came on Sunday.'))[1]).toBe(
      'Sunday = 2024-06-09',
    );
  });

  it('is unknown without any of them: nothing is guessed', () => {
    for (const published of [null, '2024', '2024-06'])
      expect(shown(layout(`Talks\nOSLO (Nordpress) - He came on Sunday, not yesterday or in May.`, published))).toEqual(
        ['Sunday = ?', 'yesterday = ?', 'May = XXXX-05'],
      );
  });

  it('without a date, days count from that of the news in the lead', () => {
    const times = readTimes(
      layout(
        'Talks Resume\nOSLO (Nordpress) - The talks resumed on Wednesday.\nHe came on Tuesday and will leave on Friday. “Today we talk,” he said.',
      ),
      'article_1',
    );
    expect(times.map(({ text, offset, resolved }) => [text, offset, resolved])).toEqual([
      ['Wednesday', 0, null],
      ['Tuesday', -1, null],
      ['Friday', 2, null],
      ['Today', 0, null],
    ]);
  });
});

describe('a surname that is a month or a day of the week', () => {
  /** Times of a text in which these words name persons wherever they stand. */
  const among = (text: string, ...names: readonly string[]): string[] => {
    const people = names
      .flatMap((name) => [...text.matchAll(new RegExp(`\\b${name}\\b`, 'g'))])
      .map(({ index, 0: { length } }) => ({ passage: 1, start: index, end: index + length }))
      .sort((a, b) => a.start - b.start);
    return readTimes(paragraphArticle(text), 'article_1', people).map((time) => time.text);
  };

  it.each([
    ['Ms. June praised the talks. June will fly home.', ['June'], []],
    ['“There is no clock on this,” April said in April.', ['April'], ['April']],
    ['Inspector Joe Friday left on Monday. Friday said the case was open.', ['Joe Friday', 'Friday'], ['Monday']],
    ['The gates of Sunday, an architect, were shut until Sunday.', ['Sunday'], ['Sunday']],
    ['She met him in Patricia June’s office in June.', ['Patricia June', 'June'], ['June']],
  ])('is no time: %s', (text, names, times) => {
    expect(among(text, ...names)).toEqual(times);
  });

  it.each([
    ['Inspector Joe Friday left on Friday, and Friday was wet.', ['Joe Friday'], ['Friday', 'Friday']],
    ['June was wet, and the talks with Patricia June end in late June.', ['Patricia June'], ['June', 'late June']],
  ])('stays a time where nobody is named: %s', (text, names, times) => {
    expect(among(text, ...names)).toEqual(times);
  });
});

describe('arithmetic of days', () => {
  it('agrees with the calendar at its edges', () => {
    expect(dayOf(dayNumber('2024-03-01') - 1)).toBe('2024-02-29');
    expect(weekdayIndex(dayNumber('2024-06-12'))).toBe(2);
    expect(weekdayIndex(dayNumber('1960-01-01'))).toBe(4);
    expect(['2020-12-31', '2021-01-03', '2021-01-04', '2018-12-31'].map((day) => weekOf(dayNumber(day)))).toEqual([
      '2020-W53',
      '2020-W53',
      '2021-W01',
      '2019-W01',
    ]);
    expect([
      shift('2024-01-31', 'MONTH', -1),
      shift('2024-12-01', 'MONTH', 1),
      shift('2024-06-12', 'YEAR', -1),
    ]).toEqual(['2023-12', '2025-01', '2023']);
  });
});

describe('whatever the text', () => {
  it('times are characters of their passage, in order, and never overlap', () => {
    const words = fc.constantFrom(
      ...'On Monday , May 6 2024 12 June last next year . “ ” two weeks ago after the end of to 1970 s mid - was will until ’s 31 Feb'.split(
        ' ',
      ),
      'Monday’s',
      '2024-05-06',
    );
    const text = fc
      .array(fc.tuple(words, fc.constantFrom(' ', '', '\n')), { maxLength: 60 })
      .map((all) => all.flat().join(''));
    fc.assert(
      fc.property(text, (raw) => {
        const article = layout(raw, '2024-06-12');
        let [passage, end] = [-1, 0];
        for (const time of readTimes(article, 'article_1')) {
          expect(article.passages[time.passage]?.text.slice(time.start, time.end)).toBe(time.text);
          expect(time.text.trim()).not.toBe('');
          if (time.passage === passage) expect(time.start).toBeGreaterThanOrEqual(end);
          [passage, end] = [time.passage, time.end];
          expect(time.resolved ?? '2024').toMatch(/^(?:\d{4}|\d{4}-W\d\d|(?:\d{4}|XXXX)-\d\d(?:-\d\d)?)$/);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('the development articles', () => {
  it('have the dates of their gold, and of times the values', () => {
    const records = readFileSync(new URL('../../corpus/gold.jsonl', import.meta.url), 'utf8')
      .trim()
      .split('\n');
    for (const line of records) {
      const { text, gold, id } = JSON.parse(line);
      const article = layout(text);
      const times = readTimes(article, id);
      const required: string[] = [...new Set<string>(gold.dates.map((date: { value: string }) => date.value))];
      const optional = new Set<string>((gold.datesOptional ?? []).map((date: { value: string }) => date.value));
      const values = datesOf(article, times).map(({ value }) => value);
      const judged = values.filter((value) => required.includes(value) || !optional.has(value));
      expect([id, judged.sort()]).toEqual([id, required.sort()]);
      for (const { text: words, value, weekday } of gold.timerefs) {
        const found = times.filter((time) => words.includes(time.text) || time.text.includes(words));
        expect([id, words, found.some((time) => time.resolved === value && time.weekday === weekday)]).toEqual([
          id,
          words,
          true,
        ]);
      }
    }
  });
});
