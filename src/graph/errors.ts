import { type Code, DatelineError } from '../errors.ts';

/** Fields of the driver's Neo4jError that decide; its message stays inside graph/ (it may quote texts, paths, Java). */
interface DriverError {
  /** a string of the driver's; other errors have numbers there */
  readonly code?: unknown;
  readonly retriable?: boolean;
}

const messages: Partial<Record<Code, string>> = {
  DATABASE_UNAVAILABLE: 'The database does not answer. Check that Neo4j runs and that NEO4J_URI is right.',
  WRONG_PASSWORD: 'The database refused user or password. Check NEO4J_USER and NEO4J_PASSWORD.',
  DATABASE_TRANSIENT: 'The database gave up a transaction. Try again.',
  DEADLINE_EXCEEDED: 'The query took longer than it may. Ask for less at once.',
  DATABASE_REFUSED: 'The database refused a query.',
};

/** Codes that a race between two loaders can give although each alone is right: running the transaction again settles it. */
const races = new Set([
  'Neo.ClientError.Statement.EntityNotFound',
  'Neo.ClientError.Schema.ConstraintValidationFailed',
]);

function codeOf(error: DriverError): Code {
  const code = typeof error.code === 'string' ? error.code : '';
  if (code === 'Neo.ClientError.Security.Unauthorized' || code.startsWith('Neo.ClientError.Security.Auth'))
    return 'WRONG_PASSWORD';
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') return 'DATABASE_UNAVAILABLE';
  if (code.includes('TransactionTimedOut') || code.includes('TransactionTerminated')) return 'DEADLINE_EXCEEDED';
  // Marked transient, yet running the same query again meets the same limit.
  if (code.includes('MemoryPool') || code.includes('TransactionOutOfMemory')) return 'DATABASE_REFUSED';
  if (code === 'ServiceUnavailable' || code === 'SessionExpired' || code.includes('DatabaseUnavailable'))
    return 'DATABASE_UNAVAILABLE';
  if (races.has(code) || code.startsWith('Neo.TransientError')) return 'DATABASE_TRANSIENT';
  return 'DATABASE_REFUSED';
}

/** Turns whatever the driver throws into a DatelineError; one that has a code already passes through. */
export function fromDriver(error: unknown): DatelineError {
  if (error instanceof DatelineError) return error;
  // Without a code it is no error of the driver but of the caller's own work inside a transaction.
  if (!(error instanceof Error) || !('code' in error))
    return new DatelineError('INTERNAL', String(error), { cause: error });
  const code = codeOf(error as DriverError);
  return new DatelineError(code, messages[code] ?? 'The database refused a query.', { cause: error });
}
