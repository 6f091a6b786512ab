/** Lets so many of some works run at once; the rest wait in line. */
export function createGate(most: number): <T>(work: () => Promise<T>) => Promise<T> {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (running < most) running += 1;
    else
      await new Promise<void>((enter) => {
        waiting.push(enter);
      });
    try {
      return await work();
    } finally {
      // Whoever waits first takes the place over.
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
}
