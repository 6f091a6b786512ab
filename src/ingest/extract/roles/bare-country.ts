import type { Reference } from '../../../domain/facts.ts';
import { americanSpelling } from '../../../lexicon/bodies.ts';
import { OFFICE_COUNTRIES } from '../../../lexicon/roles-nominals.ts';
import type { Scene } from '../scene.ts';
import { isNamed, type Mark, type MarkedSentence } from './marked-sentence.ts';
import { isSubject } from './owner.ts';

/** A country found for a title that names none, with the reason in plain words. */
export interface BareCountry {
  readonly country: string;
  readonly why: string;
}

const only = (reference: Reference | null | undefined): string | null =>
  reference?.countries.length === 1 ? (reference.countries[0] ?? null) : null;

/** "In Brazzaville, Foreign Minister X said": where the sentence is set. */
function fronted(place: MarkedSentence, before: number): Mark | null {
  if (!/^(?:In|At|From)$/.test(place.tokens[0]?.text ?? '')) return null;
  const mark = place.marks[1] ?? null;
  return mark !== null && mark.last + 1 < before && place.tokens[mark.last + 1]?.text === ',' ? mark : null;
}

const isState = (mark: Mark): boolean =>
  isNamed(mark) && mark.reference?.kind === 'COUNTRY' && mark.mention.kind !== 'DEMONYM';

function subjectOf(place: MarkedSentence, before: number, main = false): string | null {
  const subject = place.marked.find(
    (mark) =>
      mark.last < before &&
      !place.quoted[mark.first] &&
      isState(mark) &&
      isSubject(place, mark) &&
      // Who acts in a reported clause is whom the speaker speaks of.
      (!main || isMainVerb(place, place.tokens[mark.last]?.head)),
  );
  return only(subject?.reference);
}

const isMainVerb = (place: MarkedSentence, at: number | undefined): boolean =>
  at !== undefined && place.tokens[at]?.head === -1;

/** The country of the person who acts: after "Polish President X promised tanks", "Prime Minister Y" is Polish too. */
function ofActor(place: MarkedSentence, before: number, countryOf: (person: string) => string | null): string | null {
  const actor = place.marked.find(
    (mark) =>
      mark.last < before && mark.reference?.kind === 'PERSON' && !place.quoted[mark.first] && isSubject(place, mark),
  );
  return actor?.reference ? countryOf(actor.reference.id) : null;
}

/** The country of all places in the dateline, if it is one. */
function ofDateline(scene: Scene): string | null {
  const countries = new Set(
    scene.mentions
      .filter((mention) => mention.kind === 'DATELINE')
      .flatMap((mention) => scene.references.get(mention.reference ?? '')?.countries ?? []),
  );
  return countries.size === 1 ? ([...countries][0] ?? null) : null;
}

/** The country, or the country of the body, that acts first in the article. */
function ofLead(places: readonly MarkedSentence[]): string | null {
  for (const place of places.slice(0, FIRST_SENTENCES)) {
    if (place.sentence.passage === 0) continue;
    const actor = place.marked.find((mark) => isActor(mark) && !place.quoted[mark.first] && isSubject(place, mark));
    const country = only(actor?.reference);
    if (country !== null) return country;
  }
  return null;
}

/** The headline and the lead paragraphs, in sentences. */
const FIRST_SENTENCES = 4;

const isActor = (mark: Mark): boolean => isState(mark) || mark.reference?.kind === 'ORGANISATION';

function ofHeadline(places: readonly MarkedSentence[]): string | null {
  const named = places
    .filter((place) => place.sentence.passage === 0)
    .flatMap((place) =>
      place.marked.flatMap((mark) => (mark.reference?.kind === 'COUNTRY' ? mark.reference.countries : [])),
    );
  const countries = new Set(named);
  return countries.size === 1 ? ([...countries][0] ?? null) : null;
}

/** A ministry of this subject that the article names with its country. */
function ofMinistry(scene: Scene, department: string | null): string | null {
  if (department === null) return null;
  const subject = americanSpelling(department);
  const countries = new Set(
    [...scene.references.values()]
      .filter((reference) => reference.kind === 'ORGANISATION' && americanSpelling(reference.name).includes(subject))
      .filter((reference) => /\b(?:ministry|department)\b/i.test(reference.name))
      .flatMap((reference) => only(reference) ?? []),
  );
  return countries.size === 1 ? ([...countries][0] ?? null) : null;
}

/**
 * News leaves out the country of a minister where the page makes it clear. In this order: the country that alone has such an office, the place that opens the
 * sentence, a ministry of that name, the country that acts in the sentence or the one before it,
 * the dateline, the person who acts just before, lead and headline.
 * @param taken countries that have another holder of this office in the article
 */
export function bareCountry(
  scene: Scene,
  places: readonly MarkedSentence[],
  place: MarkedSentence,
  at: number,
  titleKey: string,
  department: string | null,
  taken: ReadonlySet<string>,
  countryOf: (person: string) => string | null,
): BareCountry | null {
  const before = places[place.order - 1];
  const adjacent = before !== undefined && before.sentence.passage === place.sentence.passage ? before : null;
  const candidates: readonly (readonly [country: () => string | null, why: string])[] = [
    [() => OFFICE_COUNTRIES.get(titleKey) ?? null, 'the only country that has this office'],
    [() => only(fronted(place, at)?.reference), 'the place that opens the sentence'],
    [() => ofMinistry(scene, department), 'a ministry of this name in the article'],
    [() => subjectOf(place, at), 'the country that acts in the sentence'],
    [
      () => (adjacent === null ? null : subjectOf(adjacent, adjacent.tokens.length, true)),
      'the country that acts just before',
    ],
    [() => ofActor(place, at, countryOf), 'the country of the person who acts in the sentence'],
    [() => ofDateline(scene), 'the dateline'],
    [
      () => (adjacent === null ? null : ofActor(adjacent, adjacent.tokens.length, countryOf)),
      'the country of the person who acts just before',
    ],
    [() => ofLead(places), 'who acts in the lead'],
    [() => ofHeadline(places), 'the one country of the headline'],
  ];
  for (const [find, why] of candidates) {
    const country = find();
    if (country !== null && !taken.has(country)) return { country, why };
  }
  return null;
}
