import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: 'schema.graphql',
  documents: 'ask.ts',
  generates: {
    'graphql/': {
      preset: 'client',
      config: {
        documentMode: 'string',
        importExtension: '.js',
        strictScalars: true,
        scalars: { PartialDate: 'string', DateTime: 'string', URL: 'string' },
      },
    },
  },
};

export default config;
