import type { TypedDocumentString } from './graphql/graphql.js';
import { graphql } from './graphql/index.js';

const Says = graphql(`
  query Says($name: String!) {
    person(name: $name) {
      name
      quotes(first: 2) {
        totalCount
        nodes {
          text
          kind
          evidence {
            sentence
          }
        }
      }
    }
  }
`);

async function ask<Answer, Variables>(operation: TypedDocumentString<Answer, Variables>, variables: Variables) {
  const response = await fetch(process.env.DATELINE_URL ?? 'http://127.0.0.1:4000/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query: operation.toString(), variables }),
  });
  return ((await response.json()) as { data: Answer }).data;
}

const { person } = await ask(Says, { name: 'Shoigu' });
console.log(person?.name, person?.quotes.totalCount);
