import type { Reference } from '../../../domain/facts.ts';
import { americanSpelling, BODY_NOUNS } from '../../../lexicon/bodies.ts';
import { leaderOf } from '../../../lexicon/leaders.ts';
import { type RoleClass, roleHead } from '../../../lexicon/roles.ts';
import { GOVERNMENT_NOUNS, OFFICE_COUNTRIES } from '../../../lexicon/roles-nominals.ts';
import type { Scene } from '../scene.ts';
import { relationOf } from '../syntax.ts';
import { homeSpokenOf } from './home.ts';
import { isNamed, type Mark, type MarkedSentence } from './marked-sentence.ts';
import { actedOn, actingIn, envoyOf, saidIn, spokenFor } from './of-speaker.ts';
import { isSubject } from './owner.ts';

/** A country found for a title that names none, with the reason in plain words. */
export interface BareCountry {
  readonly country: string;
  readonly why: string;
}

const only = (reference: Reference | null | undefined): string | null =>
  reference?.countries.length === 1 ? (reference.countries[0] ?? null) : null;

/** "In Brazzaville, both sides met": where the paragraph is set, if that stands before the title. */
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

/** The part of a state that acts in the main clause, or the state itself; who acts in a reported one is whom the speaker speaks of. */
function mainSubject(place: MarkedSentence, acts: (mark: Mark) => boolean): string | null {
  const subject = place.marked.find(
    (mark) =>
      !place.quoted[mark.first] &&
      acts(mark) &&
      isSubject(place, mark) &&
      isMainVerb(place, place.tokens[mark.last]?.head),
  );
  return only(subject?.reference);
}

const isMainVerb = (place: MarkedSentence, at: number | undefined): boolean =>
  at !== undefined && place.tokens[at]?.head === -1;

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

/** The one country that the sentence names, quotes included. */
function onlyNamed(place: MarkedSentence): string | null {
  const named = new Set(
    place.marked.flatMap(({ reference }) => (reference?.kind === 'COUNTRY' ? reference.countries : [])),
  );
  return named.size === 1 ? ([...named][0] ?? null) : null;
}

/** Each title asks for the pairs of the same article. */
const PAIRS = new WeakMap<readonly MarkedSentence[], ReadonlyMap<string, ReadonlySet<string>>>();

/** "Portugal and Kenya", "Portuguese-Kenyan": for each country those that the article pairs it with. */
function pairsOf(places: readonly MarkedSentence[]): ReadonlyMap<string, ReadonlySet<string>> {
  const known = PAIRS.get(places);
  if (known !== undefined) return known;
  const pairs = new Map<string, Set<string>>();
  const add = (one: string, other: string): void => {
    pairs.set(one, (pairs.get(one) ?? new Set()).add(other));
  };
  for (const { marked, tokens } of places)
    for (const [at, mark] of marked.entries()) {
      const next = marked[at + 1];
      const [one, other] = [only(mark.reference), only(next?.reference)];
      if (mark.reference?.kind !== 'COUNTRY' || next?.reference?.kind !== 'COUNTRY') continue;
      const between = tokens.slice(mark.last + 1, Math.min(next.first, mark.last + 4)).map(({ text }) => text);
      if (one === null || other === null || !/^(?:-|–|and|and the)$/.test(between.join(' '))) continue;
      add(one, other);
      add(other, one);
    }
  PAIRS.set(places, pairs);
  return pairs;
}

/** The one country that the article pairs the rival's with; null for none or several. */
function pairedWith(places: readonly MarkedSentence[], rival: string | null): string | null {
  const others = rival === null ? [] : [...(pairsOf(places).get(rival) ?? [])];
  return others.length === 1 ? (others[0] ?? null) : null;
}

/** A bare title as the page is asked about it. */
export interface BareTitle {
  readonly place: MarkedSentence;
  /** its first token */
  readonly at: number;
  readonly key: string;
  /** the fullest name of whoever bears it */
  readonly name: string;
  /** subject of the ministry behind it */
  readonly department: string | null;
  readonly roleClass: RoleClass | undefined;
  /** "an adviser to President X": X is where his adviser is, and the page tells nothing */
  readonly isPatron: boolean;
  /** "an envoy, X": of whoever was spoken of just before */
  readonly isIndefinite: boolean;
  /** countries that have another holder of this office in the article, or in the sentence ("her Iranian counterpart") */
  readonly taken: ReadonlySet<string>;
  /** the country of the one who holds this office elsewhere and is met in the sentence: "with President X of Peru" */
  readonly rival: string | null;
}

/**
 * News leaves out the country of a minister where the page makes it clear; who is visited, ordered or met says nothing of it. In this order: the country
 * that alone has such an office, the place that the clause is set in, the other of two
 * countries whose holders of this office meet, a ministry of that name, the ministry
 * (for "an envoy, X" the state) that acts just before, the official who acts just before, the place that opens the paragraph, the dateline if the text speaks of
 * that country and the sentence of no other, unless that state acts in it. Ambassadors are abroad: only who sent them tells theirs.
 */
export function bareCountry(scene: Scene, places: readonly MarkedSentence[], title: BareTitle): BareCountry | null {
  const { place, at } = title;
  const before = places[place.order - 1];
  const adjacent = before?.sentence.passage === place.sentence.passage ? before : null;
  // "Ecuador has supported Peru. “…,” President X wrote": a head of state speaks of his own, where he names nobody else
  const isOfHead = HEADS.has(title.roleClass ?? 'PERSON') && speaksOfNobody(place);
  const acts = (mark: Mark): boolean => isPartOfState(mark) || ((title.isIndefinite || isOfHead) && isState(mark));
  const opening = places[place.order - place.sentence.index] ?? place;
  const alone: Candidate = [() => OFFICE_COUNTRIES.get(title.key) ?? null, 'the only country that has this office'];
  const near: readonly Candidate[] = [
    [() => leaderOf(title.name), 'who holds this office is known'],
    [() => saidIn(place, at), 'the place where it was said'],
    [() => only(fronted(place, at)?.reference), 'the place that opens the sentence'],
    [() => only(whereClause(place, at)?.reference), 'the place that the clause is set in'],
    [() => pairedWith(places, title.rival), 'the other one of two countries'],
    [() => ofMinistry(scene, title.department, place), 'a ministry of this name in the article'],
    [() => (adjacent === null ? null : mainSubject(adjacent, acts)), 'the country that acts just before'],
  ];
  const far: readonly Candidate[] = [
    [() => (adjacent === null ? null : spokenFor(adjacent, place, at)), 'the country that acts just before'],
    [() => (before === undefined ? null : ofOfficial(before)), 'the country whose official acts just before'],
    [
      () => only(fronted(opening, opening === place ? at : opening.tokens.length)?.reference),
      'the place that opens the paragraph',
    ],
    [() => homeAlone(scene, adjacent, title), 'the dateline'],
  ];
  const sent: Candidate = [() => envoyOf(place, at), 'the one other country of the sentence'];
  const patron: Candidate = [() => onlyNamed(place), 'the one country of the sentence'];
  const candidates = title.isPatron
    ? [alone, patron]
    : [alone, ...near, ...(title.roleClass === 'DIPLOMAT' ? [sent] : far)];
  for (const [find, why] of candidates) {
    const country = find();
    if (country !== null && !title.taken.has(country)) return { country, why };
  }
  return null;
}

const HEADS: ReadonlySet<RoleClass> = new Set(['HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT']);

const speaksOfNobody = ({ marked, quoted }: MarkedSentence): boolean =>
  marked.every(({ reference, first }) => reference?.kind !== 'COUNTRY' || quoted[first]);

/** The dateline's country, in a sentence that speaks of no other, or where that state acts: of two it could be either's. */
function homeAlone(scene: Scene, adjacent: MarkedSentence | null, { place, at, taken }: BareTitle): string | null {
  const home = homeSpokenOf(scene);
  // a minister speaks of another state by its name, of his own as "we"
  const named = place.marked.filter(({ reference, first }) => reference?.kind === 'COUNTRY' && !place.quoted[first]);
  const foreign = adjacent === null ? [] : [...actingIn(adjacent)].filter((country) => country !== home);
  if (home === null || foreign.length > 0) return null;
  const isHome = (mark: Mark): boolean => only(mark.reference) === home;
  const acts = named.some(
    (mark) => isState(mark) && isHome(mark) && !place.quoted[mark.first] && isSubject(place, mark),
  );
  const others = actedOn(place, at);
  // "after talks with his Malawian counterpart": the other side's
  const isOther = (mark: Mark): boolean =>
    others.has(only(mark.reference) ?? '') || taken.has(only(mark.reference) ?? '');
  return acts || named.every((mark) => isHome(mark) || isOther(mark)) ? home : null;
}

type Candidate = readonly [country: () => string | null, why: string];
