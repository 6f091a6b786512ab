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
