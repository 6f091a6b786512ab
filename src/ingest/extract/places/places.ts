import { BODY_NOUNS } from '../../../lexicon/bodies.ts';
import { adjectivalPlaces, placeNounsAfter, placeNounsBefore, placeNounsOf } from '../../../lexicon/geography.ts';
import { barePlacePrepositions, directions, stateAdjectives, stateForms } from '../../../lexicon/name-contexts.ts';
import { calendarWords, occasionNouns } from '../../../lexicon/person-names.ts';
import { classShare, type NameRule, neighbour, propose, textOfWords } from '../names/rule.ts';
import { kindBehind, placeOf } from './beside.ts';
import { namesPaper, namesTreaty } from './namesakes.ts';

export const knownPlace: NameRule = {
  id: 'name.known-place',
  says: 'A city, region or water that the lexicon knows.',
  source: 'lexicon/cities.ts, lexicon/geography.ts',
  confidence: 0.9,
  examples: [
    ['Storms hit Kolkata and the Black Sea.', ['Kolkata = PLACE of Kolkata', 'Black Sea = PLACE of Black Sea']],
    ['The treaty was signed by the Soviet Union.', ['Soviet Union = PLACE of Soviet Union']],
  ],
  leaves: ['The Coral Sea Times reported it.', 'Storms hit the baltic fleet.', 'Asian shares fell.'],
  find: (page) =>
    page.hits.flatMap((hit) => {
      if (hit.entry.kind !== 'PLACE') return [];
      const { place } = hit.entry;
      if (namesTreaty(page, hit.words) || namesPaper(page, hit.words)) return [];
      const last = hit.words.at(-1);
      const attributive = /^(amod|compound)/.test(last?.token?.dep ?? '');
      if (adjectivalPlaces.has(place.text) && (attributive || neighbour(page, hit.words, -1)?.key !== 'the')) return [];
      return propose(knownPlace, page, hit.words, 'PLACE', {
        kind: 'PLACE',
        name: textOfWords(page, hit.words),
        subkind: place.kind,
        country: place.country,
      });
    }),
};

export const placeByNoun: NameRule = {
  id: 'name.place-by-noun',
  says: 'Capitalised words with a noun for waters, regions or sites in their name are a place: "Chari River", "Lake X", "Gulf of X".',
  source: 'lexicon/geography.ts',
  confidence: 0.9,
  examples: [
    [
      'Storms hit the Chari River and Baylor Shoal.',
      ['Chari River = PLACE of Chari River', 'Baylor Shoal = PLACE of Baylor Shoal'],
    ],
  ],
  leaves: ['Storms hit the river.', 'The Port Authority closed.'],
  find: (page) =>
    page.runs.flatMap((run) => {
      const before = placeNounsBefore.get(run.words[0]?.key ?? '');
      if (before !== undefined && run.words.length > 1)
        return placeOf(placeByNoun, page, run.words.slice(0, 3), before);
      const end = run.words.findIndex((word, at) => at > 0 && word.capital && placeNounsAfter.has(word.key));
      const noun = run.words[end];
      if (noun !== undefined) {
        const words = run.words.slice(0, end + 1);
        if (words.some((word) => word.token?.pos === 'CD' || (!word.capital && word.gap === ' '))) return [];
        const kind = placeNounsAfter.get(noun.key) ?? 'SITE';
        if (run.title.length > 0 || classShare(words, 'PERSON') === 1) return [];
        if (kind !== 'WATER' && classShare(words, 'ORGANIZATION') === 1) return [];
        return placeOf(placeByNoun, page, words, kind);
      }
      return [];
    }),
};

export const placeTagged: NameRule = {
  id: 'name.place-tagged',
  says: 'Words that CoreNLP takes for a location, and that the lexicon does not know, are a place.',
  source: 'Stanford CoreNLP 4.5, named entities',
  confidence: 0.7,
  examples: [['Farmers came from Sadarka and Velden.', ['Sadarka = PLACE of Sadarka', 'Velden = PLACE of Velden']]],
  leaves: ['Farmers came from everywhere.'],
  find: (page) => {
    if (page.titleCase) return [];
    return page.runs.flatMap((run) => {
      const names = run.words.filter((word) => !page.hitAt.has(word.index) && !calendarWords.has(word.key));
      const [first] = names;
      const tagged = names.filter((word) => word.token?.ner === 'LOCATION');
      if (first === undefined || tagged.length !== names.length || run.title.length > 0) return [];
      if (
        names.some(
          (word) => word.key === 'korea' || word.key === 'gulf' || word.key.length < 3 || word.text.includes('.'),
        )
      )
        return [];
      if (names.some((word) => occasionNouns.has(word.key) || BODY_NOUNS.has(word.key))) return [];
      // "Africa Command (AFRICOM)": capitals amid small letters are an acronym.
      if (names.length === 1 && first.allCaps) return [];
      // "West Bank City": a noun behind a known place names none.
      if (names.every((word) => placeNounsOf.has(word.key) || placeNounsAfter.has(word.key))) return [];
      // "the Islamic Republic": a state without its name.
      if (names.every((word) => stateForms.has(word.key) || stateAdjectives.has(word.key))) return [];
      const isRegion = neighbour(page, names, -1)?.key === 'the' || (names.length > 1 && directions.has(first.key));
      return placeOf(placeTagged, page, names, kindBehind(page, names) ?? (isRegion ? 'REGION' : 'CITY'));
    });
  },
};

/** One name behind a preposition of place, which CoreNLP knows as nothing or as a person: "in Hull", "near Zinder". */
export const placeByPreposition: NameRule = {
  id: 'name.place-by-preposition',
  says: 'A single name behind "in" or "near", which is nobody\'s name in the article, is a place.',
  source: 'Grammar of English locatives; persons are not "in" or "near" with a bare name in news',
  confidence: 0.7,
  examples: [['Fishermen in Hull blocked the gate.', ['Hull = PLACE of Hull']]],
  leaves: ['They met in March.', 'A hospital in the north was closed.'],
  find: (page) =>
    page.titleCase
      ? []
      : page.runs.flatMap((run) => {
          const previous = neighbour(page, run.words, -1);
          const next = neighbour(page, run.words, 1);
          const [only] = run.words;
          if (previous === null || only === undefined || run.words.length > 2 || page.hitAt.has(only.index)) return [];
          if (!barePlacePrepositions.has(previous.key) || only.gap !== ' ' || run.title.length > 0 || only.possessive)
            return [];
          if (
            only.allCaps ||
            BODY_NOUNS.has(only.key) ||
            calendarWords.has(only.key) ||
            (next !== null && next.gap === ' ' && /^NN/.test(next.token?.pos ?? ''))
          )
            return [];
          if (classShare(run.words, 'ORGANIZATION') > 0 || classShare(run.words, 'MISC') > 0) return [];
          return placeOf(placeByPreposition, page, run.words, kindBehind(page, run.words) ?? 'CITY');
        }),
};

export const placeRules: readonly NameRule[] = [placeByNoun, placeTagged, placeByPreposition];
