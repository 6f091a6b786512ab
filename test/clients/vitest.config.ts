import { defineConfig } from 'vitest/config';

// npm run test:clients: not part of npm test, for each client is fetched from its registry and built anew.
export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    root: '.',
    include: ['test/clients/examples.run.ts'],
    globalSetup: 'test/support/engines.ts',
    testTimeout: 900_000,
    hookTimeout: 300_000,
  },
});
