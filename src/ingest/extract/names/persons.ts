import { DEPARTMENT_WORDS } from '../../../lexicon/bodies.ts';
import { placeNounsAfter } from '../../../lexicon/geography.ts';
import {
  appositionOpeners,
  barePlacePrepositions,
  landNouns,
  neverSurnamesAlone,
} from '../../../lexicon/name-contexts.ts';
import { bodyNounsAtEnd, companySuffixes } from '../../../lexicon/organisations.ts';
import {
  honouringNouns,
  isNameParticle,
  lettersOfRank,
  neverInPersonNames,
  titlesAsGivenNames,
} from '../../../lexicon/person-names.ts';
import type { Scene } from '../scene.ts';
import { behindArticle, explainedAs } from './bodies-in-context.ts';
import { nationality, officeBefore, titlesOf } from './office.ts';
import type { Page } from './page.ts';
import { honorificBefore, nicknamed, roleAfter, roleBeforeComma, singleProof, titleBefore } from './person-signs.ts';
import type { Proposal } from './proposal.ts';
import { classShare, type NameRule, namesOfRuns, neighbour, propose } from './rule.ts';
import type { Run } from './runs.ts';
import { opensSentence, type Word } from './words.ts';

/** Six words are the longest name in common use ("Maria da Silva Pereira dos Reis"). */
const MAX_WORDS = 7;

function personOf(rule: NameRule, page: Page, run: Run, name: readonly Word[]): Proposal[] {
  const own = run.title.filter((word) => !name.includes(word));
  const office = own.length > 0 ? own : officeBefore(page, run);
  return propose(rule, page, name, 'NAME', {
    kind: 'PERSON',
    words: name,
    titles: titlesOf(office),
    countries: nationality(page, run, name, office),
    alsoKnown: null,
  });
}

/** "Minister for Interior X", "Secretary of State X": the subject of an office is no part of the name. */
function withoutSubject(page: Page, name: readonly Word[]): readonly Word[] {
  const before = neighbour(page, name, -1);
  if (before === null || !/^(of|for)$/.test(before.key) || before.capital) return name;
  const from = name.findIndex((word) => !DEPARTMENT_WORDS.has(word.key) || word.token?.ner === 'PERSON');
  return from > 0 ? name.slice(from) : name;
}

/** "its Defence Minister, Dean X": behind an office the title is a given name. */
function withGivenName(page: Page, run: Run, name: readonly Word[]): readonly Word[] {
  const [title, second] = run.title;
  if (title === undefined || second !== undefined || run.words[0] !== title || name.length === 0) return name;
  return titlesAsGivenNames.has(title.key) && roleBeforeComma(page, run) ? [title, ...name] : name;
}

/** Each rule here asks for the same runs. */
const PERSONS = new WeakMap<Run, readonly Word[] | null>();

/** A name's words without what cannot be part of it; null where it cannot be a person's. */
function asPerson(page: Page, run: Run): readonly Word[] | null {
  const known = PERSONS.get(run);
  if (known !== undefined) return known;
  const name = personIn(page, run);
  PERSONS.set(run, name);
  return name;
}

function personIn(page: Page, run: Run): readonly Word[] | null {
  const name = withGivenName(page, run, withoutSubject(page, run.name));
  const last = name.at(-1);
  if (name.length === 0 || name.length > MAX_WORDS || last === undefined) return null;
  if (name.some((word) => /\d/.test(word.text) || neverInPersonNames.has(word.key))) return null;
  // "FM", "R.D.": an office or a degree; "Md Karim" has small letters.
  if (name.every((word) => word.allCaps && lettersOfRank.has(word.key))) return null;
  if (companySuffixes.has(last.key) && name.length > 1 && last.key.length > 2) return null;
  if (
    name.length > 1 &&
    classShare(name, 'PERSON') < 1 &&
    (bodyNounsAtEnd.has(last.key) || placeNounsAfter.has(last.key))
  )
    return null;
  // A name of the lexicon alone is no person: Chad, Jordan, Lima, Paris.
  if (name.length === 1 && neverSurnamesAlone.has(last.key)) return null;
  const hit = page.hitAt.get(name[0]?.index ?? -1);
  if (hit !== undefined && hit.words.length >= name.length) return null;
  return name;
}

/** "Rodong X, the North's main newspaper": no person, whatever CoreNLP says. */
function isPaperOrFirm(page: Page, name: readonly Word[]): boolean {
  const kind = explainedAs(page, name);
  return kind === 'MEDIA' || kind === 'NEWS_AGENCY' || kind === 'COMPANY';
}

/** "the Tambo Morado pass": a thing of the land. */
function namesLand(page: Page, name: readonly Word[]): boolean {
  const next = neighbour(page, name, 1);
  return neighbour(page, name, -1)?.key === 'the' && next?.gap === ' ' && landNouns.has(next.key);
}

/** "the Edith Stone foundation": a body that honours a person. */
export function honours(page: Page, name: readonly Word[]): boolean {
  const next = neighbour(page, name, 1);
  return neighbour(page, name, -1)?.key === 'the' && next?.gap === ' ' && honouringNouns.has(next.key);
}

const plausible = (name: readonly Word[]): boolean =>
  classShare(name, 'LOCATION') + classShare(name, 'ORGANIZATION') < 0.5;

export const personByTitle: NameRule = {
  id: 'name.person-by-title',
  says: 'Capitalised words behind a title, an office or a form of address are a person.',
  source: 'AP Stylebook, titles; offices and ranks in lexicon/roles.ts',
  confidence: 0.9,
  examples: [
    ['Defense Minister Karin Holm left early.', ['Karin Holm = NAME of Karin Holm']],
    ['The talks were led by mediator Tomas Varga.', ['Tomas Varga = NAME of Tomas Varga']],
    ['She thanked His Excellency Tomas Varga twice.', ['Tomas Varga = NAME of Tomas Varga']],
  ],
  leaves: [
    'She thanked His Royal Highness twice.',
    'The Defense Ministry opened a hospital.',
    'The minister Ankara sent was late.',
  ],
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
  examples: [
    ['Lena Brandt walked home.', ['Lena Brandt = NAME of Lena Brandt']],
    [
      'Velden Promotes Lena Brandt to the board of its bank, the firm said on Monday.',
      ['Lena Brandt = NAME of Lena Brandt'],
    ],
    [
      'Pavel K. Horak met his father, Pavel M. K. Horak.',
      ['Pavel K. Horak = NAME of Pavel K. Horak', 'Pavel M. K. Horak = NAME of Pavel M. K. Horak'],
    ],
    ['FAMILY BUSINESS Lena Brandt took over the shop in May.', ['Lena Brandt = NAME of Lena Brandt']],
  ],
  leaves: [
    'The Edith Stone foundation paid for it.',
    'The deputy FM wrote it.',
    'Trucks may not use the Tambo Morado pass.',
    'San Francisco slept late.',
    'Mozambique slept late.',
  ],
  find: (page) =>
    namesOfRuns(page).flatMap((run) => {
      const name = asPerson(page, run);
      return name !== null &&
        name.filter((word) => word.capital).length > 1 &&
        classShare(name, 'PERSON') >= 0.5 &&
        !isPaperOrFirm(page, name) &&
        !namesLand(page, name) &&
        !honours(page, name) &&
        !behindArticle(page, name)
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
      return proven && explainedAs(page, name) === null ? personOf(personByContext, page, run, name) : [];
    }),
};

export const personTaggedAlone: NameRule = {
  id: 'name.person-tagged-alone',
  says: 'A single capitalised name that CoreNLP takes for a person wherever the article has it is one, unless it opens a sentence or qualifies a noun.',
  source: 'Stanford CoreNLP 4.5, named entities; consistency of names within an article',
  confidence: 0.6,
  examples: [['The committee blamed Halvorsen for the delay.', ['Halvorsen = NAME of Halvorsen']]],
  leaves: [
    'The committee blamed the Halvorsen.',
    'They met in Halvorsen.',
    'The committee blamed Halvorsen engines for the delay.',
  ],
  find: (page, scene) =>
    page.titleCase
      ? []
      : namesOfRuns(page).flatMap((run) => {
          const name = asPerson(page, run);
          const [word, second] = name ?? [];
          if (name === null || word === undefined || second !== undefined || run.words.length > 1) return [];
          return isBarePerson(page, word) && alwaysPerson(scene, word.text)
            ? personOf(personTaggedAlone, page, run, name)
            : [];
        }),
};

/** A word that stands where a person does: no article, place or list of places before it, no noun that it qualifies behind it. */
function isBarePerson(page: Page, word: Word): boolean {
  const previous = neighbour(page, [word], -1);
  const next = neighbour(page, [word], 1);
  if (word.allCaps || word.key.length < 3 || word.token?.ner !== 'PERSON' || opensSentence(word)) return false;
  if (!/^NNP$/.test(word.token.pos) || /^(?:compound|amod|nmod:poss)/.test(word.token.dep)) return false;
  if (previous !== null && (appositionOpeners.has(previous.key) || barePlacePrepositions.has(previous.key)))
    return false;
  return explainedAs(page, [word]) === null && !(next?.gap === ' ' && /^NN/.test(next.token?.pos ?? ''));
}

/** How often each word is in the article, and how often as a person by CoreNLP. */
const TAGGED = new WeakMap<Scene, ReadonlyMap<string, boolean>>();

function alwaysPerson(scene: Scene, text: string): boolean {
  let known = TAGGED.get(scene);
  if (known === undefined) {
    const found = new Map<string, boolean>();
    for (const { tokens } of scene.sentences)
      for (const token of tokens) found.set(token.text, (found.get(token.text) ?? true) && token.ner === 'PERSON');
    known = found;
    TAGGED.set(scene, known);
  }
  return known.get(text) === true;
}

export const personRules: readonly NameRule[] = [personByTitle, personTagged, personByContext, personTaggedAlone];
