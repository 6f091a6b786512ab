import { PairOfCountriesDocument, type PairOfCountriesQuery } from '../client/generated/operations.ts';
import { ask } from './answer.tsx';
import { afterTold, readPages, told } from './pages.ts';

type Bilateral = NonNullable<PairOfCountriesQuery['bilateral']>;
type Claim = Bilateral['claims']['nodes'][number];

/** Pages of 40 of each list; beyond these the columns say how many of how many they show. */
const PAGES = 10;

export interface PairVariables {
  readonly a: string;
  readonly b: string;
  readonly inferred?: 'INCLUDE';
}

/** The side that an asserter stands on, as far as the graph knows it. */
function sideOf({ assertedBy }: Claim, { a, b }: Bilateral): string {
  if (!assertedBy) return 'unnamed';
  const codes =
    'actsFor' in assertedBy
      ? assertedBy.actsFor.map(({ iso3 }) => iso3)
      : 'iso3' in assertedBy
        ? [assertedBy.iso3]
        : 'country' in assertedBy && assertedBy.country
          ? [assertedBy.country.iso3]
          : [];
  if (codes.includes(a.iso3)) return `${a.name}’s side`;
  return codes.includes(b.iso3) ? `${b.name}’s side` : 'a third side';
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
