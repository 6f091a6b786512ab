import { initGraphQLTada, type ResultOf } from 'gql.tada';
import { print } from 'graphql';
import type { introspection } from './graphql-env.js';

const graphql = initGraphQLTada<{ introspection: introspection }>();

const Says = graphql(`
  query Says($name: String!) {
    person(name: $name) {
      name
      quotes(first: 2) {
        totalCount
        nodes {
          text
          kind
        }
      }
    }
  }
`);

const response = await fetch(process.env.DATELINE_URL ?? 'http://127.0.0.1:4000/graphql', {
  method: 'POST',
  headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
  body: JSON.stringify({ query: print(Says), variables: { name: 'Shoigu' } }),
});
const { data } = (await response.json()) as { data: ResultOf<typeof Says> };
const kinds: readonly ('DIRECT' | 'PARTIAL' | 'INDIRECT')[] = data.person?.quotes.nodes.map(({ kind }) => kind) ?? [];
console.log(data.person?.name, data.person?.quotes.totalCount, kinds.length);
