import { createServer } from 'node:http';
import { annotationOf, articleOf, textOfPassage } from './articles.mjs';

async function bodyOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/**
 * A stand-in for CoreNLP that knows the texts of these articles and no others: it answers in CoreNLP's JSON form at once,
 * so that a load is measured and not the engine. An unknown text is refused and counted.
 * @param most articles that it knows, of a world of `size`
 */
export async function startAnnotator(seed, size, most) {
  const known = new Map();
  for (let number = 0; number < most; number += 1)
    for (const [ordinal, passage] of articleOf(seed, size, number).passages.entries())
      known.set(textOfPassage(passage), [number, ordinal]);
  const counts = { asked: 0, unknown: 0 };
  const server = createServer(async (request, response) => {
    // The passages of an article come as one text, a blank line between them.
    const places = (await bodyOf(request)).split('\n\n').map((text) => known.get(text));
    counts.asked += 1;
    if (places.includes(undefined)) {
      counts.unknown += 1;
      response.writeHead(400).end();
      return;
    }
    const passages = places.map(([number, ordinal]) => articleOf(seed, size, number).passages[ordinal]);
    const answer = annotationOf(passages);
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    counts,
    stop: () => new Promise((done) => server.close(done).closeAllConnections()),
  };
}
