import { BODY_NOUNS, DEPARTMENT_WORDS } from '../../../lexicon/bodies.ts';
import { placeNounsAfter } from '../../../lexicon/geography.ts';
import { openOffices, partyMembers } from '../../../lexicon/name-contexts.ts';
import { shortTitles, titlesAsGivenNames, titlesAsNames } from '../../../lexicon/person-names.ts';
import { mayEndHead, ROLE_WORDS, roleHeadAtEnd } from '../../../lexicon/roles.ts';
import { addressLength, STATUS_WORDS, TITLE_MODIFIERS } from '../../../lexicon/titles.ts';
import type { Hit } from './gazetteer.ts';
import type { Run } from './runs.ts';
import type { Word } from './words.ts';

/** Words that one step looks at: the longest title has a dozen, and a run of a thousand capitals would cost its square. */
const MOST_AHEAD = 40;

/** Divides "Swedish Energy Minister Karin Holm" into what leads up to the name, and the name. */
export function cutRun(words: readonly Word[], hitAt: ReadonlyMap<number, Hit>): Run {
  if (isOffice(words)) return { words, before: words, title: words, name: [] };
  let at = bodyBeforeTitle(words, hitAt);
  let title: readonly Word[] = [];
  for (let moved = true; moved && at < words.length; ) {
    moved = false;
    const rest = words.slice(at, at + MOST_AHEAD);
    const [first] = rest;
    if (first === undefined) break;
    const hit = hitAt.get(first.index);
    const length = titleLength(rest, title.length > 0);
    const address = addressLength(rest.map((word) => word.text));
    if (hit !== undefined && isAdjunct(hit, rest)) {
      at += hit.words.length;
      // "Samara Region Governor X": the noun belongs to the place.
      if (hit.entry.kind === 'PLACE' && rest.length > hit.words.length + 2 && isLandNoun(words[at])) at += 1;
      moved = true;
    } else if (length > 0) {
      title = [...title, ...rest.slice(0, length)];
      at += length;
      moved = true;
    } else if (partyWordsBefore(rest) > 0) {
      at += partyWordsBefore(rest);
      moved = true;
    } else if (address > 0 && address < rest.length) {
      at += address;
      moved = true;
    } else if (rest.length > 1 && (STATUS_WORDS.has(first.key) || shortTitles.has(first.key))) {
      at += 1;
      moved = true;
    }
  }
  at += bodyBeforePerson(words.slice(at));
  return { words, before: words.slice(0, at), title, name: words.slice(at) };
}

/** "Acting Attorney General", "Deputy Governor": an office of two words or more and no name behind it. */
function isOffice(words: readonly Word[]): boolean {
  const last = words.at(-1);
  if (last === undefined || words.length < 2 || last.token?.ner === 'PERSON') return false;
  return officeLength(words, words.length) > 0;
}

/** Number of words for a party or its member in front of a person's names: "Republican John Stone", "Liberal Democrat X Y". */
function partyWordsBefore(words: readonly Word[]): number {
  const length = partyMembers.has(`${words[0]?.key} ${words[1]?.key}`)
    ? 2
    : partyMembers.has(words[0]?.key ?? '')
      ? 1
      : 0;
  const [next] = words.slice(length);
  // "Green Holm" may be a name of its own: two names behind it show that it is none.
  return length > 0 && next?.token?.ner === 'PERSON' && words.length - length >= 2 ? length : 0;
}

/** Number of words in front of a title that name a body: "PCG" of "PCG Commodore X", "Voltara" of "Voltara Chief Executive X". */
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

/** "Refugee Council" of "Refugee Council Tom Stone": what CoreNLP takes for no person before two words that it does. */
function bodyBeforePerson(words: readonly Word[]): number {
  const person = words.findIndex((word) => word.token?.ner === 'PERSON');
  const last = words[person - 1];
  if (person < 1 || last === undefined || words.length - person < 2) return 0;
  if (words.slice(person).some((word) => word.capital && word.token?.ner !== 'PERSON')) return 0;
  return last.token?.ner === 'ORGANIZATION' || BODY_NOUNS.has(last.key) ? person : 0;
}

const isLandNoun = (word: Word | undefined): boolean => placeNounsAfter.get(word?.key ?? '') === 'REGION';

/** True when the country, demonym or body at the start of these words is no part of the name that follows. */
function isAdjunct(hit: Hit, words: readonly Word[]): boolean {
  const next = words[hit.words.length];
  if (next === undefined) return false;
  if (hit.entry.kind === 'DEMONYM' || hit.entry.kind === 'ABBREVIATION') return true;
  const own = hit.words[0]?.token?.ner;
  // "Israel Ruiz Vega": one person by CoreNLP's classes.
  return !(own === 'PERSON' && next.token?.ner === 'PERSON');
}

/** Number of words of a title that these words begin with, at least one word left for a name; 0 for none. */
function titleLength(words: readonly Word[], afterTitle: boolean): number {
  const [first] = words;
  // "Dean Holm", "Industry Minister Sultan X": a title that is a given name there.
  if (first !== undefined && afterTitle && titlesAsNames.has(first.key)) return 0;
  if (first !== undefined && titlesAsGivenNames.has(first.key) && first.token?.ner === 'PERSON') return 0;
  for (let length = Math.min(6, words.length - 1); length > 0; length -= 1) {
    const part = words.slice(0, length);
    // "General Motors": one body by CoreNLP's classes.
    if (part.at(-1)?.token?.ner === 'ORGANIZATION' && words[length]?.token?.ner === 'ORGANIZATION') continue;
    if (officeLength(words, length) > 0) return length;
  }
  return 0;
}

/** The length, where so many of the words are an office with its modifiers; else 0. */
function officeLength(words: readonly Word[], length: number): number {
  if (!mayEndHead(words[length - 1]?.text ?? '')) return 0;
  const part = words.slice(0, length);
  const text = part.map((word) => word.text).join(' ');
  const head = roleHeadAtEnd(text) ?? roleHeadAtEnd(text.replace(/s$/, ''));
  if (head === null) return 0;
  const modifiers = part.slice(0, -head.head.split(' ').length);
  return modifiers.every((word) => isTitleWord(word)) || openOffices.has(head.head.split(' ').at(-1) ?? '')
    ? length
    : 0;
}

const isTitleWord = (word: Word): boolean =>
  DEPARTMENT_WORDS.has(word.key.replace('defence', 'defense').replace('labour', 'labor')) ||
  TITLE_MODIFIERS.has(word.key) ||
  STATUS_WORDS.has(word.key) ||
  ROLE_WORDS.has(word.key) ||
  // "Army Chief", "Navy Commander", "Party Chairman".
  /^(?:MILITARY|PARTY)$/.test(BODY_NOUNS.get(word.key) ?? '') ||
  word.key === 'and';
