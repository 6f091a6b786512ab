import { PairOfCountriesDocument } from '../client/generated/operations.ts';
import { afterTold, readPages, told } from '../report/pages.ts';
import { sideOf } from '../report/sides.ts';
import { ask } from './answer.tsx';

/** Pages of 40 of each list; beyond these the columns say how many of how many they show. */
const PAGES = 10;

export interface PairVariables {
  readonly a: string;
  readonly b: string;
  readonly inferred?: 'INCLUDE';
}

/** A pair with what is reported and what is claimed, each claim with its asserter's side; null when no article names one of them. */
export async function readPair(variables: PairVariables) {
  const pair = await readPages(
    told,
    PAGES,
    async (after) => (await ask(PairOfCountriesDocument, { ...variables, ...afterTold(after) })).bilateral,
  );
  if (pair === null) return null;
  const nodes = pair.claims.nodes.map((claim) => ({ ...claim, side: sideOf(claim, pair) }));
  return { ...pair, claims: { ...pair.claims, nodes } };
}

export type ReadPair = NonNullable<Awaited<ReturnType<typeof readPair>>>;
