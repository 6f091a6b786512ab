export interface Admission {
  /**
   * Waits for a place. Gives the function that frees it again, or null when the queue is full.
   * Rejects with the signal's reason when the caller goes away while it waits.
   */
  enter(signal: AbortSignal): Promise<(() => void) | null>;
  /** Operations that run now. */
  inFlight(): number;
}

/** Lets so many operations run, so many more wait, first come first served, and turns the rest away. */
export function createAdmission(places: { readonly inFlight: number; readonly queued: number }): Admission {
  let running = 0;
  const waiting: (() => void)[] = [];

  function leaveOnce(): () => void {
    let left = false;
    return () => {
      if (left) return;
      left = true;
      running -= 1;
      waiting.shift()?.();
    };
  }

  function wait(signal: AbortSignal): Promise<() => void> {
    return new Promise((resolve, reject) => {
      const admit = () => {
        signal.removeEventListener('abort', giveUp);
        running += 1;
        resolve(leaveOnce());
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
    async enter(signal) {
      signal.throwIfAborted();
      if (running < places.inFlight) {
        running += 1;
        return leaveOnce();
      }
      return waiting.length < places.queued ? wait(signal) : null;
    },
    inFlight: () => running,
  };
}
