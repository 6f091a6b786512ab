import { countriesOfTown } from '../../../lexicon/gazetteer.ts';
import type { Proposal } from '../names/proposal.ts';

/**
 * A demonym of several countries ("Congolese", "Guinean"), settled by the article: the one country of them that the
 * article names; of several, one without an adjective of its own there ("Guinean" beside "Bissau-Guinean" is Guinea's);
 * then the one named nearest in its paragraph; else it stays open.
 */
export function settleShared(proposals: readonly Proposal[]): Proposal[] {
  const named = proposals.filter(
    (proposal) => proposal.meaning.kind === 'COUNTRY' && proposal.meaning.iso3.length === 1,
  );
  const cities = proposals.filter((proposal) => proposal.meaning.kind === 'PLACE' && proposal.meaning.country !== null);
  return proposals.map((proposal) => {
    const { meaning } = proposal;
    if (meaning.kind !== 'COUNTRY' || meaning.iso3.length < 2) return proposal;
    const iso3 = meantBy(proposal, meaning.iso3, [...named, ...cities]);
    return iso3 === null ? proposal : { ...proposal, meaning: { kind: 'COUNTRY', iso3: [iso3] } };
  });
}

const countryOf = (proposal: Proposal): string | null => {
  if (proposal.meaning.kind === 'COUNTRY') return proposal.meaning.iso3[0] ?? null;
  return proposal.meaning.kind === 'PLACE' ? proposal.meaning.country : null;
};

/** Less would be chance. */
const FEWEST = 3;
const NEARLY_ALL = 0.8;

/**
 * The one country that an article is about, or null: four of five mentions of countries and of places whose country is
 * known are its. A village that no lexicon knows lies there.
 */
export function countryAround(proposals: readonly Proposal[]): string | null {
  const counts = new Map<string, number>();
  let all = 0;
  for (const proposal of proposals) {
    const iso3 = proposal.meaning.kind === 'COUNTRY' && proposal.meaning.iso3.length > 1 ? null : countryOf(proposal);
    if (iso3 === null) continue;
    all += 1;
    counts.set(iso3, (counts.get(iso3) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most !== undefined && most[1] >= FEWEST && most[1] >= all * NEARLY_ALL ? most[0] : null;
}

/** The countries that the article names, those of its known cities included. */
export const countriesNamed = (proposals: readonly Proposal[]): ReadonlySet<string> =>
  new Set(
    proposals.flatMap((proposal) =>
      proposal.meaning.kind === 'COUNTRY' ? proposal.meaning.iso3 : (countryOf(proposal) ?? []),
    ),
  );

/** The one country with a town of this name that the article names: "Marbella" is in Spain where Spain is spoken of. */
export function townOf(name: string, named: ReadonlySet<string>): string | null {
  const possible = countriesOfTown(name).filter((iso3) => named.has(iso3));
  return possible.length === 1 ? (possible[0] ?? null) : null;
}

function meantBy(proposal: Proposal, possible: readonly string[], evidence: readonly Proposal[]): string | null {
  const about = evidence.filter((other) => possible.includes(countryOf(other) ?? ''));
  const countries = [...new Set(about.map(countryOf))];
  if (countries.length === 1) return countries[0] ?? null;
  const owners = new Set(evidence.filter((other) => other.mention === 'DEMONYM').map(countryOf));
  const without = countries.filter((iso3) => !owners.has(iso3));
  if (without.length === 1 && owners.size > 0 && countries.length === 2) return without[0] ?? null;
  const beside = about
    .filter((other) => other.passage === proposal.passage)
    .sort((a, b) => Math.abs(a.start - proposal.start) - Math.abs(b.start - proposal.start));
  const nearest = beside[0];
  return nearest === undefined ? null : countryOf(nearest);
}
