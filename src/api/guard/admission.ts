export interface Admission {
  /** Whether `enter` would turn the next one away now. */
  isFull(): boolean;
  /**
   * Waits for a place. Gives the function that frees it again, or null when the queue is full.
   * Rejects with the signal's reason when the caller goes away while it waits.
   */
  enter(signal: AbortSignal): Promise<(() => void) | null>;
  /** Operations that run now. */
  inFlight(): number;
}

export interface Places {
  /** operations that run at once */
  readonly inFlight: number;
  /** and wait, however long operations take just now */
  readonly queued: number;
  /** more may wait, up to `most` in all, as long as their place comes within `waitMs` */
  readonly quick?: { readonly most: number; readonly waitMs: number };
}

/** How much the newest operation counts for what one takes just now. */
const NEWEST = 0.1;

/**
 * Lets so many operations run, so many more wait, first come first served, and turns the rest away. The queue is measured
 * in work: how long an operation holds its place just now, in which every delay of the event loop is, says when the last
 * of the queue would get one.
 */
export function createAdmission(places: Places): Admission {
  /** the longest first */
  const running = new Set<{ readonly since: number }>();
  let usualMs = 0;
  const waiting: (() => void)[] = [];

  function isFull(): boolean {
    if (running.size < places.inFlight || waiting.length < places.queued) return false;
    const { most = 0, waitMs = 0 } = places.quick ?? {};
    const [oldest] = running;
    // One that has not left yet tells of a database that hangs before any leaves.
    const heldMs = Math.max(usualMs, performance.now() - (oldest?.since ?? 0));
    return waiting.length >= most || (heldMs * (waiting.length + 1)) / places.inFlight > waitMs;
  }

  function start(): () => void {
    const own = { since: performance.now() };
    running.add(own);
    return () => {
      if (!running.delete(own)) return;
      usualMs += (performance.now() - own.since - usualMs) * NEWEST;
      waiting.shift()?.();
    };
  }

  function wait(signal: AbortSignal): Promise<() => void> {
    return new Promise((resolve, reject) => {
      const admit = () => {
        signal.removeEventListener('abort', giveUp);
        resolve(start());
      };
      const giveUp = () => {
        waiting.splice(waiting.indexOf(admit), 1);
        reject(signal.reason);
      };
      signal.addEventListener('abort', giveUp, { once: true });
      waiting.push(admit);
    });
  }

  return {
    isFull,
    async enter(signal) {
      signal.throwIfAborted();
      if (isFull()) return null;
      return running.size < places.inFlight ? start() : wait(signal);
    },
    inFlight: () => running.size,
  };
}
