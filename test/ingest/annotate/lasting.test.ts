import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { DatelineError } from '../../../src/errors.ts';
import { annotateTexts } from '../../../src/ingest/annotate/corenlp.ts';
import { lastingAnnotator } from '../../../src/ingest/annotate/lasting.ts';
import { fakeCorenlp } from '../../support/fake-corenlp.ts';

const patience = { request: 2_000, look: 100, sign: 500, busy: 5_000, pause: 5 };
const ask = (url: string, texts: readonly string[]) => annotateTexts(url, texts, patience);

/** Servers that die over some texts, and count how many were opened and still live. */
function mortal(kills: (text: string) => boolean) {
  const counts = { opened: 0, living: 0 };
  const open = async () => {
    counts.opened += 1;
    counts.living += 1;
    const server = await fakeCorenlp((text, response) => {
      if (!kills(text)) return false;
      void server.close();
      return response.destroy().destroyed;
    });
    let stopped = false;
    const stop = async () => {
      if (!stopped) counts.living -= 1;
      stopped = true;
      await server.close();
    };
    return { url: server.url, stop };
  };
  return { counts, annotator: lastingAnnotator(open, ask) };
}

test('a server that died is opened again once, and the texts that were asked meanwhile are all done', async () => {
  let died = false;
  const { counts, annotator } = mortal((text) => {
    const dies = text === 'Fog rose.' && !died;
    died ||= dies;
    return dies;
  });
  const texts = ['Fog rose.', 'Rain fell.', 'Snow lay.', 'Hail came.'];
  const all = await Promise.all(texts.map((text) => annotator.annotate([text])));
  expect(all.map(([sentences]) => sentences?.length)).toEqual([1, 1, 1, 1]);
  expect(counts.opened).toBe(2);
  await annotator.stop();
  expect(counts.living).toBe(0);
});

test('a text over which two servers died is that text’s failure, its neighbours are done', async () => {
  const { counts, annotator } = mortal((text) => text.includes('poison'));
  const texts = ['Fog rose.', 'A poison.', 'Rain fell.', 'Snow lay.'];
  const all = await Promise.allSettled(texts.map((text) => annotator.annotate([text])));
  expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled']);
  expect(all[1]).toMatchObject({ reason: { code: 'TEXT_NOT_ANNOTATED' } });
  expect(await annotator.annotate(['Hail came.'])).toHaveLength(1);
  await annotator.stop();
  expect(counts.living).toBe(0);
});

test('servers that die over every text are given up', async () => {
  const { annotator } = mortal(() => true);
  const codes: string[] = [];
  for (let at = 0; at < 6; at += 1)
    codes.push(
      await annotator.annotate([`Text ${at}.`]).then(
        () => 'done',
        (error: DatelineError) => error.code,
      ),
    );
  expect(new Set(codes.slice(0, 4))).toEqual(new Set(['TEXT_NOT_ANNOTATED']));
  expect(codes[4]).toBe('ANNOTATOR_UNAVAILABLE');
  await annotator.stop();
});

test('a server that cannot be opened is said as such, and is no text’s failure', async () => {
  let tries = 0;
  const open = async (): Promise<never> => {
    tries += 1;
    await sleep(1);
    throw new DatelineError('JAVA_UNUSABLE', 'No Java.');
  };
  const annotator = lastingAnnotator(open, ask);
  await expect(annotator.annotate(['Fog rose.'])).rejects.toMatchObject({ code: 'JAVA_UNUSABLE' });
  expect(tries).toBe(1);
  await annotator.stop();
});

test('a server that hangs is ended and opened again, and the text that met it is done', async () => {
  let opened = 0;
  let stopped = 0;
  let hangs = false;
  const open = async () => {
    opened += 1;
    const isFirst = opened === 1;
    const server = await fakeCorenlp(() => isFirst && hangs);
    return {
      url: server.url,
      stop: async () => {
        stopped += 1;
        await server.close();
      },
    };
  };
  const annotator = lastingAnnotator(open, (url, texts) =>
    annotateTexts(url, texts, { request: 100_000_000, look: 50, sign: 200, busy: 5_000, pause: 5 }),
  );
  expect(await annotator.annotate(['Fog rose.'])).toHaveLength(1);
  hangs = true;
  expect(await annotator.annotate(['Snow lay.'])).toHaveLength(1);
  expect([opened, stopped]).toEqual([2, 1]);
  await annotator.stop();
});
