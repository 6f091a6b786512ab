import neo4j from 'neo4j-driver';
import { expect, test } from 'vitest';
import { DatelineError } from '../../src/errors.ts';
import { fromDriver, isPassing, shownAddress } from '../../src/graph/errors.ts';

const said = (message: string, code?: string) => fromDriver(new neo4j.Neo4jError(message, code ?? 'N/A', '', ''));

test.each([
  // what the driver or the server says, its code, what it is here, whether a moment later may help, a word of the remedy
  ['Connection acquisition timed out in 3000 ms.', undefined, 'DATABASE_UNAVAILABLE', true, /NEO4J_URI/],
  ['Pool is closed', undefined, 'DATABASE_UNAVAILABLE', true, /NEO4J_URI/],
  ['Unknown Bolt protocol message', 'ProtocolError', 'DATABASE_UNAVAILABLE', true, /NEO4J_URI/],
  ['Could not perform discovery.', 'ServiceUnavailable', 'DATABASE_UNAVAILABLE', true, /NEO4J_URI/],
  ['Connection was closed by server', 'SessionExpired', 'DATABASE_UNAVAILABLE', true, /NEO4J_URI/],
  ['No longer possible to write to server', 'SessionExpired', 'DATABASE_UNAVAILABLE', true, /NEO4J_URI/],
  ['x', 'Neo.ClientError.Cluster.NotALeader', 'DATABASE_TRANSIENT', true, /again/],
  ['getaddrinfo ENOTFOUND nowhere', 'ServiceUnavailable', 'DATABASE_UNAVAILABLE', true, /host/],
  ['self-signed certificate', 'ServiceUnavailable', 'DATABASE_UNAVAILABLE', true, /\+ssc/],
  ['Server responded HTTP.', undefined, 'DATABASE_UNAVAILABLE', true, /7687/],
  ['no such', 'Neo.ClientError.Database.DatabaseNotFound', 'DATABASE_UNAVAILABLE', false, /NEO4J_DATABASE/],
  ['no', 'Neo.ClientError.Security.Unauthorized', 'WRONG_PASSWORD', false, /NEO4J_PASSWORD/],
  ['wait', 'Neo.ClientError.Security.AuthenticationRateLimit', 'WRONG_PASSWORD', false, /NEO4J_PASSWORD/],
  ['no', 'Neo.ClientError.Security.Forbidden', 'DATABASE_REFUSED', false, /rights/],
  ['No space left on device', 'Neo.DatabaseError.Statement.ExecutionFailed', 'DATABASE_REFUSED', false, /disk.*full/],
  ['x', 'Neo.TransientError.Transaction.DeadlockDetected', 'DATABASE_TRANSIENT', true, /again/],
  ['x', 'Neo.ClientError.Transaction.Terminated', 'DATABASE_TRANSIENT', true, /again/],
  ['x', 'Neo.ClientError.Transaction.TransactionTimedOut', 'DEADLINE_EXCEEDED', true, /less/],
  ['x', 'Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'DATABASE_REFUSED', false, /memory/],
  ['x', 'Neo.ClientError.Statement.SyntaxError', 'DATABASE_REFUSED', false, /refused/],
] as const)('"%s" (%s) is %s', (message, code, meant, passes, remedy) => {
  const error = said(message, code);
  expect([error.code, isPassing(error)]).toEqual([meant, passes]);
  expect(error.message).toMatch(remedy);
  expect(error.message).not.toContain(message.length > 3 ? message : '\n');
});

test('an error of a caller inside a transaction is no error of the database', () => {
  expect(fromDriver(new TypeError('x is not a function')).code).toBe('INTERNAL');
  expect(fromDriver(new DatelineError('RECORD_INVALID', 'No.')).code).toBe('RECORD_INVALID');
});

test('an address is shown without user, password and path', () => {
  expect(shownAddress('neo4j+s://someone:word@db.example:7687/graph?x=word')).toBe('neo4j+s://db.example:7687');
  expect(shownAddress('no address: word')).toBe('NEO4J_URI');
});
