import { afterAll, beforeAll, expect, test } from 'vitest';
import { MOST_SENTENCES, MOST_TOKENS } from '../../../src/ingest/extract/budget.ts';
import { extractFacts } from '../../../src/ingest/extract/extract.ts';
import { contentHashOf, planArticle } from '../../../src/ingest/plan/plan.ts';
import { toPrediction } from '../../../src/ingest/prediction.ts';
import { startCounting } from '../../support/count-work.ts';
import { HOSTILE_TEXTS } from '../../support/hostile-texts.ts';
import { annotateSimply, SHAPES, type Shape } from '../../support/simple-annotation.ts';
import { layout } from '../layout/support.ts';

/** Rooms that are held to linear growth here. */
const ROOMS = /\/src\/(?:domain\/|ingest\/(?:layout\/|plan\/|prediction|extract\/))/;
/** Twice the text may cost twice the work, and a share more for what one size has and the other has not. */
const MOST_GROWTH = 2.5;
const MOST_ROUNDS = 5;
const SIZES = [3000, 6000, 12_000];

/** Where no verb stands, one tree is like the other. */
const PLAIN: readonly Shape[] = ['nested'];

let counting: ReturnType<typeof startCounting>;
beforeAll(() => {
  counting = startCounting((url) => ROOMS.test(url));
});
afterAll(() => counting.stop());

function readAll(text: string, shape: Shape) {
  const article = layout(text);
  const facts = extractFacts(article, annotateSimply(article, shape));
  planArticle(article, facts, contentHashOf(article, null), '');
  toPrediction('hostile', article, facts, new Map());
  return { article, facts };
}

test.each([...HOSTILE_TEXTS].map(([name, textOf]) => ({ name, textOf })))(
  'work grows with the text, not faster: $name',
  ({ name, textOf }) => {
    for (const shape of /said|told|added|accused/.test(name) ? SHAPES : PLAIN) {
      const once = (): number[] => SIZES.map((size) => counting.count(() => readAll(textOf(size), shape)));
      const grows = (counts: readonly number[]): boolean =>
        counts.slice(1).some((count, index) => count / (counts[index] ?? 1) >= MOST_GROWTH);
      // V8 never counts less than was done, but now and then more, when it compiles a function anew: the least of some rounds.
      let counts = once();
      for (let round = 1; round < MOST_ROUNDS && grows(counts); round += 1) {
        const again = once();
        counts = counts.map((count, index) => Math.min(count, again[index] ?? count));
      }
      expect(counts[0], 'nothing was counted').toBeGreaterThan(100);
      expect(grows(counts), `${shape}: ${counts.join(', ')}`).toBe(false);
    }
  },
);

test('speech verbs of one sentence within the budget never cost the cube of their number', () => {
  const work = (times: number): number =>
    counting.count(() => readAll(`Talks go on\n\n${'Petrov said '.repeat(times)}so.\n`, 'nested'));
  expect(work(180) / work(90)).toBeLessThan(4.5);
});

test('a sentence is read as far as its budget, and the note gives the raw place of the rest', () => {
  const { article, facts } = readAll(`Talks go on\n\nPetrov said ${'so '.repeat(MOST_TOKENS)}again.\n`, 'flat');
  const [note] = facts.notes;
  expect(note?.rule).toBe('budget.tokens');
  const [raw] = note?.rawSpans ?? [];
  expect(article.rawText.slice(raw?.start, raw?.end)).toMatch(/^so .*again\.$/s);
});

test('an article is read as far as its budget of sentences, with a note; an ordinary one has none', () => {
  const { facts } = readAll(`Talks go on\n\n${'So it is. '.repeat(MOST_SENTENCES)}\n`, 'flat');
  expect(facts.notes.map((note) => note.rule)).toEqual(['budget.sentences']);
  expect(readAll('Talks go on\n\nPetrov said so.\n', 'flat').facts.notes).toEqual([]);
});
