import { resolve } from 'node:path';
import { DatelineError } from './errors.ts';

interface Setting {
  readonly text: string;
  readonly fallback: string | number | null;
  readonly secret?: true;
  readonly min?: number;
  readonly max?: number;
  readonly oneOf?: readonly string[];
}

/** Every setting of the environment: the one source of the check at start, of `dateline doctor` and of the README. */
export const settings = {
  HOST: { text: 'address the API listens on', fallback: '127.0.0.1' },
  PORT: { text: 'port the API listens on; 0 takes a free one', fallback: 4000, min: 0, max: 65_535 },
  DATA_DIR: { text: 'engines, database and annotation cache', fallback: './data' },
  NEO4J_URI: { text: 'an outside Neo4j (bolt, neo4j, +s); without it Dateline runs its own', fallback: null },
  NEO4J_USER: { text: 'user of the outside Neo4j', fallback: 'neo4j' },
  NEO4J_PASSWORD: { text: 'password of the outside Neo4j', fallback: null, secret: true },
  NEO4J_DATABASE: { text: 'database of the outside Neo4j', fallback: 'neo4j' },
  CORENLP_URL: {
    text: 'an outside CoreNLP server, or several with commas between them; without it Dateline runs its own',
    fallback: null,
  },
  JAVA_HOME: { text: 'the JDK that runs the managed engines; without it the first java of the PATH', fallback: null },
  INTROSPECTION: {
    text: 'introspection and GraphiQL; auto is on when HOST is reached from this machine only',
    fallback: 'auto',
    oneOf: ['auto', 'on', 'off'],
  },
  METRICS_HOST: { text: 'address of the metrics', fallback: '127.0.0.1' },
  METRICS_PORT: {
    text: "port of the metrics in Prometheus' form, at /metrics; 0 takes a free one; without it there are none",
    fallback: null,
    min: 0,
    max: 65_535,
  },
  SLOW_QUERY_MS: {
    text: 'a query of the database for a request that takes longer is a line of the log',
    fallback: 1_000,
    min: 1,
    max: 600_000,
  },
  API_TOKEN: { text: 'bearer token that mutations need; without it there are none', fallback: null, secret: true },
  LOG_LEVEL: { text: 'least severe log line', fallback: 'warn', oneOf: ['debug', 'info', 'warn', 'error', 'silent'] },
  MAX_BODY_BYTES: { text: 'largest request body', fallback: 100_000, min: 1_000, max: 10_000_000 },
  MAX_TOKENS: { text: 'tokens in an operation', fallback: 1_000, min: 10, max: 100_000 },
  MAX_DEPTH: { text: 'nesting of an operation', fallback: 10, min: 2, max: 60 },
  MAX_COST: { text: 'nodes one operation may ask for', fallback: 5_000, min: 10, max: 1_000_000 },
  MAX_PAGE_SIZE: { text: 'nodes on one page', fallback: 100, min: 1, max: 1_000 },
  REQUEST_TIMEOUT_MS: { text: 'longest execution of an operation', fallback: 5_000, min: 100, max: 600_000 },
  TRANSACTION_TIMEOUT_MS: { text: 'longest transaction of the API', fallback: 4_000, min: 100, max: 600_000 },
  MAX_FILE_BYTES: { text: 'largest file of an article', fallback: 5_000_000, min: 1_000, max: 100_000_000 },
  PRIVATE_ADDRESSES: {
    text: 'whether load may fetch from this machine and from private networks',
    fallback: 'off',
    oneOf: ['off', 'on'],
  },
  MAX_NAMES: { text: 'names in one article', fallback: 2_000, min: 10, max: 100_000 },
  MAX_QUOTES: { text: 'quotes in one article', fallback: 2_000, min: 10, max: 100_000 },
  ENGINE_START_MS: {
    text: 'longest silence of a managed engine that starts: no work, no word in its log',
    fallback: 120_000,
    min: 1_000,
    max: 3_600_000,
  },
  CORENLP_IDLE_MS: {
    text: 'the managed CoreNLP ends when nobody asked it for so long',
    fallback: 600_000,
    min: 1_000,
    max: 86_400_000,
  },
  ENGINE_STOP_MS: { text: 'longest stop of a managed engine', fallback: 30_000, min: 1_000, max: 600_000 },
} as const satisfies Record<string, Setting>;

export interface Config {
  readonly host: string;
  readonly port: number;
  readonly dataDir: string;
  readonly neo4j: {
    readonly uri: string | null;
    readonly user: string;
    readonly password: string | null;
    readonly database: string;
  };
  readonly corenlpUrl: string | null;
  readonly javaHome: string | null;
  readonly introspection: 'auto' | 'on' | 'off';
  readonly metrics: { readonly host: string; readonly port: number | null };
  readonly slowQueryMs: number;
  readonly apiToken: string | null;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  readonly limits: {
    readonly bodyBytes: number;
    readonly tokens: number;
    readonly depth: number;
    readonly cost: number;
    readonly pageSize: number;
    readonly requestMs: number;
    readonly transactionMs: number;
    readonly fileBytes: number;
    readonly privateAddresses: boolean;
    readonly names: number;
    readonly quotes: number;
    readonly engineStartMs: number;
    readonly engineStopMs: number;
    readonly corenlpIdleMs: number;
  };
}

type Name = keyof typeof settings;

function readText(environment: NodeJS.ProcessEnv, name: Name): string | null {
  const setting: Setting = settings[name];
  const given = environment[name]?.trim();
  if (given === undefined || given === '') return setting.fallback === null ? null : String(setting.fallback);
  if (setting.oneOf !== undefined && !setting.oneOf.includes(given))
    throw new DatelineError('BAD_SETTING', `${name} must be one of ${setting.oneOf.join(', ')}.`);
  return given;
}

function readNumber(environment: NodeJS.ProcessEnv, name: Name): number {
  const { min = 0, max = Number.MAX_SAFE_INTEGER }: Setting = settings[name];
  const text = readText(environment, name) ?? '';
  const value = Number(text);
  if (!Number.isInteger(value) || value < min || value > max)
    throw new DatelineError('BAD_SETTING', `${name} must be a whole number from ${min} to ${max}.`);
  return value;
}

/**
 * Reads the environment once.
 * @throws DatelineError BAD_SETTING naming the first setting with a value that is not taken; a secret's value is never repeated.
 */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const text = (name: Name) => readText(environment, name);
  const number = (name: Name) => readNumber(environment, name);
  return Object.freeze({
    host: text('HOST') ?? '',
    port: number('PORT'),
    dataDir: resolve(text('DATA_DIR') ?? ''),
    neo4j: Object.freeze({
      uri: text('NEO4J_URI'),
      user: text('NEO4J_USER') ?? '',
      password: text('NEO4J_PASSWORD'),
      database: text('NEO4J_DATABASE') ?? '',
    }),
    corenlpUrl: text('CORENLP_URL'),
    javaHome: text('JAVA_HOME'),
    introspection: (text('INTROSPECTION') ?? 'auto') as Config['introspection'],
    metrics: Object.freeze({
      host: text('METRICS_HOST') ?? '',
      port: text('METRICS_PORT') === null ? null : number('METRICS_PORT'),
    }),
    slowQueryMs: number('SLOW_QUERY_MS'),
    apiToken: text('API_TOKEN'),
    logLevel: (text('LOG_LEVEL') ?? 'warn') as Config['logLevel'],
    limits: Object.freeze({
      bodyBytes: number('MAX_BODY_BYTES'),
      tokens: number('MAX_TOKENS'),
      depth: number('MAX_DEPTH'),
      cost: number('MAX_COST'),
      pageSize: number('MAX_PAGE_SIZE'),
      requestMs: number('REQUEST_TIMEOUT_MS'),
      transactionMs: number('TRANSACTION_TIMEOUT_MS'),
      fileBytes: number('MAX_FILE_BYTES'),
      privateAddresses: text('PRIVATE_ADDRESSES') === 'on',
      names: number('MAX_NAMES'),
      quotes: number('MAX_QUOTES'),
      engineStartMs: number('ENGINE_START_MS'),
      engineStopMs: number('ENGINE_STOP_MS'),
      corenlpIdleMs: number('CORENLP_IDLE_MS'),
    }),
  });
}
