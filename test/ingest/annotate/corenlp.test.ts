import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { annotateTexts } from '../../../src/ingest/annotate/corenlp.ts';
import { answerTo, type FakeCorenlp, fakeCorenlp } from '../../support/fake-corenlp.ts';

const patience = { request: 300, look: 50, sign: 300, busy: 5_000, pause: 5 };
let server: FakeCorenlp | null = null;
afterEach(() => server?.close());

const open = async (misbehave?: (text: string, response: ServerResponse) => boolean): Promise<FakeCorenlp> => {
  server = await fakeCorenlp(misbehave);
  return server;
};
const refuse = (response: ServerResponse, status: number): true => {
  response.writeHead(status).end('no');
  return true;
};

const end = (response: ServerResponse, body: string): true => {
  response.end(body);
  return true;
};

test('the paragraphs of an article cost one request, and each has the rows it has when it is asked for alone', async () => {
  const { url, asked } = await open();
  const texts = ['Port reopens', 'The ferry left. It was late.', '🛶 Two boats', '  Fog rose.  '];
  const together = await annotateTexts(url, texts);
  expect(asked).toHaveLength(1);
  const alone = [];
  for (const text of texts) alone.push(...(await annotateTexts(url, [text])));
  expect(together).toEqual(alone);
  expect(together.map((sentences) => sentences.length)).toEqual([1, 2, 1, 1]);
});

test('a request is bounded: texts that are too long together travel apart, none is lost', async () => {
  const { url, asked } = await open();
  const texts = Array.from({ length: 10 }, (_, at) => `${'word '.repeat(1_000)}${at}.`);
  const annotations = await annotateTexts(url, texts);
  expect(annotations.map((sentences) => sentences[0]?.at(-2)?.[2])).toEqual(texts.map((_, at) => String(at)));
  expect(Math.max(...asked.map((text) => text.length))).toBeLessThanOrEqual(20_000);
  expect(asked.length).toBeLessThan(texts.length);
});

test('texts that a server runs into one sentence are asked one by one', async () => {
  const { url, asked } = await open((text, response) => {
    if (!text.includes('\n\n')) return false;
    const token = {
      index: 1,
      lemma: 'x',
      pos: 'NN',
      ner: 'O',
      characterOffsetBegin: 0,
      characterOffsetEnd: text.length,
    };
    response.end(JSON.stringify({ sentences: [{ tokens: [token], basicDependencies: [] }] }));
    return true;
  });
  expect((await annotateTexts(url, ['Port reopens', 'Fog rose.'])).map((one) => one.length)).toEqual([1, 1]);
  expect(asked).toHaveLength(3);
});

test.each<[string, (response: ServerResponse) => boolean]>([
  ['answers 500', (response) => refuse(response, 500)],
  ['answers no JSON', (response) => end(response, '<html>')],
  ['gives no sentence for letters', (response) => end(response, '{"sentences":[]}')],
  ['never answers', () => true],
  ['hangs up', (response) => response.destroy().destroyed],
])(
  "a text to which the server %s while it does others is that text's failure, without CORENLP_URL in it",
  async (_, fail) => {
    const { url } = await open((text, response) => text.includes('poison') && fail(response));
    const failed = annotateTexts(url, ['A poison text.'], patience);
    await expect(failed).rejects.toMatchObject({
      code: 'TEXT_NOT_ANNOTATED',
      message: expect.stringContaining('poison'),
    });
    await expect(failed).rejects.toMatchObject({ message: expect.not.stringContaining('CORENLP_URL') });
  },
);

test('a server that does no text at all is unavailable', async () => {
  const { url } = await open((_, response) => refuse(response, 500));
  await expect(annotateTexts(url, ['Fog rose.'], patience)).rejects.toMatchObject({ code: 'ANNOTATOR_UNAVAILABLE' });
});

test('503 while models load is waited for', async () => {
  let left = 20;
  const { url, asked } = await open((_, response) => {
    left -= 1;
    return left >= 0 && refuse(response, 503);
  });
  expect(await annotateTexts(url, ['Fog rose.'], patience)).toHaveLength(1);
  expect(asked).toHaveLength(21);
});

test('a server that hangs in the middle of a run was noticed after minutes: it is asked something short beside the text', async () => {
  let hangs = false;
  const { url } = await open(() => hangs);
  const patient = { request: 100_000_000, look: 50, sign: 100, busy: 5_000, pause: 5 };
  expect(await annotateTexts(url, ['Fog rose.'], patient)).toHaveLength(1);
  hangs = true;
  await expect(annotateTexts(url, ['Snow lay.'], patient)).rejects.toMatchObject({
    code: 'ANNOTATOR_UNAVAILABLE',
    message: 'CoreNLP hangs: it answers nothing any more.',
  });
});

test('a text that takes long is waited for while the server answers others', async () => {
  const late: ServerResponse[] = [];
  const { url, asked } = await open((text, response) => text.includes('long') && late.push(response) > 0);
  const patient = { request: 100_000_000, look: 20, sign: 2_000, busy: 5_000, pause: 5 };
  await annotateTexts(url, ['Fog rose.'], patient);
  const waiting = annotateTexts(url, ['A long text.'], patient);
  const signs = () => asked.filter((text) => text === 'Rain fell.').length;
  while (signs() < 5) await sleep(5);
  late[0]?.end(JSON.stringify(answerTo('A long text.')));
  expect(await waiting).toHaveLength(1);
});
