import type { ConnectionPage } from '../client/client.ts';
import { PairOfCountriesDocument, type PairOfCountriesQuery } from '../client/generated/operations.ts';
import { ask } from './answer.tsx';

export type Bilateral = NonNullable<PairOfCountriesQuery['bilateral']>;
export type Claim = Bilateral['claims']['nodes'][number];
export type Told = Bilateral['events']['nodes'][number] | Claim;

/** Pages of 40 of each list; beyond these the columns say how many of how many they show. */
const PAGES = 10;

export interface PairVariables {
  readonly a: string;
  readonly b: string;
  readonly inferred?: 'INCLUDE';
}

/** A pair with all pages of its statements that are read; null when no article names one of the two. */
export async function readPair(variables: PairVariables): Promise<Bilateral | null> {
  let pair = (await ask(PairOfCountriesDocument, variables)).bilateral ?? null;
  for (let page = 1; pair !== null && page < PAGES; page += 1) {
    const { events, claims }: Bilateral = pair;
    if (!events.pageInfo.hasNextPage && !claims.pageInfo.hasNextPage) return pair;
    const after = { afterEvent: events.pageInfo.endCursor, afterClaim: claims.pageInfo.endCursor };
    const { bilateral } = await ask(PairOfCountriesDocument, { ...variables, ...after });
    if (!bilateral) return pair;
    pair = { ...pair, events: joined(events, bilateral.events), claims: joined(claims, bilateral.claims) };
  }
  return pair;
}

/** Two pages of a list as one; the last page, asked for again, is empty and keeps its cursor. */
function joined<P extends ConnectionPage<unknown>>(first: P, second: P): P {
  const endCursor = second.pageInfo.endCursor ?? first.pageInfo.endCursor;
  return { ...second, nodes: [...first.nodes, ...second.nodes], pageInfo: { ...second.pageInfo, endCursor } };
}
