import type { GraphQLSchema } from 'graphql';
import type { Graph } from '../graph/driver.ts';
import { followArticles } from './follow.ts';
import { createLoaders } from './loaders/loaders.ts';
import { createOperations, type OperationSettings, type RunOperation } from './operation.ts';
import type { ApiContext } from './schema/builder.ts';
import { buildSchema, withoutMutations } from './schema/index.ts';
import { shareOf } from './share.ts';

export interface RunOptions
  extends Pick<OperationSettings, 'limits' | 'open' | 'onInternal' | 'knownNames' | 'onAnswered'> {
  readonly graph: Graph;
  /** who enters decisions; without it there are no mutations */
  readonly reviewer?: ApiContext['reviewer'];
  /** who takes articles in and out, beside the reviewer */
  readonly desk?: ApiContext['desk'];
}

/** The API without its HTTP: what the server, an export and the tools of `dateline mcp` all ask, under the same limits. */
export function openRun({ graph, reviewer = null, desk = null, ...settings }: RunOptions): {
  schema: GraphQLSchema;
  run: RunOperation;
} {
  const { limits } = settings;
  const schema = reviewer === null ? withoutMutations(buildSchema()) : buildSchema();
  const context = (signal: AbortSignal): ApiContext => {
    const own = shareOf(graph);
    const follow = (after: string | null) => followArticles(own, after, signal);
    const renew = () => context(signal);
    return { graph: own, loaders: createLoaders(own, signal), limits, reviewer, desk, follow, renew };
  };
  const told = async (of: object): Promise<object> => {
    const { loaders } = of as ApiContext;
    const [unknownNames, notes] = await Promise.all([loaders.unknownNames(), loaders.notes()]);
    return { ...(unknownNames.length === 0 ? {} : { unknownNames }), ...(notes.length === 0 ? {} : { notes }) };
  };
  return { schema, run: createOperations({ ...settings, schema, context, told }) };
}
