import { readFileSync } from 'node:fs';
import { Client, fetchExchange, gql } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { buildSchema, introspectionFromSchema, isObjectType } from 'graphql';

const warnings = [];
for (const level of ['warn', 'error']) console[level] = (...words) => warnings.push(words.join(' '));

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));
// A type without an id is a plain value: it stays inside what it belongs to.
const plain = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && !('id' in type.getFields()));
const keys = Object.fromEntries(plain.map(({ name }) => [name, () => null]));

const client = new Client({
  url: process.env.DATELINE_URL ?? 'http://127.0.0.1:4000/graphql',
  preferGetMethod: false,
  exchanges: [cacheExchange({ schema: introspectionFromSchema(schema), keys }), fetchExchange],
});

const says = gql`
  query Says($name: String!) {
    person(name: $name) {
      id
      name
      quotes(first: 2) {
        totalCount
        nodes {
          id
          text
        }
      }
    }
  }
`;
const { data, error } = await client.query(says, { name: 'Shoigu' }).toPromise();
const again = await client.query(says, { name: 'Shoigu' }, { requestPolicy: 'cache-only' }).toPromise();
console.log(
  data?.person.name,
  data?.person.quotes.totalCount,
  again.data?.person.quotes.nodes.length,
  error?.message ?? '',
);
console.log('warnings', warnings.length, ...warnings);
