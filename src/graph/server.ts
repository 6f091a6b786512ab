import neo4j, { type AuthToken, type AuthTokenManager, type Driver } from 'neo4j-driver';
import { DatelineError } from '../errors.ts';
import { unanswered } from './errors.ts';

const CLOSE_MS = 2_000;
/** Of one driver. */
export const MOST_CONNECTIONS = 50;

/** What a driver needs to reach a server. */
export interface GraphAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** asked before the password is sent: whether the server that it belongs to still has the address */
  readonly isThere?: () => Promise<boolean>;
}

/** Rejects after `ms` or with the signal: a frozen server settles neither a query nor the closing of its session. */
export async function within<T>(work: Promise<T>, ms: number, signal?: AbortSignal): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  let abort = (): void => undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(unanswered()), ms);
    abort = () => reject(signal?.reason);
    signal?.addEventListener('abort', abort, { once: true });
  });
  try {
    return await Promise.race([work, deadline]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
    // When the deadline won, the work may still fail later, and nobody listens any more.
    work.catch(() => undefined);
  }
}

function credentialsOf({ user, password, isThere }: GraphAddress): AuthToken | AuthTokenManager {
  const token = neo4j.auth.basic(user, password);
  if (isThere === undefined) return token;
  return {
    async getToken() {
      if (await isThere()) return token;
      throw unanswered();
    },
    handleSecurityException: () => false,
  };
}

function openDriver(options: GraphAddress): Driver {
  try {
    return neo4j.driver(options.uri, credentialsOf(options), {
      disableLosslessIntegers: true,
      maxConnectionPoolSize: MOST_CONNECTIONS,
      connectionAcquisitionTimeout: 3_000,
      connectionTimeout: 3_000,
      maxConnectionLifetime: 30 * 60_000,
      connectionLivenessCheckTimeout: 30_000,
      fetchSize: 2_000,
      telemetryDisabled: true,
      userAgent: 'dateline',
      notificationFilter: { minimumSeverityLevel: 'OFF' },
    });
  } catch (error) {
    throw new DatelineError(
      'BAD_SETTING',
      'NEO4J_URI is not an address that Neo4j speaks: bolt://, neo4j:// or their +s forms.',
      {
        cause: error,
      },
    );
  }
}

/**
 * The driver of a server that may come back at another address.
 * @throws DatelineError BAD_SETTING
 */
export function movingServer(first: GraphAddress) {
  let current: Driver | null = openDriver(first);
  let lost: DatelineError | null = null;
  let waiting: (() => void)[] = [];
  const close = (driver: Driver | null) =>
    driver === null ? Promise.resolve() : within(driver.close(), CLOSE_MS).catch(() => undefined);
  const wake = (): void => {
    for (const one of waiting) one();
    waiting = [];
  };
  return {
    /** @throws DatelineError DATABASE_UNAVAILABLE while it is gone */
    driver(): Driver {
      if (current === null) throw lost ?? unanswered();
      return current;
    },
    /** Waits while it is known to be gone. @returns whether it was @throws what it was given up for */
    async isBack(): Promise<boolean> {
      if (current !== null) return false;
      if (lost === null) await new Promise<void>((done) => waiting.push(done));
      if (lost !== null) throw lost;
      return true;
    },
    moveTo(address: GraphAddress | null): void {
      void close(current);
      current = address === null ? null : openDriver(address);
      if (current !== null) wake();
    },
    giveUp(reason: DatelineError): void {
      lost = reason;
      wake();
    },
    close: () => close(current),
  };
}
