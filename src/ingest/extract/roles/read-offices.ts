import type { Reference, Role } from '../../../domain/facts.ts';
import type { ReadingRule } from '../../../domain/rule.ts';
import { BODY_NOUNS } from '../../../lexicon/bodies.ts';
import type { Scene } from '../scene.ts';
import { type BareCountry, type BareTitle, bareCountry } from './bare-country.ts';
import type { ReadOffice } from './decide.ts';
import type { Holding } from './holding.ts';
import { type Anchor, anchorOf, counterpart, otherCountry, predecessor } from './linked-office.ts';
import type { MarkedSentence } from './marked-sentence.ts';
import { departmentOf, isOffice, isOfState, titleKeyOf } from './office.ts';
import type { TitlePhrase } from './title-phrase.ts';
import { type Whose, whoseOffice } from './whose.ts';

export interface OfficesRead {
  readonly offices: readonly ReadOffice[];
  /** iso3 of the countries that a person is tied to by offices, demonyms and trades, in order of reading */
  readonly countriesOf: ReadonlyMap<string, readonly string[]>;
}

/** A country that was concluded is less sure than one that is written. */
const BARE_CONFIDENCE = 0.7;

interface Draft {
  readonly found: Holding;
  readonly whose: Whose;
}

/**
 * Whose each office is: first those that say it, then those that leave it to the page, then those that point at another
 * one ("her Armenian counterpart"), for each of these needs what the ones before have settled.
 */
export function readOffices(
  scene: Scene,
  places: readonly MarkedSentence[],
  phrases: readonly (readonly TitlePhrase[])[],
  holdings: readonly Holding[],
): OfficesRead {
  const countriesOf = new Map<string, string[]>();
  const countryOf = (person: string): string | null => countriesOf.get(person)?.[0] ?? null;
  const tie = (person: string, country: string | null): void => {
    if (country === null) return;
    const known = countriesOf.get(person) ?? [];
    if (!known.includes(country)) countriesOf.set(person, [...known, country]);
  };
  const bodies = new Map<string, string>();
  const bodyOf = (person: string): Reference | null => scene.references.get(bodies.get(person) ?? '') ?? null;
  const offices: ReadOffice[] = [];
  const own = holdings.filter((found) => found.phrase.link === null);
  const drafts: Draft[] = own.map((found) => ({ found, whose: whoseOffice(found, places, countryOf, bodyOf) }));
  for (const { found, whose } of drafts) {
    if (tiesPerson(found)) tie(found.person, whose.country);
    if (whose.organisation !== null && !bodies.has(found.person)) bodies.set(found.person, whose.organisation);
  }

  const holders = holdersByTitle(drafts);
  const announced = announcedNouns(phrases);
  for (const { found, whose: first } of drafts) {
    // "Kurakin's spokesman": whose he is may have been concluded by now.
    const whose =
      first.country === null && first.organisation === null ? whoseOffice(found, places, countryOf, bodyOf) : first;
    if (whose !== first && tiesPerson(found)) tie(found.person, whose.country);
    if (!isOffice(found.phrase, whose) && !takesUp(found.phrase, announced)) continue;
    const untold = whose.country === null && whose.organisation === null;
    // Of "foreign ministers X and Y" the country of the page is at most one's.
    const open = untold && !found.phrase.plural && isOfState(found.phrase) && !isOfUnknownBody(found.phrase);
    const bare = open ? concluded(scene, places, found, phrases, countryOf, holders) : null;
    if (bare !== null && tiesPerson(found)) tie(found.person, bare.country);
    offices.push(officeOf(found, whose, bare));
  }
  const anchors = anchorsOf(places, phrases, offices, holdings);
  for (const found of holdings) {
    if (found.phrase.link === null) continue;
    const whose = whoseOffice(found, places, countryOf, bodyOf);
    if (found.phrase.link === 'SAME') tie(found.person, whose.country);
    const office = linkedOffice(found, whose, anchors, places);
    if (office === null) continue;
    offices.push(office);
    tie(found.person, office.whose.country ?? office.bare?.country ?? null);
  }
  return { offices, countriesOf };
}

/** "an adviser to the country's nuclear chief": nouns of offices that somebody without a name is said to hold. */
function announcedNouns(phrases: readonly (readonly TitlePhrase[])[]): Set<string> {
  const found = new Set<string>();
  for (const phrase of phrases.flat())
    if (phrase.determiner === 'INDEFINITE' && phrase.last > phrase.headLast && phrase.head?.class === 'OFFICIAL')
      found.add(phrase.head.head);
  return found;
}

/** "X, the adviser,": whom the lead announced without a name. */
const takesUp = (phrase: TitlePhrase, announced: ReadonlySet<string>): boolean =>
  phrase.determiner === 'DEFINITE' && phrase.head !== null && announced.has(phrase.head.head);

/** "the court's president", "president of the court", "the club, whose president": of a body that nobody named, and no country's. */
const isOfUnknownBody = ({ possessor, bodyNoun, head }: TitlePhrase): boolean =>
  (possessor?.mark === null && possessor.token.pos === 'WP$') ||
  (possessor?.mark === null && possessor.token.pos.startsWith('NN') && BODY_NOUNS.has(possessor.token.text)) ||
  (bodyNoun !== null && head?.class === 'HEAD_OF_STATE');

/** An ambassador to Japan, a manager of a Swiss bank and a pilot of a Dutch ship may be from anywhere. */
function tiesPerson({ phrase }: Holding): boolean {
  const roleClass = phrase.head?.class;
  return roleClass !== 'EXECUTIVE' && roleClass !== 'EXPERT' ? true : phrase.country?.mention.kind === 'DEMONYM';
}

function holdersByTitle(drafts: readonly Draft[]): Map<string, Map<string, string>> {
  const holders = new Map<string, Map<string, string>>();
  for (const { found, whose } of drafts) {
    if (whose.country === null || (found.status ?? found.phrase.status) !== 'CURRENT') continue;
    const key = titleKeyOf(found.phrase.title);
    const byCountry = holders.get(key) ?? new Map<string, string>();
    byCountry.set(whose.country, found.person);
    holders.set(key, byCountry);
  }
  return holders;
}

function concluded(
  scene: Scene,
  places: readonly MarkedSentence[],
  found: Holding,
  phrases: readonly (readonly TitlePhrase[])[],
  countryOf: (person: string) => string | null,
  holders: ReadonlyMap<string, ReadonlyMap<string, string>>,
): BareCountry | null {
  const known = countryOf(found.person);
  if (known !== null) return { country: known, why: 'another office of the same person' };
  const { phrase } = found;
  const key = titleKeyOf(phrase.title);
  const apposed = apposedTo(phrase, phrases[phrase.place.order] ?? []);
  if (apposed !== null) return { country: apposed, why: 'the counterpart that it stands beside' };
  const rivals = [...(holders.get(key) ?? [])].filter(([, person]) => person !== found.person);
  const here = phrases[phrase.place.order] ?? [];
  const abroad = here.flatMap((other) => (other.link === 'SAME' ? (other.country?.reference?.countries ?? []) : []));
  const isMet = here.some((other) => other !== phrase && other.head !== null && titleKeyOf(other.title) === key);
  const title: BareTitle = {
    place: phrase.place,
    at: phrase.first,
    key,
    name: scene.references.get(found.person)?.name ?? found.mention.text,
    department: departmentOf(phrase),
    roleClass: phrase.head?.class,
    isPatron: here.some((other) => other.patron?.mention.id === found.mention.id),
    isIndefinite: phrase.determiner === 'INDEFINITE',
    rival: (rivals.length === 1 && isMet ? rivals[0]?.[0] : abroad.length === 1 ? abroad[0] : null) ?? null,
    taken: new Set([...rivals.map(([country]) => country), ...abroad]),
  };
  return bareCountry(scene, places, title);
}

/** "Her Peruvian counterpart, Deputy Foreign Minister X": the country of the counterpart. */
function apposedTo({ first, place }: TitlePhrase, here: readonly TitlePhrase[]): string | null {
  if (place.tokens[first - 1]?.text !== ',') return null;
  const before = here.find(({ link, last }) => link === 'SAME' && last === first - 2);
  const countries = before?.country?.reference?.countries ?? [];
  return countries.length === 1 ? (countries[0] ?? null) : null;
}

function officeOf(found: Holding, whose: Whose, bare: BareCountry | null): ReadOffice {
  const { phrase } = found;
  return {
    found,
    title: phrase.title,
    titleKey: titleKeyOf(phrase.title),
    status: found.status ?? phrase.status,
    whose,
    bare,
    rule: found.rule,
    confidence: bare === null ? found.rule.confidence : Math.min(found.rule.confidence, BARE_CONFIDENCE),
  };
}

/** Offices as others may point at them, also by a nominal: "The Georgian minister and her Armenian counterpart, X". */
function anchorsOf(
  places: readonly MarkedSentence[],
  phrases: readonly (readonly TitlePhrase[])[],
  offices: readonly ReadOffice[],
  holdings: readonly Holding[],
): Anchor[] {
  const held = new Set(holdings.map((found) => found.phrase));
  const named = offices.map(
    (office): Anchor => ({
      person: office.found.person,
      office: { title: office.title, titleKey: office.titleKey, status: office.status },
      country: office.whose.country ?? office.bare?.country ?? null,
      order: office.found.phrase.place.order,
      token: office.found.phrase.first,
    }),
  );
  const nominal = places.flatMap((place, order) =>
    (phrases[order] ?? []).flatMap((phrase): Anchor[] => {
      const country = phrase.country?.reference?.countries[0];
      if (held.has(phrase) || phrase.head === null || country === undefined || place.quoted[phrase.headFirst])
        return [];
      const key = titleKeyOf(phrase.title);
      const same = named.filter(
        (anchor) =>
          anchor.country === country && (anchor.office.titleKey === key || anchor.office.titleKey.endsWith(` ${key}`)),
      );
      const [first] = same;
      const one = first !== undefined && same.every((anchor) => anchor.person === first.person);
      return one ? [{ ...first, order, token: phrase.first }] : [];
    }),
  );
  return [...named, ...nominal].sort((a, b) => a.order - b.order || a.token - b.token);
}

function linkedOffice(
  found: Holding,
  whose: Whose,
  anchors: readonly Anchor[],
  places: readonly MarkedSentence[],
): ReadOffice | null {
  const { link } = found.phrase;
  // A colleague is one in the same office only across a border: "her British colleague".
  const noun = found.phrase.place.tokens[found.phrase.headLast]?.text.toLowerCase();
  if (noun === 'colleague' && whose.country === null) return null;
  // "his counterpart at Acme Inc.": in another body, not in another country.
  if (link === 'SAME' && whose.country === null && whose.organisation !== null) return null;
  const anchor = anchorOf(found, link === 'SAME' ? whose.country : null, anchors);
  if (anchor === null) return null;
  const rule: ReadingRule = link === 'SAME' ? counterpart : predecessor;
  const untold = link === 'SAME' && whose.country === null;
  const other = untold ? otherCountry(places, found.phrase.place, anchor.country) : null;
  return {
    found,
    title: anchor.office.title,
    titleKey: anchor.office.titleKey,
    status: statusBy(link, anchor.office.status),
    whose: {
      country: link === 'SAME' ? whose.country : anchor.country,
      organisation: null,
      called: null,
      notes: [`the office of ${anchor.office.title} read before`],
    },
    bare: other === null ? null : { country: other, why: 'the other one of two countries' },
    rule,
    confidence: other === null ? rule.confidence : BARE_CONFIDENCE,
  };
}

function statusBy(link: Holding['phrase']['link'], status: Role['status']): Role['status'] {
  if (link === 'EARLIER') return 'FORMER';
  if (link === 'LATER') return status === 'FORMER' ? 'CURRENT' : 'FUTURE';
  return 'CURRENT';
}
