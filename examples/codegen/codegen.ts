import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: 'schema.graphql',
  documents: 'ask.ts',
  generates: {
    'graphql/': { preset: 'client', config: { documentMode: 'string', importExtension: '.js', strictScalars: true } },
  },
};

export default config;
