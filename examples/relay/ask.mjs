import runtime from 'relay-runtime';
import fragment from './src/__generated__/Says_quotes.graphql.js';
import query from './src/__generated__/SaysQuery.graphql.js';

const { Environment, fetchQuery, getSelector, Network, RecordSource, Store } = runtime;

const network = Network.create(async ({ text }, variables) => {
  const response = await fetch(process.env.DATELINE_URL ?? 'http://127.0.0.1:4000/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: text, variables }),
  });
  return response.json();
});
const environment = new Environment({ network, store: new Store(new RecordSource()) });

const { person } = await fetchQuery(
  environment,
  query,
  { name: 'Shoigu' },
  { fetchPolicy: 'network-only' },
).toPromise();
const { quotes } = environment.lookup(getSelector(fragment, person)).data;
console.log(person.name, quotes.totalCount, quotes.edges.length);
