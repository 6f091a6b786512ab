import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface FakeCorenlp {
  readonly url: string;
  /** the texts of the requests that came so far */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** Sentences end at a full stop or a blank line, words at a space; every word depends on the first. */
export function answerTo(text: string): object {
  const sentences = [...text.matchAll(/(?:[^.\n]|\n(?!\n))+\.?/g)]
    .map((sentence) =>
      [...sentence[0].matchAll(/[^\s.]+|\./g)].map((word) => [word[0], sentence.index + word.index] as const),
    )
    .filter((words) => words.length > 0);
  return {
    sentences: sentences.map((words) => ({
      tokens: words.map(([word, at], index) => ({
        index: index + 1,
        lemma: word.toLowerCase(),
        pos: 'NN',
        ner: 'O',
        characterOffsetBegin: at,
        characterOffsetEnd: at + word.length,
      })),
      basicDependencies: words.map((_, index) => ({
        dep: index === 0 ? 'ROOT' : 'dep',
        governor: index === 0 ? 0 : 1,
        dependent: index + 1,
      })),
    })),
  };
}

/**
 * A server in the form of CoreNLP's.
 * @param misbehave answers a request by itself and says so by true
 */
export async function fakeCorenlp(
  misbehave: (text: string, response: ServerResponse) => boolean = () => false,
): Promise<FakeCorenlp> {
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    const text = Buffer.concat(await request.toArray()).toString('utf8');
    asked.push(text);
    if (!misbehave(text, response)) response.end(JSON.stringify(answerTo(text)));
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
