import type { Mention, Reference } from '../../../domain/facts.ts';
import type { ReadingRule } from '../../../domain/rule.ts';
import { metonymRules } from '../metonyms/rules.ts';
import { namesakeRules } from '../places/namesakes.ts';
import { placeRules } from '../places/places.ts';
import { assemble } from '../references/assemble.ts';
import { settleShared } from '../references/countries.ts';
import { sharedSurname } from '../references/persons.ts';
import type { Scene } from '../scene.ts';
import { blocRules } from './blocs.ts';
import { decideCapitals, knownCapital } from './capitals.ts';
import { countryRules } from './countries.ts';
import { settle } from './decide.ts';
import { datelineAgency, datelineNames, datelinePlace, tagName } from './layout-names.ts';
import { organisationRules } from './organisations.ts';
import { readPages } from './page.ts';
import { personRules } from './persons.ts';
import type { Proposal } from './proposal.ts';
import { bodyAgain, findRepeats, personAgain, placeAgain } from './repeats.ts';
import type { NameRule } from './rule.ts';

/** In this order they are asked; of two equally long and sure proposals the earlier one holds. */
const findingRules: readonly NameRule[] = [
  ...namesakeRules,
  ...countryRules,
  knownCapital,
  ...blocRules,
  ...organisationRules,
  ...personRules,
  ...placeRules,
];

/** Every rule of the rooms names, places, references and metonyms. */
export const nameRules: readonly ReadingRule[] = [
  ...findingRules,
  ...metonymRules,
  personAgain,
  bodyAgain,
  placeAgain,
  sharedSurname,
  datelinePlace,
  datelineAgency,
  tagName,
];

export interface Names {
  /** in order of reading, no two overlap */
  readonly mentions: readonly Mention[];
  readonly references: readonly Reference[];
  /** reference of the agency in the dateline, or null */
  readonly publisher: string | null;
  /** references of the places in the dateline, in order */
  readonly datelined: readonly string[];
}

/**
 * Who and what the article names: persons, bodies, countries, places and blocs, in its headline, dateline, text and tags.
 * Rules propose stretches; the longest hold; what is proven then proves short forms; capitals are read as government or
 * place; and the mentions of one thing become one reference.
 */
export function readNames(scene: Scene): Names {
  const pages = readPages(scene);
  const proposals = findingRules.flatMap((rule) => pages.flatMap((page) => rule.find(page, scene)));
  const dateline = datelineNames(scene);
  const first = settle(proposals, dateline);
  const again = settle(findRepeats(pages, [...dateline, ...first]), [...dateline, ...first]);
  const read = settleShared(decideCapitals(pages, [...dateline, ...first, ...again]));
  const all = [...read, ...countriesInsideBodies(proposals, read)].sort(
    (a, b) => a.passage - b.passage || a.start - b.start || b.end - a.end,
  );
  return assemble(scene, all);
}

/** A country that the article names only inside the name of a body ("Indonesian Navy") is named there. */
function countriesInsideBodies(proposals: readonly Proposal[], read: readonly Proposal[]): Proposal[] {
  const codes = (proposal: Proposal): readonly string[] =>
    proposal.meaning.kind === 'COUNTRY' ? proposal.meaning.iso3 : [];
  const named = new Set(read.flatMap(codes));
  const bodies = read.filter((proposal) => proposal.meaning.kind === 'ORGANISATION' && proposal.mention === 'NAME');
  return proposals.filter((inner) => {
    const [iso3, second] = codes(inner);
    if (iso3 === undefined || second !== undefined || named.has(iso3)) return false;
    return bodies.some((body) => body.passage === inner.passage && body.start <= inner.start && inner.end <= body.end);
  });
}
