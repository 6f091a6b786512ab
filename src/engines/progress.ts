/** What takes time while an engine is fetched or started. */
export type Phase = 'check' | 'fetch' | 'prepare' | 'neo4j' | 'corenlp' | 'load';

/** One step of it: told at least once in two seconds while anything is awaited. */
export interface Progress {
  readonly phase: Phase;
  /** A short line for a person, without a full stop. */
  readonly text: string;
  /** How much is done, in `unit`; null when that cannot be known. */
  readonly done: number | null;
  /** The whole, in `unit`; null when it cannot be known beforehand. */
  readonly total: number | null;
  readonly unit: 'bytes' | 'seconds' | 'articles' | null;
}

export type Report = (progress: Progress) => void;

/**
 * Tells how long something has been awaited, once a second, until the returned function is called.
 * @returns a function that ends the telling
 */
export function reportWaiting(report: Report, phase: Phase, text: () => string): () => void {
  const start = Date.now();
  const tell = () =>
    report({ phase, text: text(), done: Math.round((Date.now() - start) / 1000), total: null, unit: 'seconds' });
  tell();
  const timer = setInterval(tell, 1000);
  return () => clearInterval(timer);
}
