import type { Reference } from '../../../domain/facts.ts';
import { americanSpelling, BODY_NOUNS } from '../../../lexicon/bodies.ts';
import { type RoleClass, roleHead } from '../../../lexicon/roles.ts';
import { GOVERNMENT_NOUNS, HOME_STAGES, OFFICE_COUNTRIES } from '../../../lexicon/roles-nominals.ts';
import type { Scene } from '../scene.ts';
import { relationOf } from '../syntax.ts';
import { homeSpokenOf } from './home.ts';
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

/** "The Serbian foreign ministry": a named part of a state; armed groups have a country too, but no ministers. */
const isPartOfState = ({ reference }: Mark): boolean =>
  reference?.kind === 'ORGANISATION' && (reference.subkind === 'MINISTRY' || reference.subkind === 'GOVERNMENT');

function subjectOf(place: MarkedSentence, before: number, main = false): string | null {
  const subject = place.marked.find(
    (mark) =>
      mark.last < before &&
      !place.quoted[mark.first] &&
      (isState(mark) || isPartOfState(mark)) &&
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

/** "Ethiopia's foreign minister left", "the Ethiopian army": whose official or body without a name acts in the main clause. */
function ofOfficial(place: MarkedSentence): string | null {
  const owner = place.marked.find((mark) => {
    const token = place.tokens[mark.last];
    const noun = place.tokens[token?.head ?? -1];
    if (token === undefined || noun === undefined || place.quoted[mark.first]) return false;
    const owns = mark.reference?.kind === 'COUNTRY' && OWNING.has(relationOf(token));
    const acts = noun.dep === 'nsubj' && isMainVerb(place, noun.head) && place.marks[noun.index] === null;
    return owns && acts && isOfficial(noun.lemma.toLowerCase());
  });
  return only(owner?.reference);
}

const isOfficial = (noun: string): boolean =>
  roleHead(noun) !== null ||
  GOVERNMENT_NOUNS.has(noun) ||
  /^(?:GOVERNMENT|MILITARY|MINISTRY)$/.test(BODY_NOUNS.get(noun) ?? '');

const OWNING: ReadonlySet<string> = new Set(['nmod:poss', 'amod', 'compound']);

/** The country that acts first in the article, or the country of a body that has acted by then. */
function ofLead(places: readonly MarkedSentence[], title: MarkedSentence): string | null {
  for (const place of places.slice(0, FIRST_SENTENCES)) {
    if (place.sentence.passage === 0) continue;
    const acts = (mark: Mark): boolean =>
      isState(mark) || (mark.reference?.kind === 'ORGANISATION' && place.order <= title.order);
    const actor = place.marked.find((mark) => acts(mark) && !place.quoted[mark.first] && isSubject(place, mark));
    const country = only(actor?.reference);
    if (country !== null) return country;
  }
  return null;
}

/** The headline and the lead paragraphs, in sentences. */
const FIRST_SENTENCES = 4;

function ofHeadline(places: readonly MarkedSentence[]): string | null {
  const named = places
    .filter((place) => place.sentence.passage === 0)
    .flatMap((place) =>
      place.marked.flatMap((mark) => (mark.reference?.kind === 'COUNTRY' ? mark.reference.countries : [])),
    );
  const countries = new Set(named);
  return countries.size === 1 ? ([...countries][0] ?? null) : null;
}

/** A ministry of this subject that the article has named with its country by the end of the sentence. */
function ofMinistry(scene: Scene, department: string | null, { sentence }: MarkedSentence): string | null {
  if (department === null) return null;
  const subject = americanSpelling(department);
  const countries = new Set(
    scene.mentions
      .filter(
        ({ passage, start }) => passage < sentence.passage || (passage === sentence.passage && start < sentence.end),
      )
      .flatMap(({ reference }) => scene.references.get(reference ?? '') ?? [])
      .filter((reference) => reference.kind === 'ORGANISATION' && americanSpelling(reference.name).includes(subject))
      .filter((reference) => /\b(?:ministry|department)\b/i.test(reference.name))
      .flatMap((reference) => only(reference) ?? []),
  );
  return countries.size === 1 ? ([...countries][0] ?? null) : null;
}

/** "visited Peru, where he met President X": the place that a clause before the title is set in. */
function whereClause(place: MarkedSentence, before: number): Mark | null {
  const where = place.tokens.findLastIndex((token, index) => index < before && token.text.toLowerCase() === 'where');
  if (where < 2) return null;
  return place.marks[place.tokens[where - 1]?.text === ',' ? where - 2 : where - 1] ?? null;
}

/** "told a briefing in Beijing", "broadcast from Asmara": where officials speak at home. */
function homeStage(place: MarkedSentence): Mark | null {
  for (const mark of place.marked) {
    if (mark.reference?.kind !== 'PLACE' && mark.reference?.kind !== 'COUNTRY') continue;
    const [stage, link] = [place.tokens[mark.first - 2], place.tokens[mark.first - 1]];
    if (/^(?:in|from)$/.test(link?.text ?? '') && HOME_STAGES.has(stage?.lemma.toLowerCase() ?? '')) return mark;
  }
  return null;
}

/** The one country that the sentence names, quotes included. */
function onlyNamed(place: MarkedSentence): string | null {
  const named = new Set(
    place.marked.flatMap(({ reference }) => (reference?.kind === 'COUNTRY' ? reference.countries : [])),
  );
  return named.size === 1 ? ([...named][0] ?? null) : null;
}

/** A bare title as the page is asked about it. */
export interface BareTitle {
  readonly place: MarkedSentence;
  /** its first token */
  readonly at: number;
  readonly key: string;
  /** subject of the ministry behind it */
  readonly department: string | null;
  readonly roleClass: RoleClass | undefined;
  /** "an adviser to President X": X is where his adviser is, and the page tells nothing */
  readonly isPatron: boolean;
  /** countries that have another holder of this office in the article, or in the sentence ("her Iranian counterpart") */
  readonly taken: ReadonlySet<string>;
}

/**
 * News leaves out the country of a minister where the page makes it clear. In this order: the country that alone has such an office, the place that the
 * sentence or clause is set in, a ministry of that name, who acts in the sentence or the one before it, where the briefing
 * was held, the place that opens the paragraph, the dateline if the text speaks of that country, lead and headline. Ambassadors are abroad: only who acts tells theirs.
 */
export function bareCountry(
  scene: Scene,
  places: readonly MarkedSentence[],
  title: BareTitle,
  countryOf: (person: string) => string | null,
): BareCountry | null {
  const { place, at } = title;
  const before = places[place.order - 1];
  const adjacent = before !== undefined && before.sentence.passage === place.sentence.passage ? before : null;
  const alone: Candidate = [() => OFFICE_COUNTRIES.get(title.key) ?? null, 'the only country that has this office'];
  const opening = places[place.order - place.sentence.index] ?? place;
  const near: readonly Candidate[] = [
    [() => only(fronted(place, at)?.reference), 'the place that opens the sentence'],
    [() => only(whereClause(place, at)?.reference), 'the place that the clause is set in'],
    [() => ofMinistry(scene, title.department, place), 'a ministry of this name in the article'],
    [() => subjectOf(place, at), 'the country that acts in the sentence'],
    [() => only(homeStage(place)?.reference), 'the place of the briefing'],
    [
      () => (adjacent === null ? null : subjectOf(adjacent, adjacent.tokens.length, true)),
      'the country that acts just before',
    ],
    [() => ofActor(place, at, countryOf), 'the country of the person who acts in the sentence'],
  ];
  const far: readonly Candidate[] = [
    [() => (before === undefined ? null : ofOfficial(before)), 'the country whose official acts just before'],
    [
      () => (adjacent === null ? null : ofActor(adjacent, adjacent.tokens.length, countryOf)),
      'the country of the person who acts just before',
    ],
    [() => only(fronted(opening, opening.tokens.length)?.reference), 'the place that opens the paragraph'],
    [() => homeSpokenOf(scene), 'the dateline'],
    [() => ofLead(places, place), 'who acts in the lead'],
    [() => ofHeadline(places), 'the one country of the headline'],
  ];
  const patron: Candidate = [() => onlyNamed(place), 'the one country of the sentence'];
  const candidates = title.isPatron
    ? [alone, patron]
    : [alone, ...near, ...(title.roleClass === 'DIPLOMAT' ? [] : far)];
  for (const [find, why] of candidates) {
    const country = find();
    if (country !== null && !title.taken.has(country)) return { country, why };
  }
  return null;
}

type Candidate = readonly [country: () => string | null, why: string];
