import { familyNamesFirst } from '../../../lexicon/family-names.ts';
import { placeNounsAfter } from '../../../lexicon/geography.ts';
import { arabicArticles, territorialOffices } from '../../../lexicon/name-contexts.ts';
import { calendarWords, isNameParticle } from '../../../lexicon/person-names.ts';
import { ROLE_WORDS } from '../../../lexicon/roles.ts';
import { TITLE_MODIFIERS } from '../../../lexicon/titles.ts';
import type { Hit } from './gazetteer.ts';
import { joins, opensSentence, type Word } from './words.ts';

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

/** Runs of capitalised words in order. */
export function runsOf(words: readonly Word[]): Word[][] {
  const runs: Word[][] = [];
  let run: Word[] = [];
  const close = (): void => {
    if (run.length > 0) runs.push(run);
    run = [];
  };
  for (const word of words) {
    const last = run.at(-1);
    const goesOn =
      last !== undefined &&
      last.sentence === word.sentence &&
      !last.possessive &&
      joins(last, word) &&
      !endsHeading(words, last, word);
    if (isHeadlineVerb(word)) close();
    else if (inRun(word)) {
      if (!goesOn) close();
      run.push(word);
    } else if (goesOn && (isHyphenedGiven(run, word) || (isParticle(words, word) && leadsToCapital(words, word))))
      run.push(word);
    else {
      close();
      // "al-Karimi laughed": a name may begin with its particle.
      if (arabicArticles.has(word.key) && words[word.index + 1]?.gap === '-' && words[word.index + 1]?.capital)
        run.push(word);
    }
  }
  close();
  return runs;
}

/** "Velden Names Karin Holm": a verb with a capital in a headline that stands in the text is no part of a name. */
const isHeadlineVerb = ({ token, capital }: Word): boolean =>
  capital && token !== null && token.ner === 'O' && /^(?:VBZ|VBD|VBP|MD)$/.test(token.pos);

/** "NEW OWNER Holm sold": a heading in capitals, two words at least, ends where small letters begin. */
function endsHeading(words: readonly Word[], last: Word, word: Word): boolean {
  const before = words[last.index - 1];
  const isShouted = (one: Word | undefined): boolean => one?.allCaps === true && one.text.length > 3;
  return !word.allCaps && word.gap === ' ' && last.gap === ' ' && isShouted(last) && isShouted(before);
}

const isParticle = (words: readonly Word[], word: Word): boolean =>
  !word.capital && isNameParticle(word.key, words[word.index + 1]?.gap === '-');

/** "seo" of "Park Min-seo", "un" of "Kim Jong-un". */
const isHyphenedGiven = (run: readonly Word[], word: Word): boolean =>
  word.gap === '-' && run.length > 1 && (word.token?.ner === 'PERSON' || familyNamesFirst.has(run.at(-2)?.key ?? ''));

/** True for "van" of "van der Meer", "de" of "de la Tour": particles before a capital. */
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

/**
 * "mayor of Osh Bakyt Asanov": behind an office and "of" the place ends where the person begins; one word where neither
 * the lexicon nor a noun for places says how long it is.
 */
export function dividedBehindOffice(words: readonly Word[], run: Word[], hitAt: ReadonlyMap<number, Hit>): Word[][] {
  const [first] = run;
  const start = first?.index ?? 0;
  const staff = staffLength(words, run);
  if (staff > 0) return staff < run.length ? [run.slice(staff)] : [];
  const [noun, of] = [words[start - 2], words[start - 1]];
  if (first?.gap !== ' ' || of?.key !== 'of' || of.gap !== ' ' || !territorialOffices.has(noun?.key ?? ''))
    return [run];
  const known = hitAt.get(start)?.words.length ?? 0;
  const ends = run.findIndex((word, at) => at > 0 && placeNounsAfter.has(word.key)) + 1;
  const length = Math.max(known, ends, 1);
  return run.length - length < 2 ? [run] : [run.slice(0, length), run.slice(length)];
}

/** Number of words that end the office before: "Army Staff" of "Chief of the Army Staff General Bello"; 0 for none. */
function staffLength(words: readonly Word[], run: readonly Word[]): number {
  const start = run[0]?.index ?? 0;
  const of = words[start - 1]?.key === 'the' ? start - 2 : start - 1;
  if (words[of]?.key !== 'of' || words[of - 1]?.key !== 'chief') return 0;
  return run.slice(0, 3).findIndex((word) => word.key === 'staff') + 1;
}
