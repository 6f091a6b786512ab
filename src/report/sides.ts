import type { PairOfCountriesQuery } from '../client/generated/operations.ts';

type Bilateral = NonNullable<PairOfCountriesQuery['bilateral']>;
type Asserted = Pick<Bilateral['claims']['nodes'][number], 'assertedBy'>;

/** The side that an asserter stands on, as far as the graph knows it. */
export function sideOf({ assertedBy }: Asserted, { a, b }: Pick<Bilateral, 'a' | 'b'>): string {
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
