import type { Quote, Reference, TimeRef } from '../../../domain/facts.ts';
import { referenceId } from '../../../domain/ids.ts';
import { countryByIso3 } from '../../../lexicon/countries.ts';
import { type RoleClass, roleHeadAtEnd } from '../../../lexicon/roles.ts';
import { byPassage, overSentences, type Scene } from '../scene.ts';
import { growTree, type Tree } from './tree.ts';

/** The scene with the look-ups this room needs, each made once an article. */
export interface World {
  readonly scene: Scene;
  readonly trees: readonly Tree[];
  /** by id: those of the scene, and a country for each place, person or body whose country has none yet */
  readonly references: ReadonlyMap<string, Reference>;
  /** iso3 -> reference of the country */
  readonly countries: ReadonlyMap<string, string>;
  /** person's reference -> iso3 of the countries they act for */
  readonly nationality: ReadonlyMap<string, readonly string[]>;
  readonly quotes: ReadonlyMap<number, readonly Quote[]>;
  readonly times: ReadonlyMap<number, readonly TimeRef[]>;
}

export function surveyScene(scene: Scene): World {
  const over = overSentences(scene.sentences, scene.mentions, (mention) => mention);
  const references = new Map([...scene.references, ...unnamedCountries(scene).map((one) => [one.id, one] as const)]);
  const countries = new Map<string, string>();
  for (const reference of references.values())
    if (reference.kind === 'COUNTRY') for (const iso3 of reference.countries) countries.set(iso3, reference.id);
  return {
    scene,
    references,
    trees: scene.sentences.map((sentence, order) => growTree(sentence, over[order] ?? [])),
    countries,
    nationality: nationalities(scene),
    quotes: byPassage(scene.quotes, (quote) => quote.evidence[0]?.passage),
    times: byPassage(scene.timeRefs, (time) => time.passage),
  };
}

/** "flew to Lima": Peru is a party though the text never says its name. */
function unnamedCountries(scene: Scene): Reference[] {
  const all = [...scene.references.values()];
  const named = new Set(all.filter((one) => one.kind === 'COUNTRY').flatMap((one) => one.countries));
  const missing = new Set(all.flatMap((one) => one.countries).filter((iso3) => !named.has(iso3)));
  return [...missing].flatMap((iso3) => {
    const country = countryByIso3(iso3);
    if (country === null) return [];
    const reference: Reference = {
      id: referenceId(scene.articleId, 'COUNTRY', iso3),
      kind: 'COUNTRY',
      name: country.name,
      names: [],
      countries: [iso3],
      titles: [],
      subkind: null,
      familyName: null,
      inferred: true,
    };
    return [reference];
  });
}

/** An office now held says more than a past one, an office more than a nationality. */
function nationalities(scene: Scene): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  const isoOf = (id: string | null): readonly string[] =>
    id === null ? [] : (scene.references.get(id)?.countries ?? []);
  for (const role of scene.roles) {
    if (role.status === 'FORMER' || found.has(role.person)) continue;
    const iso3 = isoOf(role.country).length > 0 ? isoOf(role.country) : isoOf(role.organisation);
    if (iso3.length === 1) found.set(role.person, iso3);
  }
  return found;
}

/** Offices whose holders act for their state; a firm's director, a bishop or an activist acts for himself. */
const STATE_OFFICES: ReadonlySet<RoleClass> = new Set([
  'HEAD_OF_STATE',
  'HEAD_OF_GOVERNMENT',
  'MINISTER',
  'DIPLOMAT',
  'SPOKESPERSON',
  'OFFICIAL',
  'LEADER',
  'COMMANDER',
  'RANK',
  'LEGISLATOR',
  'JUDICIAL',
]);

/** "An exiled opposition leader urged the European Union": no act of his state. */
export function actsForState(world: World, { id, titles }: Reference): boolean {
  const former = new Set(
    world.scene.roles.flatMap(({ person, status, titleKey }) =>
      person === id && status === 'FORMER' ? [titleKey] : [],
    ),
  );
  return titles.some((title) => {
    const head = roleHeadAtEnd(title);
    return head !== null && STATE_OFFICES.has(head.class) && !former.has(title) && !OPPOSING.test(title);
  });
}

const OPPOSING = /\b(?:opposition|rebel|guerrilla|exiled|jailed|union|party|defen[cs]e lawyer)\b/;

/** @param anybody a private person counts, too: whoever is arrested or helped */
export function countriesOf(world: World, reference: Reference, anybody = false): readonly string[] {
  if (reference.kind === 'PERSON') {
    if (!anybody && !actsForState(world, reference)) return [];
    const own = world.nationality.get(reference.id);
    if (own !== undefined) return own;
    return reference.countries.length === 1 ? reference.countries : [];
  }
  return reference.countries;
}
