import { type Profiler, Session } from 'node:inspector';

/**
 * How often functions and branches run, as V8 counts them: the same on every machine, and no counter in the code.
 * @param isCounted says of which files, by their address
 */
export function startCounting(isCounted: (url: string) => boolean) {
  const session = new Session();
  session.connect();
  const take = (): number => {
    let total = 0;
    session.post('Profiler.takePreciseCoverage', (error, taken?: Profiler.TakePreciseCoverageReturnType) => {
      if (error !== null) throw error;
      for (const script of taken?.result ?? [])
        if (isCounted(script.url))
          for (const { ranges } of script.functions) for (const { count } of ranges) total += count;
    });
    return total;
  };
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  return {
    count(work: () => void): number {
      take();
      work();
      return take();
    },
    async countAsync(work: () => Promise<void>): Promise<number> {
      take();
      await work();
      return take();
    },
    stop: (): void => session.disconnect(),
  };
}
