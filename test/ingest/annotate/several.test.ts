import { expect, test } from 'vitest';
import { DatelineError } from '../../../src/errors.ts';
import { severalAnnotators } from '../../../src/ingest/annotate/several.ts';

/** Servers that answer in rounds: each does one text a round, however long a round is. */
function servers(dead: ReadonlySet<string> = new Set()) {
  const waiting = new Map<string, (() => void)[]>();
  const done = new Map<string, number>();
  return {
    done,
    ask: (url: string) =>
      new Promise<readonly []>((answer, fail) => {
        const respond = () => {
          if (dead.has(url)) fail(new DatelineError('ANNOTATOR_UNAVAILABLE', `${url} is gone`));
          else {
            done.set(url, (done.get(url) ?? 0) + 1);
            answer([]);
          }
        };
        waiting.set(url, [...(waiting.get(url) ?? []), respond]);
      }),
    /** @returns how many rounds there were until nothing was left to do */
    async run(): Promise<number> {
      for (let rounds = 0; ; rounds += 1) {
        for (let tick = 0; tick < 20; tick += 1) await Promise.resolve();
        const next = [...waiting.values()].flatMap((queue) => queue.splice(0, 1));
        if (next.length === 0) return rounds;
        for (const respond of next) respond();
      }
    },
  };
}

/** Articles down the line as the loader sends them: so many at once as the annotator says. */
async function roundsFor(urls: readonly string[], articles: number, dead?: ReadonlySet<string>) {
  const engines = servers(dead);
  const annotator = severalAnnotators(urls, engines.ask);
  let left = articles;
  const work = async () => {
    while (left > 0) {
      left -= 1;
      await annotator.annotate(['A text.']);
    }
  };
  const all = Promise.all(Array.from({ length: annotator.atOnce ?? 0 }, work));
  const rounds = await engines.run();
  await all;
  return { rounds, done: engines.done };
}

test('two servers do the work of one in half of its rounds', async () => {
  const [one, two] = [await roundsFor(['a'], 60), await roundsFor(['a', 'b'], 60)];
  expect(one.rounds / two.rounds).toBeGreaterThanOrEqual(1.8);
  expect([...two.done.values()]).toEqual([30, 30]);
});

test('what a dead one was asked goes to the other, and it is asked nothing more', async () => {
  const { done } = await roundsFor(['a', 'b'], 20, new Set(['b']));
  expect(done).toEqual(new Map([['a', 20]]));
});

test('where all are gone the last of them says so, and what one text fails by fails that text only', async () => {
  const gone = severalAnnotators(['a', 'b'], async (url) => {
    throw new DatelineError('ANNOTATOR_UNAVAILABLE', `${url} is gone`);
  });
  await expect(gone.annotate(['A text.'])).rejects.toMatchObject({ message: 'b is gone' });
  await expect(gone.annotate(['Another.'])).rejects.toMatchObject({ code: 'ANNOTATOR_UNAVAILABLE' });
  const asked: string[] = [];
  const odd = severalAnnotators(['a', 'b'], async (url) => {
    asked.push(url);
    throw new DatelineError('TEXT_NOT_ANNOTATED', 'too odd');
  });
  await expect(odd.annotate(['A text.'])).rejects.toMatchObject({ code: 'TEXT_NOT_ANNOTATED' });
  expect(asked).toEqual(['a']);
});
