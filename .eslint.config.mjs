// What GraphQL's own linter says of the schema and of the saved operations: all it recommends, and Relay's rules.
// `npm run check` asks it. Each rule that is off or changed has its reason beside it.
import graphql from '@graphql-eslint/eslint-plugin';

const { parser, configs } = graphql;
const graphQLConfig = { schema: './schema.graphql', documents: './src/client/operations/*.graphql' };
const withPlugin = {
  plugins: { '@graphql-eslint': graphql },
  languageOptions: { parser, parserOptions: { graphQLConfig } },
};

export default [
  {
    ...withPlugin,
    files: ['schema.graphql'],
    rules: {
      ...configs['flat/schema-recommended'].rules,
      ...configs['flat/schema-relay'].rules,
      // Spans, counts, evidence and pages are plain values: without an id a cache keeps them inside what they belong to.
      '@graphql-eslint/strict-id-in-types': 'off',
      // Short closed lists, such as the actors of an event, are no connections, and `nodes` spares clients the edges. A hit of
      // a search is a plain value around its node.
      '@graphql-eslint/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false, shouldImplementNode: false }],
      // `search` is read from its best hit on: nobody asks for the worst.
      '@graphql-eslint/relay-arguments': 'off',
      // `Ways.ways`: the answer of `path` is its ways.
      '@graphql-eslint/no-typename-prefix': 'off',
    },
  },
  {
    ...withPlugin,
    files: ['src/client/operations/*.graphql'],
    rules: {
      ...configs['flat/operations-recommended'].rules,
      // People read these answers in GraphiQL and in the cookbook: an id is asked for where it leads on.
      '@graphql-eslint/require-selections': 'off',
    },
  },
];
