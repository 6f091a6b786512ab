import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client';

// Which types implement an interface, so that fragments on interfaces match: of `schema.graphql`, or asked once.
const possibleTypes = {
  Node: ['Entity', 'Statement', 'Article', 'Bilateral'],
  Entity: ['Person', 'Country', 'Organisation', 'Place', 'Bloc'],
  Statement: ['Relation', 'Quote', 'Role'],
  Relation: ['Event', 'Claim'],
};

const warnings = [];
for (const level of ['warn', 'error']) console[level] = (...words) => warnings.push(words.join(' '));

const uri = process.env.DATELINE_URL ?? 'http://127.0.0.1:4000/graphql';
const client = new ApolloClient({ link: new HttpLink({ uri }), cache: new InMemoryCache({ possibleTypes }) });

const counts = gql`
  query Counts {
    bilateral(a: "Russia", b: "Iran") {
      id
      a {
        id
        name
      }
      summary {
        type
        claims
      }
    }
  }
`;
const quotes = gql`
  query Quotes {
    bilateral(a: "Russia", b: "Iran") {
      id
      b {
        id
        name
      }
      quotes(first: 1) {
        totalCount
      }
    }
  }
`;
const both = gql`
  query Both {
    bilateral(a: "Russia", b: "Iran") {
      id
      a {
        id
        name
      }
      b {
        id
        name
      }
      summary {
        type
        claims
      }
      quotes(first: 1) {
        totalCount
      }
    }
  }
`;

await client.query({ query: counts });
await client.query({ query: quotes });
// Two parts of one thing, asked for apart, are one thing in the cache: nothing is asked again.
const merged = client.readQuery({ query: both });
console.log(merged?.bilateral.a.name, merged?.bilateral.b.name, merged?.bilateral.quotes.totalCount > 0);
console.log('warnings', warnings.length, ...warnings);
