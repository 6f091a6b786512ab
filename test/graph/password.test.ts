import { expect, test } from 'vitest';
import { openGraph } from '../../src/graph/driver.ts';
import { greets, openOddPort } from '../support/odd-ports.ts';

test.each([
  [true, 'while the server is there'],
  [false, 'to whoever took the port of a server that has gone'],
])('that the password is sent is %s %s', async (isThere, _) => {
  const port = await openOddPort(greets);
  const opening = openGraph({
    ...{ uri: `bolt://127.0.0.1:${port.port}`, user: 'neo4j', password: 'word-of-this-test', database: 'neo4j' },
    isThere: async () => isThere,
  });
  await expect(opening).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
  expect(port.heard().includes('word-of-this-test')).toBe(isThere);
  port.close();
});
