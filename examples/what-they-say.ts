// What a person says, quote by quote: `node examples/what-they-say.ts Shoigu` (Node 22.18 or later; see README.md for 20).
import { ApiError, type Client, createClient } from '../src/client/client.ts';
import { WhatDoesAPersonSayDocument } from '../src/client/generated/operations.ts';

/** A heading, then one line a quote, newest first, page by page as they are read. */
export async function* whatTheySay(client: Client, name: string): AsyncGenerator<string> {
  const { person } = await client.query(WhatDoesAPersonSayDocument, { name, first: 1 });
  if (person === null) {
    yield `Nobody in the graph is called ${name}.`;
    return;
  }
  const offices = person.roles.map(({ title, country }) => (country === null ? title : `${title} of ${country.name}`));
  yield [person.name, ...offices].join(', ');

  const quotes = client.paginate(WhatDoesAPersonSayDocument, { name, first: 2 }, (answer) => answer.person?.quotes);
  for await (const { kind, text, article } of quotes)
    yield `  ${kind.toLowerCase()}: ${text.replace(/\s+/g, ' ')} (${article.publishedOn ?? 'undated'})`;
}

if (process.argv[1]?.includes('what-they-say')) {
  const client = createClient({ url: process.env.DATELINE_URL ?? 'http://127.0.0.1:4000/graphql' });
  try {
    for await (const line of whatTheySay(client, process.argv[2] ?? 'Shoigu')) console.log(line);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    console.error(`${error.code}: ${error.message}`);
    process.exitCode = 1;
  }
}
