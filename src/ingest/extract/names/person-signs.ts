import { speechVerbForm } from '../../../lexicon/cues.ts';
import { addressedVerbs, appositionOpeners, leaderNouns, personsThings } from '../../../lexicon/name-contexts.ts';
import { namingWords } from '../../../lexicon/person-names.ts';
import { roleHead, roleHeadAtEnd } from '../../../lexicon/roles.ts';
import { addressLength, EARLIER_OFFICE, LATER_OFFICE, SAME_OFFICE } from '../../../lexicon/titles.ts';
import type { Page } from './page.ts';
import { neighbour } from './rule.ts';
import type { Run } from './runs.ts';
import type { Word } from './words.ts';

/** A title or a lower-case office directly before: "Defense Minister X", "spokesman X", "mediator X". */
export function titleBefore(page: Page, run: Run): boolean {
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

export const honorificBefore = (run: Run): boolean => run.before.some((word) => addressLength([word.text]) > 0);

/** An apposition behind the name that says which person: ", a tribal elder", ", the pilot of", ", who runs". */
export function roleAfter(page: Page, name: readonly Word[]): boolean {
  const last = name.at(-1);
  const next = neighbour(page, name, 1);
  if (last === undefined || next === null || next.gap !== ', ') return false;
  if (next.key === 'who' || next.key === 'whose') return true;
  if (!appositionOpeners.has(next.key) && roleHead(next.text) === null) return false;
  for (const word of page.words.slice(next.index, next.index + 7)) {
    if (word !== next && /[,.;]/.test(word.gap ?? '')) return false;
    if (roleHead(word.text) !== null) return true;
  }
  return false;
}

/** An office in apposition before: "foreign minister, X", "counterpart, X". */
export function roleBeforeComma(page: Page, run: Run): boolean {
  const [first] = run.words;
  const previous = neighbour(page, run.words, -1);
  if (first === undefined || previous === null || first.gap !== ', ') return false;
  const start = Math.max(0, previous.index - 3);
  const text = page.words
    .slice(start, previous.index + 1)
    .map((word) => word.text)
    .join(' ');
  return roleHeadAtEnd(text) !== null || isRelative(previous);
}

const isRelative = (word: Word): boolean =>
  SAME_OFFICE.has(word.key) || EARLIER_OFFICE.has(word.key) || LATER_OFFICE.has(word.key);

/** Says or said next to the name. */
function speaks(page: Page, name: readonly Word[]): boolean {
  const next = neighbour(page, name, 1);
  const previous = neighbour(page, name, -1);
  if (next !== null && next.gap === ' ' && !next.capital && speechVerbForm(next.text)?.sentence) return true;
  if (previous === null || addressedVerbs.has(previous.token?.lemma ?? '')) return false;
  return !previous.capital && (speechVerbForm(previous.text)?.sentence ?? false) && name[0]?.gap === ' ';
}

/** "the Bush administration". */
const leadsGovernment = (page: Page, name: readonly Word[]): boolean =>
  name.at(-1)?.possessive === false && leaderNouns.has(neighbour(page, name, 1)?.key ?? '');

/** "Merkel's successor", "Putin's spokesman": only persons have them, and bodies that are known otherwise. */
function hasFollower(page: Page, name: readonly Word[]): boolean {
  const next = neighbour(page, name, 1);
  return name.at(-1)?.possessive === true && next !== null && personsThings.has(next.key);
}

/** "X, known as Y". */
export function nicknamed(page: Page, run: Run): boolean {
  const as = neighbour(page, run.words, -1);
  const known = as === null ? null : neighbour(page, [as], -1);
  const before = known === null ? null : neighbour(page, [known], -1);
  return as?.key === 'as' && known?.key === 'known' && before?.token?.ner === 'PERSON' && run.words[0]?.gap === ' ';
}

const called = (page: Page, run: Run): boolean => {
  const previous = neighbour(page, run.words, -1);
  return previous !== null && namingWords.has(previous.key) && run.words[0]?.gap === ' ';
};

/** Any sign beside a single name that it is a person's. */
export const singleProof = (page: Page, run: Run, name: readonly Word[]): boolean =>
  titleBefore(page, run) ||
  honorificBefore(run) ||
  roleAfter(page, name) ||
  roleBeforeComma(page, run) ||
  speaks(page, name) ||
  hasFollower(page, name) ||
  leadsGovernment(page, name) ||
  called(page, run);
