import { BODY_NOUNS, DEPARTMENT_WORDS } from '../../../lexicon/bodies.ts';
import { speechVerbForm } from '../../../lexicon/cues.ts';
import { placeNounsAfter } from '../../../lexicon/geography.ts';
import { bodyNounsAtEnd, companySuffixes } from '../../../lexicon/organisations.ts';
import { isNameParticle, namingWords, neverInPersonNames } from '../../../lexicon/person-names.ts';
import { roleHead, roleHeadAtEnd } from '../../../lexicon/roles.ts';
import { HONORIFICS } from '../../../lexicon/titles.ts';
import { isState } from '../places/namesakes.ts';
import type { Page, Run } from './page.ts';
import type { Proposal } from './proposal.ts';
import { classShare, type NameRule, namesOfRuns, neighbour, propose } from './rule.ts';
import type { Word } from './words.ts';

/** Six words are the longest name in common use ("Domingos da Cunha Freitas dos Santos"). */
const MAX_WORDS = 7;

function personOf(rule: NameRule, page: Page, run: Run, name: readonly Word[]): Proposal[] {
  const office = run.title.length > 0 ? run.title : officeBefore(page, run);
  return propose(rule, page, name, 'NAME', {
    kind: 'PERSON',
    words: name,
    titles: titlesOf(office),
    countries: nationality(page, run, name, office),
    alsoKnown: null,
  });
}

/** The office in lower case without forms of address ("Prime Minister Sheikh" is a prime minister). */
function titlesOf(office: readonly Word[]): string[] {
  const words = office.filter((word) => !HONORIFICS.has(word.key)).map((word) => word.text.toLowerCase());
  return words.length === 0 ? [] : [words.join(' ')];
}

/** The lower-case office in front: "economy minister" of "Germany's economy minister, X"; empty for none. */
function officeBefore(page: Page, run: Run): Word[] {
  const [first] = run.words;
  const previous = neighbour(page, run.words, -1);
  if (first === undefined || previous === null || previous.capital || !/^,? $/.test(first.gap ?? '')) return [];
  if (roleHead(previous.text) === null) return [];
  const words = [previous];
  for (let at = previous.index - 1; at >= previous.index - 3; at -= 1) {
    const word = page.words[at];
    const [leftmost] = words;
    if (word === undefined || leftmost?.gap !== ' ' || word.capital || word.possessive) break;
    if (!/^(NN|JJ|VBG)/.test(word.token?.pos ?? '')) break;
    words.unshift(word);
  }
  return words;
}

/** Countries that the text gives the person: in the title, in front of the office, "of Cambodia" behind, or in an apposition. */
function nationality(page: Page, run: Run, name: readonly Word[], office: readonly Word[]): string[] {
  const own = run.before.flatMap((word) => countryOf(page, word));
  if (own.length > 0) return [...new Set(own)];
  return countryInFront(page, office[0] ?? run.words[0] ?? null, office.length > 0) ?? countryBehind(page, name);
}

/** "Germany's economy minister", "U.S. Secretary of State": over nouns, adjectives and "of" to a country; null for none. */
function countryInFront(page: Page, first: Word | null, hasOffice: boolean): string[] | null {
  if (first === null) return null;
  for (let at = first.index - 1; at >= Math.max(0, first.index - 6); at -= 1) {
    const word = page.words[at];
    const next = page.words[at + 1];
    if (
      word === undefined ||
      next === undefined ||
      word.sentence !== first.sentence ||
      /[,;:.]/.test(gapWithoutDot(word, next))
    )
      return null;
    const country = countryOf(page, word);
    if (country.length > 0) return hasOffice || at === first.index - 1 || next.capital ? country : null;
    if (!/^(NN|JJ)/.test(word.token?.pos ?? '') && !/^(of|for|and)$/.test(word.key)) return null;
  }
  return null;
}

const gapWithoutDot = (word: Word, next: Word): string =>
  word.allCaps ? (next.gap ?? '').replace('.', '') : (next.gap ?? '');

/** "General X of Cambodia", "X, the South African energy minister". */
function countryBehind(page: Page, name: readonly Word[]): string[] {
  const next = neighbour(page, name, 1);
  const second = next === null ? undefined : page.words[next.index + 1];
  if (next?.key === 'of' && next.gap === ' ' && second !== undefined) return countryOf(page, second);
  if (next === null || next.gap !== ', ') return [];
  if (!/^(a|an|the|one)$/.test(next.key) && countryOf(page, next).length === 0) return [];
  for (const word of page.words.slice(next.index, next.index + 4)) {
    if (word !== next && word.gap !== ' ' && word.gap !== "'s ") break;
    const country = countryOf(page, word);
    if (country.length > 0) return country;
  }
  return [];
}

function countryOf(page: Page, word: Word): string[] {
  const hit = page.hitAt.get(word.index);
  if (hit === undefined) return [];
  const { entry } = hit;
  if (entry.kind === 'DEMONYM') return entry.iso3.length === 1 ? [...entry.iso3] : [];
  if (entry.kind === 'PLACE') return entry.place.country === null ? [] : [entry.place.country];
  if (entry.kind === 'NAME' && isState(page, hit)) return ['USA'];
  return entry.kind === 'NAME' || entry.kind === 'ABBREVIATION' ? [entry.iso3] : [];
}

/** "Minister for Interior X", "Secretary of State X": the subject of an office is no part of the name. */
function withoutSubject(page: Page, name: readonly Word[]): readonly Word[] {
  const before = neighbour(page, name, -1);
  if (before === null || !/^(of|for)$/.test(before.key) || before.capital) return name;
  const from = name.findIndex((word) => !DEPARTMENT_WORDS.has(word.key) || word.token?.ner === 'PERSON');
  return from > 0 ? name.slice(from) : name;
}

/** A name's words without what cannot be part of it; null where it cannot be a person's. */
function asPerson(page: Page, run: Run): readonly Word[] | null {
  const name = withoutSubject(page, run.name);
  const last = name.at(-1);
  if (name.length === 0 || name.length > MAX_WORDS || last === undefined) return null;
  if (name.some((word) => /\d/.test(word.text) || neverInPersonNames.has(word.key))) return null;
  if (companySuffixes.has(last.key) && name.length > 1 && last.key.length > 2) return null;
  if (
    name.length > 1 &&
    classShare(name, 'PERSON') < 1 &&
    (bodyNounsAtEnd.has(last.key) || placeNounsAfter.has(last.key))
  )
    return null;
  // A name of the lexicon alone is no person: Chad, Jordan, Lima, Paris.
  const hit = page.hitAt.get(name[0]?.index ?? -1);
  if (hit !== undefined && hit.words.length >= name.length) return null;
  return name;
}

/** A title or a lower-case office directly before: "Defense Minister X", "spokesman X", "mediator X". */
function titleBefore(page: Page, run: Run): boolean {
  if (run.title.length > 0) return true;
  const [first] = run.words;
  const previous = neighbour(page, run.words, -1);
  if (first === undefined || previous === null || first.gap !== ' ') return false;
  if (run.before.length > 0) return false;
  const two = page.words[previous.index - 1];
  const text = two === undefined ? previous.text : `${two.text} ${previous.text}`;
  return (
    !previous.capital &&
    /^NN/.test(previous.token?.pos ?? '') &&
    (roleHead(previous.text) !== null || roleHead(text) !== null)
  );
}

const honorificBefore = (run: Run): boolean => run.before.some((word) => HONORIFICS.has(word.key));

/** An apposition behind the name that says which person: ", a tribal elder", ", the pilot of", ", who runs". */
function roleAfter(page: Page, name: readonly Word[]): boolean {
  const last = name.at(-1);
  const next = neighbour(page, name, 1);
  if (last === undefined || next === null || next.gap !== ', ') return false;
  if (next.key === 'who' || next.key === 'whose') return true;
  if (!/^(a|an|the|its|his|her|their)$/.test(next.key) && roleHead(next.text) === null) return false;
  for (const word of page.words.slice(next.index, next.index + 7)) {
    if (word !== next && /[,.;]/.test(word.gap ?? '')) return false;
    if (roleHead(word.text) !== null) return true;
  }
  return false;
}

/** An office in apposition before: "foreign minister, Claudine X", "counterpart, Nizar X". */
function roleBeforeComma(page: Page, run: Run): boolean {
  const [first] = run.words;
  const previous = neighbour(page, run.words, -1);
  if (first === undefined || previous === null || first.gap !== ', ') return false;
  const start = Math.max(0, previous.index - 3);
  const text = page.words
    .slice(start, previous.index + 1)
    .map((word) => word.text)
    .join(' ');
  return roleHeadAtEnd(text) !== null || /(counterpart|colleague|predecessor|successor)$/.test(text);
}

/** Says or said next to the name. */
function speaks(page: Page, name: readonly Word[]): boolean {
  const next = neighbour(page, name, 1);
  const previous = neighbour(page, name, -1);
  if (next !== null && next.gap === ' ' && !next.capital && speechVerbForm(next.text)?.sentence) return true;
  return (
    previous !== null && !previous.capital && (speechVerbForm(previous.text)?.sentence ?? false) && name[0]?.gap === ' '
  );
}

/** "the Bush administration". */
const leadsGovernment = (page: Page, name: readonly Word[]): boolean =>
  name.at(-1)?.possessive === false &&
  /^(administration|government|presidency|campaign|camp|cabinet|regime)$/.test(neighbour(page, name, 1)?.key ?? '');

/** "Merkel's successor", "Putin's spokesman": only persons have them, and bodies that are known otherwise. */
function hasFollower(page: Page, name: readonly Word[]): boolean {
  const next = neighbour(page, name, 1);
  return (
    name.at(-1)?.possessive === true &&
    next !== null &&
    /^(successor|predecessor|wife|husband|widow|son|daughter|brother|sister|father|mother|lawyer|lawyers|aides?|office|allies|supporters|comments|remarks)$/.test(
      next.key,
    )
  );
}

/** "X, known as Y". */
function nicknamed(page: Page, run: Run): boolean {
  const as = neighbour(page, run.words, -1);
  const known = as === null ? null : neighbour(page, [as], -1);
  const before = known === null ? null : neighbour(page, [known], -1);
  return as?.key === 'as' && known?.key === 'known' && before?.token?.ner === 'PERSON' && run.words[0]?.gap === ' ';
}

const called = (page: Page, run: Run): boolean => {
  const previous = neighbour(page, run.words, -1);
  return previous !== null && namingWords.has(previous.key) && run.words[0]?.gap === ' ';
};

const plausible = (name: readonly Word[]): boolean =>
  classShare(name, 'LOCATION') + classShare(name, 'ORGANIZATION') < 0.5;

const singleProof = (page: Page, run: Run, name: readonly Word[]): boolean =>
  titleBefore(page, run) ||
  honorificBefore(run) ||
  roleAfter(page, name) ||
  roleBeforeComma(page, run) ||
  speaks(page, name) ||
  hasFollower(page, name) ||
  leadsGovernment(page, name) ||
  called(page, run);

export const personByTitle: NameRule = {
  id: 'name.person-by-title',
  says: 'Capitalised words behind a title, an office or a form of address are a person.',
  source: 'AP Stylebook, titles; offices and ranks in lexicon/roles.ts',
  confidence: 0.9,
  examples: [
    ['Defense Minister Karin Holm left early.', ['Karin Holm = NAME of Karin Holm']],
    ['The talks were led by mediator Tomas Varga.', ['Tomas Varga = NAME of Tomas Varga']],
  ],
  leaves: ['The Defense Ministry opened a hospital.', 'The minister Ankara sent was late.'],
  find: (page) =>
    namesOfRuns(page).flatMap((run) => {
      const name = asPerson(page, run);
      if (name === null || !(titleBefore(page, run) || honorificBefore(run) || roleBeforeComma(page, run))) return [];
      return plausible(name) ? personOf(personByTitle, page, run, name) : [];
    }),
};

export const personTagged: NameRule = {
  id: 'name.person-tagged',
  says: 'Two or more capitalised words that CoreNLP takes for a person are one, unless the lexicon knows them as something else.',
  source: 'Stanford CoreNLP 4.5, named entities; casing and particles of the words around',
  confidence: 0.9,
  examples: [['Lena Brandt walked home.', ['Lena Brandt = NAME of Lena Brandt']]],
  leaves: ['San Francisco slept late.', 'Mozambique slept late.'],
  find: (page) =>
    namesOfRuns(page).flatMap((run) => {
      const name = asPerson(page, run);
      return name !== null && name.filter((word) => word.capital).length > 1 && classShare(name, 'PERSON') >= 0.5
        ? personOf(personTagged, page, run, name)
        : [];
    }),
};

export const personByContext: NameRule = {
  id: 'name.person-by-context',
  says: 'A single name that CoreNLP takes for a person is one where it speaks, is called so, or an office explains it.',
  source: 'English news style: who is known by one name is explained by an apposition or quoted',
  confidence: 0.7,
  examples: [['"The runway is wet," said Suryono, the pilot of the aircraft.', ['Suryono = NAME of Suryono']]],
  leaves: ['A hospital in Zinder was closed.', 'Fishermen in Hull blocked the gate.'],
  find: (page) =>
    namesOfRuns(page).flatMap((run) => {
      const name = asPerson(page, run);
      if (name === null) return [];
      const capitals = name.filter((word) => word.capital).length;
      if (capitals === 1)
        return (classShare(name, 'PERSON') === 1 && singleProof(page, run, name)) || nicknamed(page, run)
          ? personOf(personByContext, page, run, name)
          : [];
      const proven = roleAfter(page, name) && plausible(name) && !isNameParticle(name[0]?.key ?? '', true);
      return proven && !hasBodyApposition(page, name) ? personOf(personByContext, page, run, name) : [];
    }),
};

/** ", a Kazakh company": then it is no person. */
function hasBodyApposition(page: Page, name: readonly Word[]): boolean {
  const next = neighbour(page, name, 1);
  if (next === null) return false;
  return page.words.slice(next.index, next.index + 4).some((word) => BODY_NOUNS.has(word.key));
}

export const personRules: readonly NameRule[] = [personByTitle, personTagged, personByContext];
