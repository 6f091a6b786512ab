import { nameKey } from '../../../domain/names.ts';
import type { ReadingRule } from '../../../domain/rule.ts';
import { countryNames, demonyms } from '../../../lexicon/countries.ts';
import { neverSurnamesAlone } from '../../../lexicon/name-contexts.ts';
import { bodyNounsAtEnd, companySuffixes } from '../../../lexicon/organisations.ts';
import { isNameParticle } from '../../../lexicon/person-names.ts';
import { roleHead } from '../../../lexicon/roles.ts';
import { namesPaper } from '../places/namesakes.ts';
import type { Page } from './page.ts';
import type { Meaning, Proposal } from './proposal.ts';
import { propose } from './rule.ts';
import { joins, type Word } from './words.ts';

export const personAgain: ReadingRule = {
  id: 'name.person-again',
  says: 'A part of a name that the article gives in full is the same person again: the surname, in headlines too.',
  source: 'AP Stylebook: full name first, surname afterwards',
  confidence: 0.9,
  examples: [
    ['Foreign Minister Karin Holm left. Holm did not speak.', ['Holm = SURNAME of Karin Holm']],
    ['Finance Minister Peter Jordan left for Oslo. "I am late," Jordan said.', ['Jordan = SURNAME of Peter Jordan']],
  ],
  leaves: ['The holm oaks were cut.', 'Finance Minister Peter Jordan left for Oslo. Talks in Jordan went on.'],
};

export const bodyAgain: ReadingRule = {
  id: 'name.body-again',
  says: 'A short form of a body that the article names in full is the same body: its acronym, "the Commission", the first word of a company.',
  source: 'AP Stylebook: full name first, short form or acronym afterwards',
  confidence: 0.9,
  examples: [
    ['The European Network of Grid Owners (ENGO) met.', ['ENGO = NAME of European Network of Grid Owners']],
    ['The European Commission met. Nobody asked the Commission.', ['Commission = NAME of European Commission']],
  ],
  leaves: ['A commission met.', 'The Commission met.'],
};

export const placeAgain: ReadingRule = {
  id: 'name.place-again',
  says: 'A place that the article names elsewhere is that place again.',
  source: 'Consistency of names within an article',
  confidence: 0.9,
  examples: [
    ['Flood Hits Zinderville at Night\nRain fell on the town of Zinderville.', ['Zinderville = PLACE of Zinderville']],
  ],
  leaves: ['Rain fell on the town.'],
};

/** One way to name something that the article names elsewhere. */
interface Form {
  readonly keys: readonly string[];
  readonly rule: ReadingRule;
  readonly meaning: Meaning;
  /** only behind "the": "the Commission" */
  readonly afterThe: boolean;
}

/** Names that are settled, found again where no rule could prove them: short forms, and everything in headlines. */
export function findRepeats(pages: readonly Page[], settled: readonly Proposal[]): Proposal[] {
  const forms = formsOf(settled, pages);
  return pages.flatMap((page) =>
    page.words.flatMap((word) => {
      const known = forms.get(word.key);
      return known === undefined ? [] : formAt(page, word, known);
    }),
  );
}

function formAt(page: Page, word: Word, forms: readonly Form[]): Proposal[] {
  for (const form of forms) {
    const words = matched(page, word, form);
    if (words === null) continue;
    const before = page.words[word.index - 1];
    if (form.afterThe && !isShortForm(page, words, before)) continue;
    if (form.meaning.kind === 'PLACE' && namesPaper(page, words)) continue;
    if (form.meaning.kind !== 'PERSON')
      return propose(form.rule, page, words, form.meaning.kind === 'PLACE' ? 'PLACE' : 'NAME', form.meaning);
    if (blocked(page, words)) continue;
    return propose(form.rule, page, words, 'SURNAME', {
      kind: 'PERSON',
      words,
      titles: [],
      countries: [],
      alsoKnown: null,
    });
  }
  return [];
}

/** "the Commission", "a Commission spokesman": capitalised in mid-sentence behind an article. */
function isShortForm(page: Page, words: readonly Word[], before: Word | undefined): boolean {
  if (before?.key === 'the') return true;
  const next = page.words[(words.at(-1)?.index ?? 0) + 1];
  return (
    (before?.key === 'a' || before?.key === 'an') && next !== undefined && !next.capital && roleHead(next.text) !== null
  );
}

/** The words of a form from this one on, all but particles capitalised; null if they are not there. */
function matched(page: Page, start: Word, form: Form): Word[] | null {
  const words: Word[] = [];
  for (const [at, key] of form.keys.entries()) {
    const word = page.words[start.index + at];
    const last = words.at(-1);
    if (word === undefined || word.key !== key || word.sentence !== start.sentence) return null;
    if (last !== undefined && (last.possessive || !joins(last, word))) return null;
    words.push(word);
  }
  return words.some((word) => word.capital) && (start.capital || isNameParticle(start.key, true)) ? words : null;
}

/** A surname that is also a country, a city or a common word: only where CoreNLP takes it for a person. */
function blocked(page: Page, words: readonly Word[]): boolean {
  const [first] = words;
  const known = words.every((word) => page.hitAt.has(word.index));
  const person = first?.token?.ner === 'PERSON';
  if (known) return !person || page.titleCase;
  // The given name alone in capitals-everywhere headlines, or as the start of another name, is not taken.
  const next = page.words[(words.at(-1)?.index ?? 0) + 1];
  if (
    !page.titleCase &&
    next?.capital &&
    next.gap === ' ' &&
    next.token?.ner === 'PERSON' &&
    next.sentence === first?.sentence
  )
    return true;
  return false;
}

function formsOf(settled: readonly Proposal[], pages: readonly Page[]): Map<string, Form[]> {
  const forms = new Map<string, Form[]>();
  const seen = new Set<string>();
  const add = (keys: readonly string[], rule: ReadingRule, meaning: Meaning, afterThe = false): void => {
    const [first] = keys;
    const id = `${meaning.kind} ${keys.join(' ')}`;
    if (first === undefined || first === '' || seen.has(id)) return;
    seen.add(id);
    const list = forms.get(first);
    const form = { keys, rule, meaning, afterThe };
    if (list === undefined) forms.set(first, [form]);
    else list.push(form);
  };
  for (const proposal of settled) {
    const { meaning } = proposal;
    if (meaning.kind === 'PERSON') for (const keys of personForms(meaning.words)) add(keys, personAgain, meaning);
    if (meaning.kind === 'ORGANISATION') organisationForms(pages, proposal, meaning, add);
    if (meaning.kind === 'PLACE') add(nameKey(proposal.text).split(' '), placeAgain, meaning);
  }
  for (const list of forms.values()) list.sort((a, b) => b.keys.length - a.keys.length);
  return forms;
}

/** The whole name, each of its ends, each single word but the particles; the given name alone comes last. */
function personForms(words: readonly Word[]): string[][] {
  const keys = words.map((word) => word.key);
  const ends = keys.map((_, at) => keys.slice(at));
  const isName = (word: Word): boolean => word === words.at(-1) || !neverSurnamesAlone.has(word.key);
  const singles = words.filter((word) => word.capital && word.key.length > 1 && isName(word)).map((word) => [word.key]);
  // "Meyer-Holm" is one surname: its halves alone name nobody.
  const whole = singles.filter(
    ([key]) =>
      !words.some((word, at) => word.key === key && ((word.gap === '-' && at > 0) || words[at + 1]?.gap === '-')),
  );
  return [...ends.filter((end) => !isNameParticle(end[0] ?? '', true) || end.length > 1), ...whole];
}

function organisationForms(
  pages: readonly Page[],
  proposal: Proposal,
  meaning: Extract<Meaning, { kind: 'ORGANISATION' }>,
  add: (keys: readonly string[], rule: ReadingRule, meaning: Meaning, afterThe?: boolean) => void,
): void {
  const keys = nameKey(proposal.text).split(' ');
  add(keys, bodyAgain, meaning);
  const acronym = acronymBehind(pages, proposal);
  if (acronym !== null) add([nameKey(acronym)], bodyAgain, { ...meaning, aliases: [...meaning.aliases, acronym] });
  const isCountry = (key: string): boolean => demonyms.has(key) || countryNames.has(key);
  const own = keys.slice(keys.findIndex((key) => !isCountry(key)));
  if (own.length < keys.length && own.length > 1) add(own, bodyAgain, meaning);
  const last = keys.at(-1) ?? '';
  const head = own.find((key) => bodyNounsAtEnd.has(key));
  if (meaning.subkind === 'COMPANY') {
    const bare = own.filter((key) => !companySuffixes.has(key));
    if (bare.length < own.length || bare.length > 1) {
      add(bare, bodyAgain, meaning);
      const [first] = bare;
      if (first !== undefined && first.length > 4 && !isCountry(first) && bare.length > 1)
        add([first], bodyAgain, meaning);
    }
  } else if (head !== undefined && own.length > 1 && (head === last || keys.includes('of')))
    add([head], bodyAgain, meaning, true);
}

/** "(SADC)" right behind the name. */
export function acronymBehind(pages: readonly Page[], proposal: Proposal): string | null {
  const page = pages.find((other) => other.ordinal === proposal.passage);
  const match =
    page === undefined
      ? null
      : /^ \(([\p{Lu}][\p{L}\d.&-]{1,9})\)/u.exec(page.text.slice(proposal.end, proposal.end + 14));
  return match?.[1] ?? null;
}
