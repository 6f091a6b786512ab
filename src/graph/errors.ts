import { type Code, codes, DatelineError } from '../errors.ts';

/** Fields of the driver's Neo4jError that decide; its message stays inside graph/ (it may quote texts, paths, Java). */
interface DriverError {
  /** a string of the driver's; other errors have numbers there */
  readonly code: unknown;
  readonly message: string;
}

/** What the driver or the server says, and what it means. */
interface Meaning {
  /** the server's code, all of it or its start; `driver` for what the driver itself found out */
  readonly from: readonly string[] | 'driver';
  /** what the message must say too, where the code says too little */
  readonly said?: RegExp;
  readonly code: Code;
  /** cause and remedy, one line */
  readonly says: string;
  /** trying again does not help, though the code may say so */
  readonly lasting?: true;
}

const UNAVAILABLE = 'The database does not answer. Check that Neo4j runs and that NEO4J_URI is right.';
const REFUSED = 'The database refused a query.';

/** The first that fits. */
const meanings: readonly Meaning[] = [
  {
    from: ['Neo.ClientError.Security.Unauthorized', 'Neo.ClientError.Security.Auth', 'Neo.ClientError.Security.Cred'],
    code: 'WRONG_PASSWORD',
    says: 'The database refused user or password. Check NEO4J_USER and NEO4J_PASSWORD.',
  },
  {
    from: ['Neo.ClientError.Security.Forbidden', 'Neo.ClientError.General.ForbiddenOnReadOnlyDatabase'],
    code: 'DATABASE_REFUSED',
    says: 'The database lets this user only read. Check the rights of NEO4J_USER, or name another NEO4J_DATABASE.',
  },
  {
    from: ['Neo.ClientError.Database.DatabaseNotFound', 'Neo.ClientError.Database.IllegalDatabaseName'],
    code: 'DATABASE_UNAVAILABLE',
    says: 'The server has no database of this name. Check NEO4J_DATABASE.',
    lasting: true,
  },
  {
    from: ['Neo.'],
    said: /No space left on device|Disk quota exceeded|disk is full|not enough space/i,
    code: 'DATABASE_REFUSED',
    says: 'The disk of the database is full. Make room there and run it again.',
  },
  {
    from: ['Neo.ClientError.Transaction.TransactionTimedOut', 'Neo.ClientError.Transaction.TransactionTerminated'],
    code: 'DEADLINE_EXCEEDED',
    says: 'The query took longer than it may. Ask for less at once.',
  },
  {
    // Marked transient, yet running the same query again meets the same limit.
    from: [
      'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
      'Neo.TransientError.General.TransactionOutOfMemoryError',
    ],
    code: 'DATABASE_REFUSED',
    says: 'The query needs more memory than the database gives one. Ask for less at once.',
  },
  {
    from: [
      'Neo.TransientError.General.DatabaseUnavailable',
      'Neo.TransientError.Database.DatabaseUnavailable',
      'Neo.DatabaseError.Database',
    ],
    code: 'DATABASE_UNAVAILABLE',
    says: UNAVAILABLE,
  },
  {
    // A race between two loaders can give the last two although each alone is right: running the transaction again settles it.
    from: [
      'Neo.TransientError',
      // A server that shuts down ends what runs; the driver gives these two another class than the server does.
      'Neo.ClientError.Transaction.Terminated',
      'Neo.ClientError.Transaction.LockClientStopped',
      'Neo.ClientError.Cluster.NotALeader',
      'Neo.ClientError.Statement.EntityNotFound',
      'Neo.ClientError.Schema.ConstraintValidationFailed',
    ],
    code: 'DATABASE_TRANSIENT',
    says: 'The database gave up a transaction. Try again.',
  },
  { from: ['Neo.'], code: 'DATABASE_REFUSED', says: REFUSED },
  {
    from: 'driver',
    said: /ENOTFOUND|EAI_AGAIN|EAI_FAIL/,
    code: 'DATABASE_UNAVAILABLE',
    says: 'The host of the database is not known. Check NEO4J_URI and the network.',
  },
  {
    from: 'driver',
    said: /certificate|SSL|TLS|EPROTO|wrong version number/i,
    code: 'DATABASE_UNAVAILABLE',
    says: 'No encrypted connection to the database comes about. Check that NEO4J_URI has +s where the server encrypts with a known certificate, +ssc with its own, and neither where it does not.',
  },
  {
    from: 'driver',
    said: /responded HTTP/,
    code: 'DATABASE_UNAVAILABLE',
    says: 'A web server answers there, no database. NEO4J_URI takes the port for Bolt, usually 7687.',
  },
  { from: 'driver', code: 'DATABASE_UNAVAILABLE', says: UNAVAILABLE },
];

function fits({ from, said }: Meaning, code: string, message: string): boolean {
  const isFrom = from === 'driver' ? !code.startsWith('Neo.') : from.some((start) => code.startsWith(start));
  return isFrom && (said === undefined || said.test(message));
}

/** Whether the driver made it: its own errors have a code of letters, those of a caller's work have none. */
const isOfDriver = (error: unknown): error is Error & DriverError =>
  error instanceof Error && 'code' in error && typeof error.code === 'string';

/**
 * Turns whatever the driver throws into a DatelineError; one that has a code already passes through.
 * Whatever the driver found out by itself (no answer, another protocol, a lost or full pool) means that there is no database to ask.
 * @param address where it is looked for, without credentials: only for whoever set it, never in an answer of the API
 */
export function fromDriver(error: unknown, address: string | null = null): DatelineError {
  if (error instanceof DatelineError) return error;
  if (!isOfDriver(error)) return new DatelineError('INTERNAL', String(error), { cause: error });
  const { code, message } = error;
  const meaning = meanings.find((one) => fits(one, String(code), message));
  const says = meaning?.says ?? REFUSED;
  return new DatelineError(
    meaning?.code ?? 'DATABASE_REFUSED',
    address === null
      ? says
      : `${says} It was looked for at ${address}${/\+s/.test(address) ? ', encrypted, as +s says' : ''}.`,
    { cause: error, details: meaning?.lasting === true ? { lasting: true } : {} },
  );
}

/** Whether the same may succeed a moment later. */
export const isPassing = ({ code, details }: DatelineError): boolean => codes[code].retry && details.lasting !== true;

/** What is said where nothing came at all. */
export const unanswered = (): DatelineError => new DatelineError('DATABASE_UNAVAILABLE', UNAVAILABLE);

/** An address of a database as it may be shown: without user, password and path. */
export function shownAddress(uri: string): string {
  if (!URL.canParse(uri)) return 'NEO4J_URI';
  const { protocol, host } = new URL(uri);
  return `${protocol}//${host}`;
}
