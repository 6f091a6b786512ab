/**
 * The closed list of what can go wrong. Only the edges turn a code into `extensions.code`, an HTTP status or an exit code.
 * Exit codes: 0 done, 1 failed, 2 could not start or bad usage, 3 done with some files skipped.
 */
interface CodeMeaning {
  readonly meaning: string;
  readonly status: number;
  readonly exit: number;
  /** The same call may succeed a moment later, without anybody changing anything. */
  readonly retry: boolean;
}

const define = (meaning: string, status: number, exit: number, retry = false): CodeMeaning => ({
  meaning,
  status,
  exit,
  retry,
});

export const codes = {
  BAD_USER_INPUT: define('An argument has a value that the API does not take.', 400, 2),
  BAD_REQUEST: define('The request is not one that the API takes.', 400, 1),
  BAD_OPERATION: define('The operation is not GraphQL or does not fit the schema.', 400, 1),
  UNAUTHENTICATED: define('A mutation needs the bearer token of the server.', 401, 1),
  OVERLOADED: define('More requests wait than can be served.', 503, 1, true),
  AMBIGUOUS_NAME: define('Several entities have this name.', 400, 1),
  LIMIT_DEPTH: define('The operation is nested too deeply.', 400, 1),
  LIMIT_SIZE: define('The operation has too many tokens, fields, aliases, fragments or variables.', 400, 1),
  LIMIT_COST: define('The operation asks for more nodes than one request may.', 400, 1),
  BODY_TOO_LARGE: define('The body of the request is too large.', 413, 1),
  DEADLINE_EXCEEDED: define('The answer took longer than a request may.', 503, 1, true),
  DATABASE_UNAVAILABLE: define('The database does not answer.', 503, 2, true),
  DATABASE_TRANSIENT: define('The database gave up a transaction that may be run again.', 503, 1, true),
  DATABASE_REFUSED: define('The database refused a query.', 500, 1),
  DATABASE_FOREIGN: define('The database holds something else than a Dateline graph.', 500, 2),
  WRONG_PASSWORD: define('The database refused the user or the password.', 500, 2),
  BAD_USAGE: define('The command was called with arguments it does not take.', 400, 2),
  BAD_SETTING: define('A setting in the environment has a value that is not taken.', 500, 2),
  PATH_NOT_FOUND: define('There is no file or folder of this name.', 500, 2),
  BACKUP_INVALID: define('The file is no backup, is damaged, or was made by a newer program.', 400, 2),
  DATA_DIR_UNUSABLE: define('The data directory cannot be created, written or locked.', 500, 2),
  JAVA_UNUSABLE: define('No JDK of version 17 or 21 was found.', 500, 2),
  MAVEN_UNUSABLE: define('Maven is missing or could not fetch the engines.', 500, 2),
  PORT_TAKEN: define('Another program listens on this port.', 500, 2),
  ENGINE_FAILED: define('Neo4j or CoreNLP did not start or has ended.', 503, 2),
  ANNOTATOR_UNAVAILABLE: define('The annotator does not answer.', 503, 2, true),
  TEXT_NOT_ANNOTATED: define('The annotator cannot do this text, though it does others.', 400, 3),
  FILE_EMPTY: define('The file has no text.', 400, 3),
  FILE_BINARY: define('The file is not text.', 400, 3),
  FILE_MARKUP: define('The file is markup of a kind that is not read.', 400, 3),
  FILE_NOT_UTF8: define('The file is not valid UTF-8.', 400, 3),
  FILE_TOO_LARGE: define('The file is larger than an article may be.', 400, 3),
  FILE_NOT_REGULAR: define('The path is a symbolic link, pipe, socket or device, not a regular file.', 400, 3),
  FILE_UNREADABLE: define('The file cannot be read.', 400, 3),
  FILE_CHANGED: define('The file changed while it was read.', 400, 3),
  RECORD_INVALID: define('A record is not an article.', 400, 3),
  ARTICLE_TOO_LARGE: define('The article has more text, names or quotes than one article may.', 400, 3),
  SOURCE_KEY_CONFLICT: define('Another text was loaded under this source before.', 409, 3),
  INTERNAL: define('Something went wrong inside Dateline.', 500, 1),
} as const;

export type Code = keyof typeof codes;

/** An error with a code of the closed list; its message is one line with cause and remedy, fit to be shown to a user. */
export class DatelineError extends Error {
  readonly code: Code;
  /** More for a machine to read, such as the candidates of an ambiguous name. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: Code, message: string, options: { cause?: unknown; details?: Record<string, unknown> } = {}) {
    super(message, 'cause' in options ? { cause: options.cause } : undefined);
    this.name = 'DatelineError';
    this.code = code;
    this.details = options.details ?? {};
  }
}

/** The error itself when it has a code, else INTERNAL around it. */
export function toDatelineError(error: unknown): DatelineError {
  if (error instanceof DatelineError) return error;
  return new DatelineError('INTERNAL', error instanceof Error ? error.message : String(error), { cause: error });
}
