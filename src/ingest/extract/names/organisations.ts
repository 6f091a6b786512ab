import type { OrganisationKind } from '../../../domain/facts.ts';
import { BODY_NOUNS, DEPARTMENT_SUBJECTS } from '../../../lexicon/bodies.ts';
import { countryByIso3 } from '../../../lexicon/countries.ts';
import { bodyNounsAtEnd, bodyNounsAtStart, companySuffixes } from '../../../lexicon/organisations.ts';
import { calendarWords, neverBodies } from '../../../lexicon/person-names.ts';
import { ROLE_WORDS, roleHead } from '../../../lexicon/roles.ts';
import type { Page, Run } from './page.ts';
import type { Proposal } from './proposal.ts';
import { classShare, type NameRule, neighbour, propose, textOfWords } from './rule.ts';
import { joins, opensSentence, type Word } from './words.ts';

const singular = (key: string): string => key.replace(/(?<=[^s])s$/, '');
const nounKind = (key: string): OrganisationKind | null =>
  bodyNounsAtEnd.get(key) ??
  (key === 'channel' ? undefined : BODY_NOUNS.get(key)) ??
  bodyNounsAtEnd.get(singular(key)) ??
  null;

/** Kind of "Russian Defense Ministry" from its words: the last body noun decides, the first one of "Radio X". */
function kindOf(words: readonly Word[]): OrganisationKind {
  for (const word of [...words].reverse()) {
    if (companySuffixes.has(word.key) && word.key.length > 1) return 'COMPANY';
    const kind = nounKind(word.key);
    if (kind !== null) return kind;
  }
  return bodyNounsAtStart.get(words[0]?.key ?? '') ?? 'OTHER';
}

/** Countries that these words name in front or behind "of": "Russian …", "… of Iran"; not "State Council Taiwan Affairs Office". */
function countriesIn(page: Page, words: readonly Word[]): string[] {
  const owning = words.filter(
    (_, at) =>
      at === 0 ||
      words.slice(0, at).every((other) => isCountryWord(page, other)) ||
      words[at - 1]?.key === 'of' ||
      (words[at - 1]?.key === 'the' && words[at - 2]?.key === 'of'),
  );
  const found = owning.flatMap((word) => {
    const entry = page.hitAt.get(word.index)?.entry;
    if (entry?.kind === 'DEMONYM') return entry.iso3.length === 1 ? [...entry.iso3] : [];
    if (entry?.kind === 'NAME' || entry?.kind === 'ABBREVIATION') return [entry.iso3];
    return entry?.kind === 'CAPITAL' ? [entry.capital.iso3] : [];
  });
  return [...new Set(found)];
}

/** "Russia's" before, or a demonym before a common noun: "the Kazakh company Altyn Hydro". */
function countryBefore(page: Page, words: readonly Word[]): string[] {
  const [first] = words;
  if (first === undefined) return [];
  for (let at = first.index - 1; at >= Math.max(0, first.index - 3); at -= 1) {
    const word = page.words[at];
    if (word === undefined || word.sentence !== first.sentence || /[,;:]/.test(page.words[at + 1]?.gap ?? ''))
      return [];
    const entry = page.hitAt.get(word.index)?.entry;
    if (
      entry?.kind === 'DEMONYM' ||
      ((entry?.kind === 'NAME' || entry?.kind === 'ABBREVIATION') && (word.possessive || entry.kind === 'ABBREVIATION'))
    )
      return countriesIn(page, [word]);
  }
  return [];
}

/** "in Manila" behind: "the Foreign Ministry in Manila". */
function countryAfter(page: Page, words: readonly Word[]): string[] {
  const next = neighbour(page, words, 1);
  const place = next === null ? undefined : page.words[next.index + 1];
  return next?.key === 'in' && next.gap === ' ' && place !== undefined ? countriesIn(page, [place]) : [];
}

export function organisationOf(rule: NameRule, page: Page, words: readonly Word[], kind = kindOf(words)): Proposal[] {
  const own = countriesIn(page, words);
  const countries = own.length > 0 || kind === 'INTERNATIONAL' ? own : countryBefore(page, words);
  const placed = countries.length > 0 || kind === 'INTERNATIONAL' ? countries : countryAfter(page, words);
  return propose(rule, page, words, 'NAME', {
    kind: 'ORGANISATION',
    name: textOfWords(page, words),
    subkind: kind,
    countries: placed,
    aliases: [],
  });
}

const LINKERS = new Set([
  'of',
  'for',
  'on',
  'and',
  'the',
  'in',
  'to',
  'against',
  'de',
  'del',
  'du',
  'des',
  'la',
  'le',
  'los',
  'di',
  'do',
  'da',
  'y',
  'e',
]);

/** "Institute for Maritime Security", "Ministry of Trade and Industry": the capitalised words that linking words tie on. */
function withTail(page: Page, head: readonly Word[]): Word[] {
  const words = [...head];
  for (;;) {
    const last = words.at(-1);
    let at = (last?.index ?? 0) + 1;
    const linkers: Word[] = [];
    while (LINKERS.has(page.words[at]?.key ?? '') && linkers.length < 3) {
      const linker = page.words[at];
      if (linker !== undefined) linkers.push(linker);
      at += 1;
    }
    const [first] = linkers;
    if (last === undefined || first === undefined || last.possessive) return words;
    const opens = words.length === head.length;
    // "and", "in", "the" only go on inside what "of" or "for" began.
    if (opens && !/^(of|for|on|against|de|del|du|des|di|do|da|to)$/.test(first.key)) return words;
    if (!opens && !/^(and|of|for|y|e|de|del|in)$/.test(first.key)) return words;
    if (first.key === 'in' && !opens) return words;
    const tail: Word[] = [];
    let previous: Word = linkers.at(-1) ?? first;
    if ([...linkers].some((word) => word.gap !== ' ' || word.sentence !== last.sentence)) return words;
    for (
      let word = page.words[at];
      word?.capital && !calendarWords.has(word.key) && word.sentence === last.sentence && joins(previous, word);
      word = page.words[at]
    ) {
      tail.push(word);
      previous = word;
      at += 1;
      if (word.possessive) break;
    }
    if (tail.length === 0) return words;
    // "the army of Mali and the navy of Togo": a second country begins something else.
    if (!opens && first.key === 'and' && tail.some((word) => isCountryWord(page, word))) return words;
    words.push(...linkers, ...tail);
  }
}

const isCountryWord = (page: Page, word: Word): boolean => {
  const kind = page.hitAt.get(word.index)?.entry.kind;
  return kind === 'NAME' || kind === 'DEMONYM' || kind === 'CAPITAL' || kind === 'ABBREVIATION';
};

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
      if (!tail && ROLE_WORDS.has(rest[0]?.key ?? '') && run.title.some((word) => head.words.includes(word))) return [];
      if (rest.length > 0 && !tail && classShare(rest, 'PERSON') < 1 && classShare(run.words, 'ORGANIZATION') === 1)
        return [];
      return organisationOf(bodyByNoun, page, words, nounKind(head.noun.key) ?? kindOf(words));
    }),
};

/** A country's word and this noun are a name by themselves: "Philippine Navy", "Turkish Parliament"; "Thai Government" is the country. */
const isOwnBody = (noun: Word): boolean =>
  !/^(government|administration|authorities|authority|delegation|embassy|mission|side|state|television|press|media)$/.test(
    noun.key,
  );

export const bodyByFirstWord: NameRule = {
  id: 'name.body-by-first-word',
  says: 'Capitalised words that begin with "Radio", "TV", "Banco" or another such noun name a body.',
  source: 'lexicon/organisations.ts',
  confidence: 0.9,
  examples: [['She told Radio Esja that she was tired.', ['Radio Esja = NAME of Radio Esja']]],
  leaves: ['The radio said that she was tired.'],
  find: (page) =>
    page.runs.flatMap((run) => {
      const kind = bodyNounsAtStart.get(run.words[0]?.key ?? '');
      if (kind === undefined || run.words.length < 2 || classShare(run.words, 'PERSON') === 1) return [];
      return organisationOf(bodyByFirstWord, page, withTail(page, run.words), kind);
    }),
};

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
      if (
        !/^(party|movement|coalition|alliance|group|newspaper|daily|news|agency|bank|airline|militia|foundation|institute|university)$/.test(
          next.key,
        )
      )
        return [];
      if (classShare(name, 'PERSON') > 0 || (name.length === 1 && classShare(name, 'ORGANIZATION') === 0)) return [];
      const withNoun =
        next.key === 'party' || next.key === 'movement' || next.key === 'coalition' || next.key === 'alliance';
      return organisationOf(
        partyByNoun,
        page,
        withNoun ? [...run.words, next] : run.words,
        BODY_NOUNS.get(next.key) ?? 'OTHER',
      );
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
      const words = /^(de|del|of)$/.test(page.words[(run.words.at(-1)?.index ?? 0) + 1]?.key ?? '')
        ? withTail(page, run.words)
        : run.words;
      return organisationOf(bodyIntroduced, page, words, kind);
    }),
};

const INTRODUCING: ReadonlyMap<string, OrganisationKind> = new Map([
  ['consultancy', 'COMPANY'],
  ['startup', 'COMPANY'],
  ['conglomerate', 'COMPANY'],
  ['giant', 'COMPANY'],
  ['giants', 'COMPANY'],
  ['giant’s', 'COMPANY'],
  ['agency', 'NEWS_AGENCY'],
]);

export const bodyExplained: NameRule = {
  id: 'name.body-explained',
  says: 'A capitalised name that an apposition calls a company, a group or another body names it.',
  source: 'English news style: an unknown body is explained by an apposition',
  confidence: 0.9,
  examples: [['Voltara, a Zambian company, denied it.', ['Voltara = NAME of Voltara']]],
  leaves: ['Lusaka, a city with power companies, denied it.'],
  find: (page) =>
    page.runs.flatMap((run) => {
      const next = neighbour(page, run.words, 1);
      if (next === null || next.gap !== ', ' || run.title.length > 0) return [];
      if (!/^(a|an|the|its|one)$/.test(next.key) || run.words.some((word) => isCountryWord(page, word))) return [];
      let kind: OrganisationKind | null = null;
      for (const word of page.words.slice(next.index, next.index + 6)) {
        if (word !== next && /[,.;]/.test(word.gap ?? '')) break;
        if (roleHead(word.text) !== null || /^(of|in|for|with|that|which|who)$/.test(word.key)) break;
        if (!word.capital && closes(page, word)) kind = lowerKind(page, word) ?? kind;
      }
      if (kind === null || (run.words.length > 1 && classShare(run.words, 'PERSON') === 1)) return [];
      return organisationOf(bodyExplained, page, run.words, kind);
    }),
};

/** True at the end of an apposition: "a Kazakh company," but not "the foreign ministry said". */
function closes(page: Page, noun: Word): boolean {
  const next = page.words[noun.index + 1];
  return (
    next === undefined ||
    next.sentence !== noun.sentence ||
    next.gap !== ' ' ||
    /^(of|in|for|based|that|which|with|run|owned|on|and|at|near)$/.test(next.key)
  );
}

/** Kind by a common noun; "group" tells nothing, unless it is one of companies. */
function lowerKind(page: Page, noun: Word): OrganisationKind | null {
  if (noun.key === 'group') {
    const before = page.words[noun.index - 1]?.key ?? '';
    return /^(energy|media|banking|industrial|mining|chemical|retail|steel|defence|defense|insurance|shipping|oil|construction|telecoms)$/.test(
      before,
    )
      ? 'COMPANY'
      : 'OTHER';
  }
  return BODY_NOUNS.get(noun.key) ?? INTRODUCING.get(noun.key) ?? null;
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
        run.words.some((word) => page.hitAt.has(word.index) || neverBody(word)) ||
        (head.class !== 'EXECUTIVE' && classShare(run.words, 'PERSON') > 0)
      )
        return [];
      if (opensSentence(run.words[0] ?? next) && run.words.length === 1 && !run.words[0]?.token?.pos.startsWith('NNP'))
        return [];
      return organisationOf(bodyOfHolder, page, run.words, head.class === 'EXECUTIVE' ? 'COMPANY' : 'OTHER');
    }),
};

const neverBody = (word: Word): boolean =>
  /^(deputy|former|acting|chief|senior|presidential|opposition|government|foreign|army|navy|police)$/.test(word.key);

export const bodyTagged: NameRule = {
  id: 'name.body-tagged',
  says: 'Words that CoreNLP takes for an organisation are one, unless the lexicon or a title says otherwise.',
  source: 'Stanford CoreNLP 4.5, named entities',
  confidence: 0.7,
  examples: [['She worked for Toyota.', ['Toyota = NAME of Toyota']]],
  leaves: ['She works in Lusaka.'],
  find: (page) => {
    if (page.titleCase) return [];
    const found: Proposal[] = [];
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
        const words = trimmed(page, page.words.slice(at, end));
        const lexical = words.some((word) => page.hitAt.get(word.index)?.words.length === words.length);
        const inTitle = page.runs.some((run) => run.title.some((word) => words.includes(word)));
        const vague = words.every((word) => neverBodies.has(word.key) || calendarWords.has(word.key));
        if (words.length > 0 && !lexical && !inTitle && !vague && (words.length > 1 || !isShortForm(words)))
          found.push(...organisationOf(bodyTagged, page, words));
      }
      at = Math.max(end, at + 1);
    }
    return found;
  },
};

const nearby = (word: Word | undefined): boolean =>
  word !== undefined && !/[.;:!?()[\]"“”]/.test((word.gap ?? '').replace(/\. $/, ''));

/** Without lower-case words and "the" at the edges: "consultancy Halden & Rye" is Halden & Rye. */
function trimmed(page: Page, words: readonly Word[]): Word[] {
  const capitals = words.filter((word) => word.capital || /\d/.test(word.text));
  // "State Department Spokesperson": an office at the end is no part of the body's name.
  while (capitals.length > 0 && roleHead(capitals.at(-1)?.text ?? '') !== null) capitals.pop();
  const [first] = capitals;
  const last = capitals.at(-1);
  if (first === undefined || last === undefined) return [];
  return page.words.slice(first.key === 'the' ? first.index + 1 : first.index, last.index + 1);
}

/** "Commission", "Ministry" alone: the short form of something. */
const isShortForm = (words: readonly Word[]): boolean => {
  const [only] = words;
  return words.length === 1 && only !== undefined && nounKind(only.key) !== null;
};

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
      if (last === undefined || words.length < 2 || NO_BODY.has(words.find((word) => NO_BODY.has(word.key))?.key ?? ''))
        return [];
      return organisationOf(bodyByAcronym, page, words);
    }),
};

const NO_BODY: ReadonlySet<string> = new Set(
  'agreement treaty accord convention memorandum protocol pact plan act law initiative deal zone area corridor pipeline system tax duty index product disease syndrome virus'.split(
    ' ',
  ),
);

/** The words in front whose initials are these letters, small words between them left out; empty if they are not. */
function initialsBefore(page: Page, acronym: Word): Word[] {
  let letter = acronym.text.length - 1;
  for (let at = acronym.index - 1; at >= Math.max(0, acronym.index - 12); at -= 1) {
    const word = page.words[at];
    if (word === undefined || word.sentence !== acronym.sentence || /[,;:.]/.test(page.words[at + 1]?.gap ?? ''))
      return [];
    if (!word.capital) {
      if (!LINKERS.has(word.key)) return [];
      continue;
    }
    if (word.text[0]?.toUpperCase() !== acronym.text[letter]) return [];
    letter -= 1;
    if (letter < 0) return page.words.slice(at, acronym.index);
  }
  return [];
}

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
      return propose(knownBody, page, hit.words, 'NAME', {
        kind: 'ORGANISATION',
        name: textOfWords(page, hit.words),
        subkind: organisation.kind,
        countries: organisation.country === null ? [] : [organisation.country],
        aliases: [organisation.name],
      });
    }),
};

export const organisationRules: readonly NameRule[] = [
  bodyByNoun,
  bodyByFirstWord,
  partyByNoun,
  companyBySuffix,
  bodyIntroduced,
  bodyExplained,
  bodyOfHolder,
  bodyByAcronym,
  bodyTagged,
  ministryLowerCase,
];
