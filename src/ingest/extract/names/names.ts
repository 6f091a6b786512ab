import type { Mention, Reference } from '../../../domain/facts.ts';
import type { ReadingRule } from '../../../domain/rule.ts';
import { byPosition } from '../../../domain/spans.ts';
import { metonymRules } from '../metonyms/rules.ts';
import { introducedPlaceRules } from '../places/introduced.ts';
import { namesakeRules } from '../places/namesakes.ts';
import { knownPlace, placeRules } from '../places/places.ts';
import { assemble } from '../references/assemble.ts';
import { settleShared } from '../references/countries.ts';
import { sharedSurname } from '../references/persons.ts';
import type { Scene } from '../scene.ts';
import { blocRules } from './blocs.ts';
import { decideCapitals, knownCapital } from './capitals.ts';
import { countryRules } from './countries.ts';
import { settle } from './decide.ts';
import { datelineNames } from './layout-names.ts';
import { knownBody, organisationRules } from './organisations.ts';
import { readPages } from './page.ts';
import { personRules } from './persons.ts';
import { bodyAgain, findRepeats, personAgain, placeAgain } from './repeats.ts';
import type { NameRule } from './rule.ts';
import {
  countriesInsideBodies,
  withAcronyms,
  withNationality,
  withNicknames,
  withOwners,
  withoutCountrySurnames,
  withoutDoublesOfBodies,
  withoutSurnames,
  withoutVessels,
} from './ties.ts';

/** In this order they are asked; of two equally long and sure proposals the earlier one holds. */
const findingRules: readonly NameRule[] = [
  ...namesakeRules,
  ...countryRules,
  knownCapital,
  // What the lexicon knows before what the words look like: "West Bank" is no bank.
  knownPlace,
  knownBody,
  ...blocRules,
  ...organisationRules,
  ...personRules,
  ...introducedPlaceRules,
  ...placeRules,
];

/** Every rule of the rooms names, places, references and metonyms that a mention can carry; a capital carries one of the metonyms'. */
export const nameRules: readonly ReadingRule[] = [
  ...findingRules.filter((rule) => rule !== knownCapital),
  ...metonymRules,
  personAgain,
  bodyAgain,
  placeAgain,
  sharedSurname,
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
  const first = settle(
    withoutCountrySurnames(
      pages,
      withoutSurnames(withoutDoublesOfBodies(withAcronyms(pages, withoutVessels(pages, proposals)))),
    ),
    dateline,
  );
  const again = settle(findRepeats(pages, [...dateline, ...first]), [...dateline, ...first]);
  const settled = [...dateline, ...first, ...again].sort(byPosition);
  const read = withNicknames(
    pages,
    withNationality(pages, withOwners(pages, settleShared(decideCapitals(pages, settled)))),
  );
  return assemble(scene, [...read, ...countriesInsideBodies(proposals, read)].sort(byPosition));
}
