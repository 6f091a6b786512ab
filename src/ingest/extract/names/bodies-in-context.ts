import type { OrganisationKind } from '../../../domain/facts.ts';
import { BODY_NOUNS } from '../../../lexicon/bodies.ts';
import { speechVerbForm } from '../../../lexicon/cues.ts';
import { genderOfName } from '../../../lexicon/first-names.ts';
import {
  appositionOpeners,
  companyGroups,
  neverBodyBeforeOffice,
  nounEnders,
  nounsBehindBodies,
  nounsOfBodies,
  tailOpeners,
  tradeNouns,
} from '../../../lexicon/name-contexts.ts';
import { roleHead } from '../../../lexicon/roles.ts';
import { isCountryWord, isShortForm, organisationOf, withTail } from './body.ts';
import type { Page } from './page.ts';
import { roleAfter } from './person-signs.ts';
import { classShare, type NameRule, neighbour, textOfWords } from './rule.ts';
import { opensSentence, type Word } from './words.ts';

export const partyByNoun: NameRule = {
  id: 'name.body-before-noun',
  says: 'Capitalised words before "party", "group" or another common noun for a body name it.',
  source: 'AP Stylebook: lower case for the generic noun behind a name',
  confidence: 0.9,
  examples: [['A lawmaker of the Blue River party objected.', ['Blue River party = NAME of Blue River party']]],
  leaves: ['A lawmaker of the ruling party objected.', 'The Turkish company objected.'],
  find: (page) =>
    page.runs.flatMap((run) => {
      const next = neighbour(page, run.words, 1);
      const name = run.words.filter((word) => !isCountryWord(page, word));
      if (
        next === null ||
        next.gap !== ' ' ||
        run.words.at(-1)?.possessive ||
        name.length === 0 ||
        run.title.length > 0
      )
        return [];
      if (!nounsBehindBodies.has(next.key)) return [];
      if (classShare(name, 'PERSON') > 0 || (name.length === 1 && classShare(name, 'ORGANIZATION') === 0)) return [];
      const withNoun = nounsOfBodies.has(next.key);
      return organisationOf(
        partyByNoun,
        page,
        withNoun ? [...run.words, next] : run.words,
        BODY_NOUNS.get(next.key) ?? 'OTHER',
      );
    }),
};

export const bodyIntroduced: NameRule = {
  id: 'name.body-introduced',
  says: 'A capitalised name directly behind a common noun for a body ("the power company X", "the charity X") names it.',
  source: 'English news style: an unknown body is introduced by what it is',
  confidence: 0.9,
  examples: [['The power company Voltara denied it.', ['Voltara = NAME of Voltara']]],
  leaves: ['The company denied it in Lusaka.', 'The army general Peter Stone denied it.'],
  find: (page) =>
    page.runs.flatMap((run) => {
      const previous = neighbour(page, run.words, -1);
      const [first] = run.words;
      if (previous === null || previous.capital || first?.gap !== ' ' || run.title.length > 0) return [];
      const kind = lowerKind(page, previous);
      if (kind === null || isCountryWord(page, first)) return [];
      if (run.words.length > 1 && classShare(run.words, 'PERSON') === 1) return [];
      const words =
        tailOpeners.has(page.words[(run.words.at(-1)?.index ?? 0) + 1]?.key ?? '') && !run.words.at(-1)?.possessive
          ? withTail(page, run.words)
          : run.words;
      return organisationOf(bodyIntroduced, page, words, kind);
    }),
};

export const bodyExplained: NameRule = {
  id: 'name.body-explained',
  says: 'A capitalised name that an apposition calls a company, a group or another body names it.',
  source: 'English news style: an unknown body is explained by an apposition',
  confidence: 0.9,
  examples: [['Voltara, a Zambian company, denied it.', ['Voltara = NAME of Voltara']]],
  leaves: ['Lusaka, a city with power companies, denied it.'],
  find: (page) =>
    page.runs.flatMap((run) => {
      if (run.title.length > 0 || run.words.some((word) => isCountryWord(page, word))) return [];
      const kind = explainedAs(page, run.words);
      if (kind === null || (run.words.length > 1 && classShare(run.words, 'PERSON') === 1 && !neverPersons.has(kind)))
        return [];
      return organisationOf(bodyExplained, page, run.words, kind);
    }),
};

export const bodyAnnounced: NameRule = {
  id: 'name.body-announced',
  says: 'A capitalised name between commas behind "the builder", "its largest bank" or another common noun for a company or a medium names it.',
  source: 'English news style: apposition of an unknown name to what it is',
  confidence: 0.9,
  examples: [['The state utility, Voltara Sul, denied it.', ['Voltara Sul = NAME of Voltara Sul']]],
  leaves: ['At the bank, Peter Stone denied it.', 'The film’s producer, Peter Stone, denied it.'],
  find: (page) =>
    page.runs.flatMap((run) => {
      const noun = neighbour(page, run.words, -1);
      const next = neighbour(page, run.words, 1);
      if (noun === null || noun.capital || run.words[0]?.gap !== ', ' || run.before.length > 0) return [];
      if (!/^[,.;]/.test(page.text.slice(run.words.at(-1)?.end ?? 0)) || run.words.at(-1)?.possessive) return [];
      const kind = lowerKind(page, noun);
      if (kind === null || !neverPersons.has(kind) || !isDetermined(page, noun)) return [];
      if (run.words.some((word) => isCountryWord(page, word)) || roleHead(next?.text ?? '') !== null) return [];
      // Producers and operators are persons too.
      if (genderOfName(textOfWords(page, run.words), null) !== null || roleAfter(page, run.words)) return [];
      return organisationOf(bodyAnnounced, page, run.words, kind);
    }),
};

/** "the builder", "Vietnam's state utility": a noun phrase with an article or a possessor. */
function isDetermined(page: Page, noun: Word): boolean {
  for (let at = noun.index - 1; at >= Math.max(0, noun.index - 4); at -= 1) {
    const word = page.words[at];
    if (
      word === undefined ||
      word.sentence !== noun.sentence ||
      !/^(?: |-|['’]s )$/.test(page.words[at + 1]?.gap ?? '')
    )
      return false;
    if (word.possessive || appositionOpeners.has(word.key)) return true;
    if (!/^(?:NN|JJ|VBN|VBG)/.test(word.token?.pos ?? '')) return false;
  }
  return false;
}

/** What an apposition calls the words in front of it, when that is a body: ", the country's largest newspaper,"; null else. */
export function explainedAs(page: Page, words: readonly Word[]): OrganisationKind | null {
  const next = neighbour(page, words, 1);
  if (next === null || next.gap !== ', ' || !appositionOpeners.has(next.key)) return null;
  let kind: OrganisationKind | null = null;
  for (const word of page.words.slice(next.index, next.index + 6)) {
    if (word !== next && /[,.;]/.test(word.gap ?? '')) break;
    if (roleHead(word.text) !== null || nounEnders.has(word.key)) break;
    if (!word.capital && closes(page, word)) kind = lowerKind(page, word) ?? kind;
  }
  return kind;
}

/** Kinds of bodies that no person is called in an apposition, though CoreNLP may take their names for persons'. */
const neverPersons: ReadonlySet<OrganisationKind> = new Set<OrganisationKind>(['MEDIA', 'NEWS_AGENCY', 'COMPANY']);

/** True at the end of an apposition: "a Kazakh company," but not "the foreign ministry said". */
function closes(page: Page, noun: Word): boolean {
  const next = page.words[noun.index + 1];
  return next === undefined || next.sentence !== noun.sentence || next.gap !== ' ' || nounEnders.has(next.key);
}

/** Kind by a common noun; "group" tells nothing, unless it is one of companies. */
function lowerKind(page: Page, noun: Word): OrganisationKind | null {
  if (noun.key === 'group') {
    const before = page.words[noun.index - 1]?.key ?? '';
    return companyGroups.has(before) ? 'COMPANY' : 'OTHER';
  }
  if (noun.key === 'agency') return 'NEWS_AGENCY';
  return BODY_NOUNS.get(noun.key) ?? (tradeNouns.has(noun.key) ? 'COMPANY' : null);
}

export const bodyOfHolder: NameRule = {
  id: 'name.body-of-holder',
  says: 'A capitalised name directly before "spokesman", "chief executive" or another office of bodies names the body.',
  source: 'AP Stylebook, titles; offices in lexicon/roles.ts',
  confidence: 0.7,
  examples: [['The cut was criticised by Voltara chief executive Mary Stone.', ['Voltara = NAME of Voltara']]],
  leaves: ['The cut was criticised by Lusaka spokesman Peter Stone.'],
  find: (page) =>
    page.runs.flatMap((run) => {
      const next = neighbour(page, run.words, 1);
      if (next === null || next.gap !== ' ' || next.capital || run.words.at(-1)?.possessive || run.title.length > 0)
        return [];
      const second = page.words[next.index + 1];
      const head = roleHead(`${next.text} ${second?.text ?? ''}`) ?? roleHead(next.text);
      if (head === null || (head.class !== 'EXECUTIVE' && head.class !== 'SPOKESPERSON') || isShortForm(run.words))
        return [];
      if (
        run.words.some((word) => page.hitAt.has(word.index) || neverBodyBeforeOffice.has(word.key)) ||
        (head.class !== 'EXECUTIVE' && classShare(run.words, 'PERSON') > 0)
      )
        return [];
      if (opensSentence(run.words[0] ?? next) && run.words.length === 1 && !run.words[0]?.token?.pos.startsWith('NNP'))
        return [];
      return organisationOf(bodyOfHolder, page, run.words, head.class === 'EXECUTIVE' ? 'COMPANY' : 'OTHER');
    }),
};

/** "the Levin Chosun said": two capitalised names right behind "the" and before a verb; persons have no article. */
export function behindArticle(page: Page, words: readonly Word[]): boolean {
  const article = neighbour(page, words, -1);
  const next = neighbour(page, words, 1);
  if (article?.key !== 'the' || words[0]?.gap !== ' ' || words.length < 2 || words.at(-1)?.possessive) return false;
  return next !== null && next.gap === ' ' && /^(?:VBD|VBZ|VBP|MD)$/.test(next.token?.pos ?? '');
}

export const bodyBehindArticle: NameRule = {
  id: 'name.body-behind-article',
  says: 'Two or more capitalised words that CoreNLP takes for a person, right behind "the" and before a verb of saying, name a newspaper or another body.',
  source: 'English grammar: names of persons have no article; usage of all agencies for newspapers',
  confidence: 0.9,
  examples: [['"It is late," the Kenji Shimbun said in a comment.', ['Kenji Shimbun = NAME of Kenji Shimbun']]],
  leaves: ['"It is late," Kenji Morita said in a comment.', 'The Kenji Morita of old would have spoken.'],
  find: (page) =>
    page.runs.flatMap((run) => {
      if (run.title.length > 0 || run.before.length > 0 || page.titleCase) return [];
      if (classShare(run.words, 'PERSON') < 1 || !behindArticle(page, run.words)) return [];
      const verb = neighbour(page, run.words, 1);
      return speechVerbForm(verb?.text ?? '')?.sentence
        ? organisationOf(bodyBehindArticle, page, run.words, 'MEDIA')
        : [];
    }),
};

export const bodyContextRules: readonly NameRule[] = [
  bodyBehindArticle,
  partyByNoun,
  bodyIntroduced,
  bodyExplained,
  bodyAnnounced,
  bodyOfHolder,
];
