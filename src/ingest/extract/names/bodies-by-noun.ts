import { DEPARTMENT_SUBJECTS } from '../../../lexicon/bodies.ts';
import { countryByIso3 } from '../../../lexicon/countries.ts';
import { countryNouns } from '../../../lexicon/name-contexts.ts';
import { bodyNounsAtStart, companySuffixes } from '../../../lexicon/organisations.ts';
import { ROLE_WORDS, roleHead } from '../../../lexicon/roles.ts';
import { isCountryWord, kindOf, nounKind, organisationOf, withTail } from './body.ts';
import type { Page } from './page.ts';
import type { Proposal } from './proposal.ts';
import { classShare, type NameRule, propose, textOfWords } from './rule.ts';
import type { Run } from './runs.ts';
import type { Word } from './words.ts';

/** Capitalised words of a run up to and with its last body noun: "Russian Defense Ministry", "Atomic Energy Organization". */
function bodyHead(run: Run): { words: readonly Word[]; noun: Word } | null {
  for (let end = run.words.length; end > 0; end -= 1) {
    const noun = run.words[end - 1];
    if (noun === undefined || !noun.capital || (nounKind(noun.key) === null && noun.key !== 'chiefs')) continue;
    if (roleHead(noun.text) !== null && nounKind(noun.key) === null && noun.key !== 'chiefs') continue;
    return { words: run.words.slice(0, end), noun };
  }
  return null;
}

export const bodyByNoun: NameRule = {
  id: 'name.body-by-noun',
  says: 'Capitalised words that end in a noun for bodies, with what "of" or "for" ties on, name a body.',
  source:
    'AP Stylebook, capitalization of full names of bodies; nouns in lexicon/bodies.ts and lexicon/organisations.ts',
  confidence: 0.9,
  examples: [
    ['The Swedish Energy Agency warned of cuts.', ['Swedish Energy Agency = NAME of Swedish Energy Agency']],
    [
      'The Institute for Ocean Safety warned of storms.',
      ['Institute for Ocean Safety = NAME of Institute for Ocean Safety'],
    ],
  ],
  leaves: ['A committee warned of storms.', 'The Energy Minister spoke.'],
  find: (page) =>
    page.runs.flatMap((run) => {
      const head = bodyHead(run);
      if (head === null) return [];
      const words = withTail(page, head.words);
      const own = head.words.filter((word) => !isCountryWord(page, word));
      const tail = words.length > head.words.length;
      // "the Commission" alone is a short form, settled where its full name is known.
      if (words.length === 1 || (own.length === 1 && !tail && !isOwnBody(head.noun))) return [];
      const rest = run.words.slice(head.words.length);
      // "Water Resources Minister", "State Department Spokesperson": the start of a title.
      const isForce = nounKind(head.noun.key) === 'MILITARY' && own.length < head.words.length;
      if (
        !tail &&
        !isForce &&
        ROLE_WORDS.has(rest[0]?.key ?? '') &&
        run.title.some((word) => head.words.includes(word))
      )
        return [];
      if (rest.length > 0 && !tail && classShare(rest, 'PERSON') < 1 && classShare(run.words, 'ORGANIZATION') === 1)
        return [];
      return organisationOf(bodyByNoun, page, words, nounKind(head.noun.key) ?? kindOf(words));
    }),
};

/** A country's word and this noun are a name by themselves: "Philippine Navy", "Turkish Parliament"; "Thai Government" is the country. */
const isOwnBody = (noun: Word): boolean => !countryNouns.has(noun.key);

export const bodyByFirstWord: NameRule = {
  id: 'name.body-by-first-word',
  says: 'Capitalised words that begin with "Radio", "TV", "Banco" or another such noun name a body.',
  source: 'lexicon/organisations.ts',
  confidence: 0.9,
  examples: [['She told Radio Vestra that she was tired.', ['Radio Vestra = NAME of Radio Vestra']]],
  leaves: ['The radio said that she was tired.'],
  find: (page) =>
    page.runs.flatMap((run) => {
      const kind = bodyNounsAtStart.get(run.words[0]?.key ?? '');
      if (kind === undefined || run.words.length < 2 || classShare(run.words, 'PERSON') === 1) return [];
      return organisationOf(bodyByFirstWord, page, withTail(page, run.words), kind);
    }),
};

export const companyBySuffix: NameRule = {
  id: 'name.company-by-form',
  says: 'Capitalised words that end in a legal form of companies name a company.',
  source: 'Legal forms of lexicon/organisations.ts',
  confidence: 0.9,
  examples: [['Harrow Marine Inc. won the contract.', ['Harrow Marine Inc. = NAME of Harrow Marine Inc.']]],
  leaves: ['The firm won the contract.'],
  find: (page) =>
    page.runs.flatMap((run) => {
      const end = run.words.findIndex(
        (word, at) => at > 0 && companySuffixes.has(word.key) && word.capital && /\p{Lu}/u.test(word.text),
      );
      if (end < 1) return [];
      const words = run.words.slice(0, end + 1).filter((word, at) => at > 0 || !isCountryWord(page, word));
      return organisationOf(companyBySuffix, page, words, 'COMPANY').map((proposal) => withDot(page, proposal));
    }),
};

/** "Inc." keeps its dot. */
function withDot(page: Page, proposal: Proposal): Proposal {
  if (page.text[proposal.end] !== '.' || !/\b(Inc|Corp|Co|Ltd)$/.test(proposal.text)) return proposal;
  const text = `${proposal.text}.`;
  const meaning = proposal.meaning.kind === 'ORGANISATION' ? { ...proposal.meaning, name: text } : proposal.meaning;
  return { ...proposal, end: proposal.end + 1, text, meaning };
}

export const ministryLowerCase: NameRule = {
  id: 'name.ministry-in-lower-case',
  says: '"Foreign ministry" in lower case behind a demonym or a country is that country\'s ministry.',
  source: 'Reuters and AFP style, which leave ministries in lower case',
  confidence: 0.9,
  examples: [
    ['The Algerian foreign ministry denied it.', ['Algerian foreign ministry = NAME of Algerian foreign ministry']],
  ],
  leaves: ['The ministry denied it.', 'A foreign ministry denied it.'],
  find: (page) =>
    page.words.flatMap((word) => {
      if (word.capital || !/^(ministry|department)$/.test(word.key)) return [];
      const subject = subjectBefore(page, word);
      const [first] = subject;
      if (first === undefined) return [];
      const owner = page.words[first.index - 1];
      const entry =
        owner === undefined || owner.sentence !== word.sentence ? undefined : page.hitAt.get(owner.index)?.entry;
      if (owner === undefined || entry === undefined) return [];
      if (entry.kind === 'DEMONYM' || entry.kind === 'ABBREVIATION')
        return organisationOf(
          ministryLowerCase,
          page,
          [...(page.hitAt.get(owner.index)?.words ?? [owner]), ...subject, word],
          'MINISTRY',
        );
      if (entry.kind !== 'NAME' || !owner.possessive) return [];
      return propose(ministryLowerCase, page, [...subject, word], 'NAME', {
        kind: 'ORGANISATION',
        name: `${countryByIso3(entry.iso3)?.demonyms[0] ?? ''} ${textOfWords(page, [...subject, word])}`.trim(),
        subkind: 'MINISTRY',
        countries: [entry.iso3],
        aliases: [],
      });
    }),
};

/** The subject in front of "ministry": "foreign", "water resources"; the longest that the lexicon has. */
function subjectBefore(page: Page, noun: Word): Word[] {
  for (const length of [3, 2, 1]) {
    const words = page.words.slice(Math.max(0, noun.index - length), noun.index);
    const text = words.map((word) => word.key.replace('defence', 'defense').replace('labour', 'labor')).join(' ');
    if (words.length === length && DEPARTMENT_SUBJECTS.has(text) && words.every((word) => !word.capital)) return words;
  }
  return [];
}

export const bodyNounRules: readonly NameRule[] = [bodyByNoun, bodyByFirstWord, companyBySuffix, ministryLowerCase];
