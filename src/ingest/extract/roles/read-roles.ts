import { passageAt, rawSpansOf } from '../../../domain/article.ts';
import type { Evidence, Reference, Role, TimeRef } from '../../../domain/facts.ts';
import { referenceId, statementId } from '../../../domain/ids.ts';

import type { ReadingRule } from '../../../domain/rule.ts';
import { BODY_NOUNS } from '../../../lexicon/bodies.ts';
import { countryByIso3 } from '../../../lexicon/countries.ts';
import { roleKey } from '../../../lexicon/roles.ts';
import { OFFICE_VERBS } from '../../../lexicon/roles-verbs.ts';
import type { Scene } from '../scene.ts';
import { type TimesIn, timesIn, timeUnder, verbOver } from '../times/under.ts';
import { appointed } from './appointed.ts';
import { titleBehindName, titleThenName } from './apposition.ts';
import { joinedTitle, pluralTitle, titleBeforeName } from './before-name.ts';
import { groupOffices, type OfficeGroup, type ReadOffice, roleText, whoseGroup } from './decide.ts';
import type { Holding, RoleRule } from './holding.ts';
import { bodyOfState, ministryOf, seatOf } from './implied-ministry.ts';
import { bodyLed } from './leads-body.ts';
import { counterpart, predecessor } from './linked-office.ts';
import { type MarkedSentence, markSentences } from './marked-sentence.ts';
import { departmentOf } from './office.ts';
import { nameAsPredicate, titleAsPredicate } from './predicate.ts';
import { readOffices } from './read-offices.ts';
import { respectiveTitle } from './respective.ts';
import { readTitlePhrases, type TitlePhrase } from './title-phrase.ts';

/** In the order in which they win over the same words. */
const FINDERS: readonly RoleRule[] = [
  titleBeforeName,
  pluralTitle,
  respectiveTitle,
  titleBehindName,
  titleThenName,
  titleAsPredicate,
  nameAsPredicate,
  appointed,
  joinedTitle,
  bodyLed,
];

export const roleRules: readonly ReadingRule[] = [...FINDERS, counterpart, predecessor];

export interface RolesRead {
  /** the sentences as they were read, and the title phrases of each: coreference asks what the phrases without a name mean */
  readonly places: readonly MarkedSentence[];
  readonly phrases: readonly (readonly TitlePhrase[])[];
  readonly roles: readonly Role[];
  /** all references of the scene: persons with titles and countries filled in, and what titles imply */
  readonly references: ReadonlyMap<string, Reference>;
}

/** Who holds which office, from titles before, behind and after names. Pure; linear in text. */
export function readRoles(scene: Scene): RolesRead {
  const places = markSentences(scene);
  const phrases = places.map(readTitlePhrases);
  const holdings = places.flatMap((place, order) => {
    const here = phrases[order] ?? [];
    return here.length === 0 && !place.marked.some((mark) => mark.reference?.kind === 'PERSON')
      ? []
      : firstOfEach(FINDERS.flatMap((rule) => rule.find(place, here)));
  });
  const { offices, countriesOf } = readOffices(scene, places, phrases, holdings);
  const references = new Map(scene.references);
  const times = timesIn(scene);
  const roles = groupOffices(offices).flatMap((group) => writeRole(scene, references, times, group) ?? []);
  describePersons(references, holdings, offices, countriesOf);
  return { places, phrases, roles, references };
}

/** One phrase names one holder: the first rule that found one. */
function firstOfEach(holdings: readonly Holding[]): Holding[] {
  const taken = new Set<TitlePhrase>();
  return holdings.filter((found) => {
    if (taken.has(found.phrase)) return false;
    if (!found.phrase.plural) taken.add(found.phrase);
    return true;
  });
}

/** When it is held ("minister since 2019") or given ("was appointed minister on Monday"); the time of another deed is none of its. */
function timeOfOffice(times: TimesIn, { place, headLast }: TitlePhrase): TimeRef | null {
  const noun = place.tokens[headLast];
  if (noun === undefined || !times.has(place.sentence)) return null;
  const verb = verbOver(place.sentence, noun);
  const gives = verb !== null && verb.lemma !== 'be' && OFFICE_VERBS.has(verb.lemma.toLowerCase());
  return timeUnder(times, place.sentence, noun) ?? (gives ? timeUnder(times, place.sentence, verb) : null);
}

function writeRole(scene: Scene, references: Map<string, Reference>, times: TimesIn, group: OfficeGroup): Role | null {
  const [best] = group;
  const person = references.get(best.found.person);
  if (person === undefined) return null;
  const { country: iso3, organisation } = whoseGroup(group);
  const country = iso3 === null ? null : countryReference(scene, references, iso3);
  const named = organisation === null ? null : (references.get(organisation) ?? null);
  const told = named ?? bodyInWords(scene, references, best, iso3);
  const subject = departmentOf(best.found.phrase);
  const implied =
    told === null && subject !== null && iso3 !== null && best.status !== 'FORMER'
      ? ministryOf(scene.articleId, references.values(), subject, iso3)
      : null;
  const body = told ?? implied;
  if (body !== null && !references.has(body.id)) references.set(body.id, body);
  const evidence = group.map(evidenceOf).toSorted((a, b) => a.passage - b.passage || a.start - b.start);
  const first = evidence[0];
  if (first === undefined) return null;
  const raw = rawSpansOf(passageAt(scene.article, first.passage), first)[0] ?? first;
  return {
    id: statementId(scene.articleId, 'ROLE', raw, [person.id, best.titleKey]),
    text: roleText(person, best.title, best.status, ownerNamed(best, told, country)),
    evidence,
    on: timeOfOffice(times, best.found.phrase)?.id ?? null,
    rule: best.rule.id,
    confidence: Math.max(...group.map((office) => office.confidence)),
    triggers: triggersOf(best),
    notes: notesOf(group, body),
    person: person.id,
    title: best.title,
    titleKey: best.titleKey,
    status: best.status,
    country: country?.id ?? null,
    organisation: body?.id ?? null,
  };
}

/** Whose the office is in the words of the role: a body, a state or town ("Governor of California"), a country. */
function ownerNamed({ found }: ReadOffice, body: Reference | null, country: Reference | null): Reference | null {
  const site = found.phrase.site?.reference ?? null;
  // "mayor of Utrecht" says it in its title.
  if (body === null && site !== null) return found.phrase.title.includes(site.name) ? null : site;
  return body ?? country;
}

/** "Kremlin spokesman", "Foreign Ministry spokeswoman", "Kenyan navy spokesman": a body that the title names by its seat, its subject or what it is. */
function bodyInWords(
  scene: Scene,
  references: ReadonlyMap<string, Reference>,
  { found, whose }: ReadOffice,
  iso3: string | null,
): Reference | null {
  const { country, ministry, bodyNoun } = found.phrase;
  if (iso3 === null) return null;
  if (ministry !== null) return ministryOf(scene.articleId, references.values(), ministry, iso3);
  const seat = country?.mention.text ?? whose.called;
  const body = seat === null ? null : seatOf(scene.articleId, seat, iso3);
  const kind = BODY_NOUNS.get(bodyNoun ?? '');
  if (body !== null || country === null || bodyNoun === null || kind !== 'MILITARY') return body;
  return bodyOfState(scene.articleId, bodyNoun, iso3, kind);
}

/** From the first word of title or name to the last, with the sentence. */
function evidenceOf({ found }: ReadOffice): Evidence {
  const { place, first, last } = found.phrase;
  const { sentence, tokens } = place;
  const start = tokens[first]?.start ?? found.mention.start;
  const end = tokens[last]?.end ?? found.mention.end;
  return {
    passage: sentence.passage,
    start: Math.min(start, found.mention.start),
    end: Math.max(end, found.mention.end),
    sentenceStart: sentence.start,
    sentenceEnd: sentence.end,
  };
}

const triggersOf = ({ found, title }: ReadOffice): string[] => [
  ...new Set([title, ...found.phrase.statusWords, ...found.triggers.filter((word) => /\p{L}/u.test(word))]),
];

function notesOf(group: OfficeGroup, body: Reference | null): string[] {
  const bare = group.some((office) => office.bare === null && office.whose.country !== null) ? null : group[0].bare;
  return [
    ...new Set([
      ...(bare === null ? [] : [`country concluded from ${bare.why}`]),
      ...group.flatMap((office) => office.whose.notes),
      ...(body?.inferred === true ? [`the title implies a body: ${body.name}`] : []),
    ]),
  ];
}

/** The article's own reference of a country, or a new one where it is only named inside other names. */
function countryReference(scene: Scene, references: Map<string, Reference>, iso3: string): Reference | null {
  for (const reference of references.values())
    if (reference.kind === 'COUNTRY' && reference.countries[0] === iso3) return reference;
  const record = countryByIso3(iso3);
  if (record === null) return null;
  const reference: Reference = {
    id: referenceId(scene.articleId, 'COUNTRY', iso3),
    kind: 'COUNTRY',
    name: record.name,
    names: [record.name],
    countries: [iso3],
    titles: [],
    subkind: null,
    familyName: null,
    inferred: true,
  };
  references.set(reference.id, reference);
  return reference;
}

/** Titles, ranks, trades and countries of persons: what tells two of one name apart, and what coreference asks for. */
function describePersons(
  references: Map<string, Reference>,
  holdings: readonly Holding[],
  offices: readonly ReadOffice[],
  countriesOf: ReadonlyMap<string, readonly string[]>,
): void {
  const titles = new Map<string, Set<string>>();
  const note = (person: string, title: string): void => {
    const known = titles.get(person) ?? new Set();
    titles.set(person, known.add(roleKey(title)));
  };
  for (const found of holdings) if (found.phrase.link === null) note(found.person, found.phrase.title);
  for (const office of offices) note(office.found.person, office.title);
  for (const person of new Set([...titles.keys(), ...countriesOf.keys()])) {
    const reference = references.get(person);
    if (reference === undefined) continue;
    references.set(person, {
      ...reference,
      titles: [...new Set([...reference.titles.map(roleKey), ...(titles.get(person) ?? [])])].sort(),
      // What a whole title says goes before what stood beside the name ("Russian Ambassador to Germany Oleg X").
      countries: [...new Set(countriesOf.get(person) ?? reference.countries)].sort(),
    });
  }
}
