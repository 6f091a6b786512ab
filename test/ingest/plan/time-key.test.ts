import { expect, test } from 'vitest';
import { timeKey } from '../../../src/ingest/plan/statements.ts';
import { planByHand } from '../../support/hand-made.ts';

test('undated sorts as oldest, a year before its months', () => {
  const keys = [null, '2023-12-31', '2024', '2024-05', '2024-05-02'].map((date) => timeKey(date, 'article_z'));
  expect([...keys].sort()).toEqual(keys);
});

test('newest first reads the statements of an article in order', () => {
  const words = ['the first thing', 'the second thing', 'the third thing'];
  const plan = planByHand({
    source: 'a/1.txt',
    publishedOn: '2024-05-02',
    text: `Talks\nRoe said "${words[0]}" and "${words[1]}".\nRoe said "${words[2]}".`,
    things: [{ kind: 'PERSON', names: ['Roe'] }],
    quotes: words.map((quoted) => ({ words: quoted, speaker: 'Roe' })),
  });
  const newestFirst = plan.statements
    .map(({ properties }) => properties)
    .sort((a, b) => (String(a.timeKey) < String(b.timeKey) ? 1 : -1));
  expect(newestFirst.map(({ text }) => text)).toEqual(words);
});
