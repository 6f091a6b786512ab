import { expect, test } from 'vitest';
import { currentRequest, requestIdOf, withinRequest } from '../../src/api/request-id.ts';

const idOf = (given: string | string[] | undefined) => requestIdOf({ headers: { 'x-request-id': given } });
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

test.each(['1', 'a'.repeat(64), 'morning-1', 'f3:b/2_x=+.'])('the id %j of a request is taken over', (given) => {
  expect(idOf(given)).toBe(given);
});

test.each([undefined, '', 'a'.repeat(65), 'two words', 'a"b', 'a,b', 'Ünï', '\u001b[31m', '{}', ['a', 'b']])(
  'for the id %j it gets a new one',
  (given) => {
    expect(idOf(given)).toMatch(UUID);
    expect(idOf(given)).not.toBe(idOf(given));
  },
);

test('what works for a request knows its name, however many there are at once', async () => {
  const names = ['a', 'b', 'c'];
  const seen = await Promise.all(
    names.map((name, at) =>
      withinRequest(name, async () => {
        await new Promise((done) => setTimeout(done, 9 - at * 3));
        return currentRequest();
      }),
    ),
  );
  expect(seen).toEqual(names);
  expect(currentRequest()).toBeNull();
});
