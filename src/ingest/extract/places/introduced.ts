import { BODY_NOUNS } from '../../../lexicon/bodies.ts';
import { placeNounsAfter, placeNounsBefore, placeNounsOf } from '../../../lexicon/geography.ts';
import {
  boundNouns,
  crossingWords,
  firmNouns,
  indefiniteOpeners,
  landNouns,
  nonBodyNouns,
  territorialOffices,
} from '../../../lexicon/name-contexts.ts';
import { bodyNounsAtEnd } from '../../../lexicon/organisations.ts';
import { calendarWords } from '../../../lexicon/person-names.ts';
import type { Page } from '../names/page.ts';
import { classShare, type NameRule, neighbour } from '../names/rule.ts';
import type { Run } from '../names/runs.ts';
import type { Word } from '../names/words.ts';
import { kindBehind, placeOf } from './beside.ts';

const isKnown = (page: Page, word: Word | undefined): boolean => {
  const kind = page.hitAt.get(word?.index ?? -1)?.entry.kind;
  return kind !== undefined && kind !== 'PLACE';
};

const isBodyNoun = (word: Word): boolean => BODY_NOUNS.has(word.key) || bodyNounsAtEnd.has(word.key);

/** "the port of Kotka", "the border town of Masanga": what it is stands before. */
export const placeIntroduced: NameRule = {
  id: 'name.place-introduced',
  says: 'A capitalised name behind "town of", "port of", "province of" is a place of that kind.',
  source: 'English news style: an unknown place is introduced by what it is',
  confidence: 0.9,
  examples: [['Shells hit the border town of Masanga.', ['Masanga = PLACE of Masanga']]],
  leaves: ['Shells hit the town.', 'The port of the company closed.'],
  find: (page) =>
    page.runs.flatMap((run) => {
      const of = neighbour(page, run.words, -1);
      const noun = of === null ? null : neighbour(page, [of], -1);
      if (of?.key !== 'of' || noun === null || noun.capital || run.title.length > 0) return [];
      const kind = placeNounsOf.get(noun.key);
      return kind === undefined || isKnown(page, run.words[0]) ? [] : placeOf(placeIntroduced, page, run.words, kind);
    }),
};

/** "Raqqun, a village near the border": what it is stands behind. */
export const placeExplained: NameRule = {
  id: 'name.place-explained',
  says: 'A capitalised name that an apposition calls a town, a port, an island or another place is one of that kind.',
  source: 'English news style: an unknown place is explained by an apposition',
  confidence: 0.9,
  examples: [['Shells hit Raqqun, a small village near the coast.', ['Raqqun = PLACE of Raqqun']]],
  leaves: ['Peter Stone, a town councillor, left.', 'She left Raqqun, the village doctor said.'],
  find: (page) =>
    page.runs.flatMap((run) => {
      if (run.title.length > 0 || run.words.some((word) => page.hitAt.has(word.index))) return [];
      const next = neighbour(page, run.words, 1);
      if (next === null || next.gap !== ', ' || !indefiniteOpeners.has(next.key)) return [];
      for (const word of page.words.slice(next.index + 1, next.index + 6)) {
        if (word.sentence !== next.sentence || word.gap !== ' ') return [];
        const kind = placeNounsOf.get(word.key);
        const behind = neighbour(page, [word], 1);
        const ends = behind === null || behind.gap !== ' ' || !/^(?:NN|POS|VBD|VBZ)/.test(behind.token?.pos ?? '');
        if (kind !== undefined && ends && !word.possessive) return placeOf(placeExplained, page, run.words, kind);
        if (!/^(?:JJ|NN|VBG|VBN|CD|RB)/.test(word.token?.pos ?? '')) return [];
      }
      return [];
    }),
};

/** "Gulf of Carpentaria", "Strait of Bonifacio". */
export const placeOfNoun: NameRule = {
  id: 'name.place-of-noun',
  says: 'A capitalised "Gulf of", "Strait of", "Bay of", "Cape of" with the name behind it is one place.',
  source: 'lexicon/geography.ts',
  confidence: 0.95,
  examples: [['They sailed the Gulf of Carpentaria.', ['Gulf of Carpentaria = PLACE of Gulf of Carpentaria']]],
  leaves: ['The gulf of opinions was wide.', 'The Port of the company closed.'],
  find: (page) =>
    page.words.flatMap((noun) => {
      const kind = noun.capital ? placeNounsBefore.get(noun.key) : undefined;
      const of = page.words[noun.index + 1];
      if (kind === undefined || of?.key !== 'of' || of.gap !== ' ' || of.sentence !== noun.sentence) return [];
      const run = page.runs.find(({ words }) => words[0]?.index === of.index + 1 && words[0].gap === ' ');
      const name = run?.words.slice(0, 3) ?? [];
      return name.length === 0 || run?.title.length !== 0 ? [] : placeOf(placeOfNoun, page, [noun, of, ...name], kind);
    }),
};

/** "crossed the Oxus", "a bridge across the Oxus". */
export const waterCrossed: NameRule = {
  id: 'name.water-crossed',
  says: 'A single name behind "across the", "crossed the" or "banks of the" is a river or mountains.',
  source: 'English usage: rivers and ranges have the article, towns have none',
  confidence: 0.7,
  examples: [['They built a bridge across the Oxus.', ['Oxus = PLACE of Oxus']]],
  leaves: ['They walked across the road.', 'They asked across the Union.'],
  find: (page) =>
    page.runs.flatMap((run) => {
      const [only, second] = run.words;
      const the = neighbour(page, run.words, -1);
      const word = the === null ? null : neighbour(page, [the], -1);
      const verb = word?.key === 'of' ? neighbour(page, [word], -1) : word;
      if (only === undefined || second !== undefined || the?.key !== 'the' || verb === null) return [];
      if (!crossingWords.has(verb.key) || only.allCaps || page.hitAt.has(only.index) || only.possessive) return [];
      if (isBodyNoun(only) || nonBodyNouns.has(only.key) || calendarWords.has(only.key)) return [];
      const next = neighbour(page, run.words, 1);
      if (next !== null && next.gap === ' ' && /^NN/.test(next.token?.pos ?? '')) return [];
      return placeOf(
        waterCrossed,
        page,
        run.words,
        only.key.endsWith('s') && !only.key.endsWith('us') ? 'REGION' : 'WATER',
      );
    }),
};

export const placeBeforeNoun: NameRule = {
  id: 'name.place-before-noun',
  says: 'A name between "the" and "crossing", "railway", "region" or another thing of the land is a place.',
  source: 'English news style: lower case for the generic noun behind a place',
  confidence: 0.8,
  examples: [
    ['The guards shut the Kuprik crossing.', ['Kuprik = PLACE of Kuprik']],
    ['Trucks may not use the Tambo Morado pass.', ['Tambo Morado = PLACE of Tambo Morado']],
  ],
  leaves: ['The guards shut the border crossing.', 'The guards shut the Voltara account.'],
  find: (page) =>
    page.runs.flatMap((run) => {
      const next = neighbour(page, run.words, 1);
      const [only] = run.words;
      if (only === undefined || run.words.length > 2 || run.title.length > 0 || run.words.at(-1)?.possessive) return [];
      if (
        next === null ||
        next.gap !== ' ' ||
        !landNouns.has(next.key) ||
        neighbour(page, run.words, -1)?.key !== 'the'
      )
        return [];
      if (only.allCaps || classShare(run.words, 'MISC') > 0) return [];
      if (firmNouns.has(next.key) && classShare(run.words, 'ORGANIZATION') > 0) return [];
      if (run.words.some((word) => page.hitAt.has(word.index) || isBodyNoun(word) || calendarWords.has(word.key)))
        return [];
      return placeOf(placeBeforeNoun, page, run.words, kindBehind(page, run.words) ?? 'CITY');
    }),
};

/** "one of the dams involved, Kafubu 4, was full": what it is stands before, a comma between. */
export const placeAnnounced: NameRule = {
  id: 'name.place-announced',
  says: 'A name between commas behind "the dam", "one of the rivers" or another thing of the land with an article names it.',
  source: 'English news style: apposition of an unknown name to what it is',
  confidence: 0.8,
  examples: [['The water of one of the dams involved, Kafubu 4, was low.', ['Kafubu 4 = PLACE of Kafubu 4']]],
  leaves: ['At the dam, Peter Stone, a farmer, objected.', 'At the dam, Voltara said, the water was low.'],
  find: (page) =>
    page.runs.flatMap((run) => {
      const before = neighbour(page, run.words, -1);
      const noun = before?.token?.pos === 'VBN' ? neighbour(page, [before], -1) : before;
      const article = noun === null ? null : neighbour(page, [noun], -1);
      if (noun === null || noun.capital || run.words[0]?.gap !== ', ' || run.before.length > 0) return [];
      const key = noun.key.replace(/s$/, '');
      if (!placeNounsOf.has(key) && (!landNouns.has(key) || boundNouns.has(key))) return [];
      if (article?.key !== 'the' || run.words.some((word) => page.hitAt.has(word.index))) return [];
      const next = neighbour(page, run.words, 1);
      const words = next?.gap === ' ' && /^\d+$/.test(next.text) ? [...run.words, next] : run.words;
      if (!/^[,.;]/.test(page.text.slice(words.at(-1)?.end ?? 0)) || classShare(run.words, 'PERSON') > 0) return [];
      return placeOf(placeAnnounced, page, words, placeNounsOf.get(key) ?? placeNounsAfter.get(key) ?? 'SITE');
    }),
};

const isGoverned = (page: Page, run: Run): boolean => {
  const of = neighbour(page, run.words, -1);
  const office = of === null ? null : neighbour(page, [of], -1);
  return of?.key === 'of' && office !== null && territorialOffices.has(office.key) && run.words[0]?.gap === ' ';
};

export const placeGoverned: NameRule = {
  id: 'name.place-governed',
  says: 'A name behind "mayor of" or "governor of" is a place, also where the office-holder\'s name follows at once.',
  source: 'Titles with "of" and no comma, as Russian and Central Asian agencies write them',
  confidence: 0.9,
  examples: [['The mayor of Oshkul Bakyt Asanov left.', ['Oshkul = PLACE of Oshkul']]],
  leaves: ['The mayor of the town left.', 'The governor of Bank Velden left.'],
  find: (page) =>
    page.runs.flatMap((run) => {
      if (!isGoverned(page, run) || run.words.length > 3 || run.title.length > 0) return [];
      if (isKnown(page, run.words[0]) || run.words.some(isBodyNoun) || classShare(run.words, 'ORGANIZATION') === 1)
        return [];
      return placeOf(placeGoverned, page, run.words, run.words.length > 1 ? 'REGION' : 'CITY');
    }),
};

export const introducedPlaceRules: readonly NameRule[] = [
  placeOfNoun,
  placeIntroduced,
  placeExplained,
  placeAnnounced,
  placeGoverned,
  placeBeforeNoun,
  waterCrossed,
];
