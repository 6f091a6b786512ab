import { bodyLinkers, nonBodyNouns, tyingParticiples } from '../../../lexicon/name-contexts.ts';
import { companySuffixes } from '../../../lexicon/organisations.ts';
import { peoples } from '../../../lexicon/peoples.ts';
import { calendarWords, neverBodies } from '../../../lexicon/person-names.ts';
import { roleHead } from '../../../lexicon/roles.ts';
import { STATE_BODIES } from '../../../lexicon/roles-nominals.ts';
import { bodyNounRules } from './bodies-by-noun.ts';
import { bodyContextRules } from './bodies-in-context.ts';
import { countriesBeside, isKnownBody, isShortForm, nounKind, organisationOf } from './body.ts';
import type { Page } from './page.ts';
import type { Proposal } from './proposal.ts';
import { type NameRule, propose, textOfWords } from './rule.ts';
import type { Word } from './words.ts';

export const knownBody: NameRule = {
  id: 'name.known-body',
  says: 'A body that the lexicon knows, by its name or its acronym.',
  source: 'lexicon/organisations.ts',
  confidence: 0.9,
  examples: [['NATO and the World Bank disagreed.', ['NATO = NAME of NATO', 'World Bank = NAME of World Bank']]],
  leaves: ['Nobody who disagreed was heard.'],
  find: (page) =>
    page.hits.flatMap((hit) => {
      if (hit.entry.kind !== 'ORGANISATION') return [];
      const { organisation } = hit.entry;
      if (hit.words.length === 1 && hit.words[0]?.token?.ner === 'PERSON' && !hit.words[0].allCaps) return [];
      // "the Foreign Office in Berlin": one of several of that name.
      const beside = organisation.shared.length === 0 ? [] : countriesBeside(page, hit.words);
      return propose(knownBody, page, hit.words, 'NAME', {
        kind: 'ORGANISATION',
        name: textOfWords(page, hit.words),
        subkind: organisation.kind,
        countries: organisation.country === null ? beside : [organisation.country],
        aliases: [organisation.name],
      });
    }),
};

export const bodyByAcronym: NameRule = {
  id: 'name.body-by-acronym',
  says: 'Capitalised words whose initials stand in brackets behind them name a body, unless they are a treaty or a plan.',
  source: 'Schwartz and Hearst 2003, abbreviation definitions; AP Stylebook, acronyms',
  confidence: 0.9,
  examples: [
    [
      'The Liberation Tigers of Northern Velden (LTNV) denied it.',
      ['Liberation Tigers of Northern Velden = NAME of Liberation Tigers of Northern Velden'],
    ],
  ],
  leaves: ['The Free Trade Agreement (FTA) was signed.'],
  find: (page) =>
    page.words.flatMap((acronym) => {
      if (acronym.gap !== ' (' || !acronym.allCaps || page.text[acronym.end] !== ')' || acronym.text.length > 8)
        return [];
      const words = initialsBefore(page, acronym);
      const last = words.at(-1);
      if (last === undefined || words.length < 2 || words.some((word) => nonBodyNouns.has(word.key))) return [];
      return organisationOf(bodyByAcronym, page, words);
    }),
};

/** The words in front whose initials are these letters, small words between them left out; empty if they are not. */
function initialsBefore(page: Page, acronym: Word): Word[] {
  let letter = acronym.text.length - 1;
  for (let at = acronym.index - 1; at >= Math.max(0, acronym.index - 12); at -= 1) {
    const word = page.words[at];
    if (word === undefined || word.sentence !== acronym.sentence || /[,;:.]/.test(page.words[at + 1]?.gap ?? ''))
      return [];
    if (!word.capital) {
      if (!bodyLinkers.has(word.key)) return [];
      continue;
    }
    if (word.text[0]?.toUpperCase() !== acronym.text[letter]) return [];
    letter -= 1;
    if (letter < 0) return page.words.slice(at, acronym.index);
  }
  return [];
}

export const bodyTagged: NameRule = {
  id: 'name.body-tagged',
  says: 'Words that CoreNLP takes for an organisation are one, unless the lexicon or a title says otherwise.',
  source: 'Stanford CoreNLP 4.5, named entities',
  confidence: 0.7,
  examples: [
    ['She worked for Panasonic.', ['Panasonic = NAME of Panasonic']],
    ['The report named the National Water Board. NWB denied it.', ['NWB = NAME of National Water Board']],
    ['She worked for Panasonic, Ericsson.', ['Panasonic = NAME of Panasonic', 'Ericsson = NAME of Ericsson']],
  ],
  leaves: [
    'Violence against the Uighur Muslim minority went on.',
    'She was born in the Soviet Union.',
    'She works in Lusaka.',
    'A clerk of the Justice Ministry in Madrid left.',
    'The patrol boat Velden Star will escort them.',
    'The aircraft carrier Harold Stone left.',
  ],
  find: (page) => {
    if (page.titleCase) return [];
    const found: Proposal[] = [];
    const titleWords = new Set(page.runs.flatMap((run) => run.title));
    for (let at = 0; at < page.words.length; ) {
      const start = page.words[at];
      let end = at;
      while (
        page.words[end]?.token?.ner === 'ORGANIZATION' &&
        page.words[end]?.sentence === start?.sentence &&
        (end === at || nearby(page.words[end]))
      )
        end += 1;
      if (end > at) {
        for (const part of partsOf(page, page.words.slice(at, end))) {
          const words = trimmed(page, part);
          const lexical = words.some((word) => page.hitAt.get(word.index)?.words.length === words.length);
          const inTitle = words.some((word) => titleWords.has(word));
          const vague = words.every(isVague);
          if (words.length > 0 && !lexical && !inTitle && !vague && (words.length > 1 || !isShortForm(words)))
            found.push(...organisationOf(bodyTagged, page, words));
        }
      }
      at = Math.max(end, at + 1);
    }
    return found;
  },
};

/** Creeds, peoples, days: capitalised, and no body. */
const isVague = (word: Word): boolean =>
  neverBodies.has(word.key) || peoples.has(word.key) || calendarWords.has(word.key);

/**
 * The bodies in a stretch that CoreNLP takes for one: divided at "and" beside a body that the lexicon knows whole or
 * between two that each end in a noun for bodies, and at the commas of a list without any linking word.
 */
function partsOf(page: Page, words: readonly Word[]): (readonly Word[])[] {
  const isList = words.every((word) => word.capital && !companySuffixes.has(word.key));
  const cut = words.findIndex((word, at) => {
    if (at === 0) return false;
    if (word.key !== 'and') return isList && word.gap === ', ';
    const [left, right] = [words.slice(0, at), words.slice(at + 1)];
    return isKnownBody(page, left) || isKnownBody(page, right) || (endsInNoun(left) && endsInNoun(right));
  });
  if (cut < 0) return [words];
  return [words.slice(0, cut), ...partsOf(page, words.slice(words[cut]?.key === 'and' ? cut + 1 : cut))];
}

/** A name of two words or more that ends in a noun for bodies: "Water Board", not "Health" or "Services". */
const endsInNoun = (words: readonly Word[]): boolean =>
  words.length > 1 && nounKind(words.at(-1)?.key ?? '') !== null && !words.some((word) => word.key === 'of');

const nearby = (word: Word | undefined): boolean =>
  word !== undefined && !/[.;:!?()[\]"“”]/.test((word.gap ?? '').replace(/\. $/, ''));

/** Without lower-case words and "the" at the edges: "consultancy Stone & Field" is Stone & Field. */
function trimmed(page: Page, words: readonly Word[]): Word[] {
  const capitals = words.filter((word) => word.capital || /\d/.test(word.text));
  // "State Department Spokesperson": an office at the end is no part of the body's name.
  while (capitals.length > 0 && roleHead(capitals.at(-1)?.text ?? '') !== null) capitals.pop();
  // "Hamas-run Health Ministry": what runs it is another name.
  const tied = words.findIndex((word) => word.gap === '-' && tyingParticiples.has(word.key));
  // "Justice Ministry in Madrid": where a part of a state sits is no part of its name.
  const seated = words.findIndex((word, at) => word.key === 'in' && STATE_BODIES.has(words[at - 1]?.key ?? ''));
  const own = capitals.filter(
    (word) =>
      word.index > (words[tied]?.index ?? -1) && word.index < (words[seated]?.index ?? Number.POSITIVE_INFINITY),
  );
  const [first] = own;
  const last = own.at(-1);
  if (first === undefined || last === undefined) return [];
  return page.words.slice(first.key === 'the' ? first.index + 1 : first.index, last.index + 1);
}

/** Without the lexicon's, which are asked before. */
export const organisationRules: readonly NameRule[] = [
  ...bodyNounRules,
  ...bodyContextRules,
  bodyByAcronym,
  bodyTagged,
];
