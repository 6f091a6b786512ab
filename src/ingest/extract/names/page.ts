import type { PassageKind } from '../../../domain/article.ts';
import { BODY_NOUNS, DEPARTMENT_WORDS } from '../../../lexicon/bodies.ts';
import { familyNamesFirst } from '../../../lexicon/family-names.ts';
import {
  calendarWords,
  isNameParticle,
  shortTitles,
  titlesAsGivenNames,
  titlesAsNames,
} from '../../../lexicon/person-names.ts';
import { ROLE_WORDS, roleHeadAtEnd } from '../../../lexicon/roles.ts';
import { HONORIFICS, STATUS_WORDS, TITLE_MODIFIERS } from '../../../lexicon/titles.ts';
import type { Scene } from '../scene.ts';
import { findHits, type Hit } from './gazetteer.ts';
import { isTitleCase, joins, opensSentence, type Word, wordsOf } from './words.ts';

/** A passage as the rules for names see it. */
export interface Page {
  readonly ordinal: number;
  readonly kind: PassageKind;
  readonly text: string;
  readonly words: readonly Word[];
  readonly hits: readonly Hit[];
  /** hit of a word, by the word's index */
  readonly hitAt: ReadonlyMap<number, Hit>;
  readonly runs: readonly Run[];
  /** a headline with most words capitalised: capitals and CoreNLP's classes say little there */
  readonly titleCase: boolean;
}

/** Capitalised words in a row with the particles between them, cut into what stands before a name, and the name. */
export interface Run {
  readonly words: readonly Word[];
  /** demonyms, countries and titles that lead up to a name; empty when there is no name */
  readonly before: readonly Word[];
  /** the title within `before`, without country and honorific; empty for none */
  readonly title: readonly Word[];
  /** what is left: a name of a person, body or place; empty when the run is all title */
  readonly name: readonly Word[];
}

export function readPages(scene: Scene): Page[] {
  return scene.article.passages
    .filter((passage) => passage.kind !== 'TAGS')
    .map((passage) => {
      const words = wordsOf(scene, passage.ordinal).filter((word) => word.start >= passage.proseStart);
      const indexed = words.map((word, index) => ({ ...word, index }));
      const hits = findHits(indexed);
      const hitAt = new Map(hits.flatMap((hit) => hit.words.map((word) => [word.index, hit] as const)));
      const ends = /[.!?]['"’”]?$/.test(passage.text.trim());
      const titleCase = (passage.kind === 'HEADLINE' || !ends) && isTitleCase(indexed);
      const runs = titleCase ? [] : runsOf(indexed).map((run) => cutRun(run, hitAt));
      return {
        ordinal: passage.ordinal,
        kind: passage.kind,
        text: passage.text,
        words: indexed,
        hits,
        hitAt,
        runs,
        titleCase,
      };
    });
}

/** A capital that says nothing: the first word of a sentence, unless CoreNLP takes it for a name or an adjective of one. */
function onlyOpens(word: Word): boolean {
  if (!opensSentence(word)) return false;
  const token = word.token;
  return (
    token === null ||
    (token.ner === 'O' && !token.pos.startsWith('NNP') && !ROLE_WORDS.has(word.key) && !TITLE_MODIFIERS.has(word.key))
  );
}

const inRun = (word: Word, hitAt?: ReadonlyMap<number, Hit>): boolean =>
  word.capital &&
  word.key !== 'the' &&
  (!calendarWords.has(word.key) || word.token?.ner === 'PERSON') &&
  !/^\d/.test(word.text) &&
  (hitAt?.has(word.index) || !onlyOpens(word));

function runsOf(words: readonly Word[]): Word[][] {
  const runs: Word[][] = [];
  let run: Word[] = [];
  const close = (): void => {
    if (run.length > 0) runs.push(run);
    run = [];
  };
  for (const word of words) {
    const last = run.at(-1);
    const goesOn = last !== undefined && last.sentence === word.sentence && !last.possessive && joins(last, word);
    if (inRun(word)) {
      if (!goesOn) close();
      run.push(word);
    } else if (goesOn && (isHyphenedGiven(run, word) || (isParticle(words, word) && leadsToCapital(words, word))))
      run.push(word);
    else {
      close();
      // "al-Hadidi laughed": a name may begin with its particle.
      if (ARABIC_ARTICLES.has(word.key) && words[word.index + 1]?.gap === '-' && words[word.index + 1]?.capital)
        run.push(word);
    }
  }
  close();
  return runs;
}

const ARABIC_ARTICLES: ReadonlySet<string> = new Set(['al', 'el', 'ad', 'as', 'ash', 'az', 'ar', 'an', 'at', 'ul']);

const isParticle = (words: readonly Word[], word: Word): boolean =>
  !word.capital && isNameParticle(word.key, words[word.index + 1]?.gap === '-');

/** "min" of "Ryu Chang-min", "un" of "Kim Jong-un". */
const isHyphenedGiven = (run: readonly Word[], word: Word): boolean =>
  word.gap === '-' && run.length > 1 && (word.token?.ner === 'PERSON' || familyNamesFirst.has(run.at(-2)?.key ?? ''));

/** True for "van" of "van der Kolk", "de" of "de la Porte": particles before a capital. */
function leadsToCapital(words: readonly Word[], word: Word): boolean {
  for (let at = word.index + 1; at <= word.index + 3; at += 1) {
    const next = words[at];
    const previous = words[at - 1];
    if (next === undefined || previous === undefined || !joins(previous, next)) return false;
    if (next.capital) return true;
    if (!isParticle(words, next)) return false;
  }
  return false;
}

/** Divides "Russian Defense Minister Sergei Shoigu" into what leads up to the name, and the name. */
function cutRun(words: readonly Word[], hitAt: ReadonlyMap<number, Hit>): Run {
  let at = bodyBeforeTitle(words, hitAt);
  let title: readonly Word[] = [];
  for (let moved = true; moved && at < words.length; ) {
    moved = false;
    const rest = words.slice(at);
    const [first] = rest;
    if (first === undefined) break;
    const hit = hitAt.get(first.index);
    const length = titleLength(rest, title.length > 0);
    if (hit !== undefined && isAdjunct(hit, rest)) {
      at += hit.words.length;
      moved = true;
    } else if (length > 0) {
      title = [...title, ...rest.slice(0, length)];
      at += length;
      moved = true;
    } else if (
      rest.length > 1 &&
      (HONORIFICS.has(first.key) || STATUS_WORDS.has(first.key) || shortTitles.has(first.key))
    ) {
      at += 1;
      moved = true;
    }
  }
  at += bodyBeforePerson(words.slice(at));
  return { words, before: words.slice(0, at), title, name: words.slice(at) };
}

/** Number of words in front of a title that name a body: "PCG" of "PCG Commodore X", "Statnor" of "Statnor Chief Executive X". */
function bodyBeforeTitle(words: readonly Word[], hitAt: ReadonlyMap<number, Hit>): number {
  if (titleLength(words, false) > 0) return 0;
  for (let at = 1; at <= 3 && at < words.length - 1; at += 1) {
    const [first] = words;
    if (
      first === undefined ||
      hitAt.has(first.index) ||
      words.slice(0, at).some((word) => word.token?.ner === 'PERSON')
    )
      return 0;
    if (titleLength(words.slice(at), false) > 0 && words.at(-1)?.token?.ner === 'PERSON') return at;
  }
  return 0;
}

/** "Refugee Council" of "Refugee Council Enver Solomon": what CoreNLP takes for no person before two words that it does. */
function bodyBeforePerson(words: readonly Word[]): number {
  const person = words.findIndex((word) => word.token?.ner === 'PERSON');
  const last = words[person - 1];
  if (person < 1 || last === undefined || words.length - person < 2) return 0;
  if (words.slice(person).some((word) => word.capital && word.token?.ner !== 'PERSON')) return 0;
  return last.token?.ner === 'ORGANIZATION' || BODY_NOUNS.has(last.key) ? person : 0;
}

/** True when the country, demonym or body at the start of these words is no part of the name that follows. */
function isAdjunct(hit: Hit, words: readonly Word[]): boolean {
  const next = words[hit.words.length];
  if (next === undefined) return false;
  if (hit.entry.kind === 'DEMONYM' || hit.entry.kind === 'ABBREVIATION') return true;
  const own = hit.words[0]?.token?.ner;
  // "Israel Montoya Cruz": one person by CoreNLP's classes.
  return !(own === 'PERSON' && next.token?.ner === 'PERSON');
}

/** Number of words of a title that these words begin with, at least one word left for a name; 0 for none. */
function titleLength(words: readonly Word[], afterTitle: boolean): number {
  const [first] = words;
  // "Dean Kamen", "Industry Minister Sultan X": a title that is a given name there.
  if (first !== undefined && afterTitle && titlesAsNames.has(first.key)) return 0;
  if (first !== undefined && titlesAsGivenNames.has(first.key) && first.token?.ner === 'PERSON') return 0;
  for (let length = Math.min(6, words.length - 1); length > 0; length -= 1) {
    const part = words.slice(0, length);
    // "General Motors": one body by CoreNLP's classes.
    if (part.at(-1)?.token?.ner === 'ORGANIZATION' && words[length]?.token?.ner === 'ORGANIZATION') continue;
    const text = part.map((word) => word.text).join(' ');
    const head = roleHeadAtEnd(text) ?? roleHeadAtEnd(text.replace(/s$/, ''));
    if (head === null) continue;
    const modifiers = part.slice(0, -head.head.split(' ').length);
    if (modifiers.every((word) => isTitleWord(word)) || TITLES_OF_ANYTHING.has(head.head.split(' ').at(-1) ?? ''))
      return length;
  }
  return 0;
}

const isTitleWord = (word: Word): boolean =>
  DEPARTMENT_WORDS.has(word.key.replace('defence', 'defense').replace('labour', 'labor')) ||
  TITLE_MODIFIERS.has(word.key) ||
  STATUS_WORDS.has(word.key) ||
  ROLE_WORDS.has(word.key) ||
  word.key === 'and';

/** Offices that any noun may stand before: "Green Transition Minister". */
const TITLES_OF_ANYTHING: ReadonlySet<string> = new Set([
  'minister',
  'secretary',
  'commissioner',
  'spokesman',
  'spokeswoman',
]);
