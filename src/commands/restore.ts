import type { Config } from '../config.ts';
import { restoreGraph } from '../graph/backup/restore.ts';
import { deriveAll } from '../ingest/write/derive.ts';
import { onGraph } from './backup.ts';

/** `dateline restore FILE`: what a backup taken in the middle of a load left to be derived is derived. */
export const restoreCommand = (file: string, config: Config, replace: boolean): Promise<number> =>
  onGraph(config, async (graph) => {
    const sum = await restoreGraph(graph, file, replace);
    await deriveAll(graph);
    return sum;
  });
