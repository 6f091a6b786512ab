import { AFTER_SEASONS, BEFORE_SEASONS, FEASTS, PLACE_IN_STRETCH, SEASONS } from '../../../lexicon/time-words.ts';
import { findingOf, isYear } from './fixed.ts';
import { GRAMMAR, VAGUE } from './relative.ts';
import type { TimeRule } from './time.ts';

export const seasonRule: TimeRule = {
  id: 'time.season',
  says: 'A season behind "in", "by", "since" or another preposition of time is a time that no date in the text solves.',
  source: GRAMMAR,
  confidence: 0.9,
  find: (words, at) => {
    const first = words[at];
    const season = first?.plain === 'the' ? at + 1 : at;
    if (!SEASONS.has(words[season]?.plain ?? '') || /^\p{Lu}\p{Ll}+$/u.test(words[season + 1]?.text ?? '')) return null;
    const to = season + 1;
    // "summer of 2021" is read with its year.
    if (isYear(words, words[to]?.plain === 'of' ? to + 1 : to)) return null;
    const before = words[at - 1]?.plain ?? '';
    const lead = PLACE_IN_STRETCH.has(before) ? (words[at - 2]?.plain ?? '') : before;
    // "the fall of the city", "a spring in the desert", "in summer camps": other things of that name.
    const next = words[to]?.plain ?? '.';
    if (!BEFORE_SEASONS.has(lead) || !(AFTER_SEASONS.has(next) || !/^\p{L}/u.test(next))) return null;
    if (words[season]?.plain === 'fall' && (lead !== 'in' || next === 'of')) return null;
    return findingOf(words, at, to, 'RELATIVE', VAGUE);
  },
  examples: [
    ['Talks will begin in spring.', ['spring = ?']],
    ['The border was shut during the winter.', ['the winter = ?']],
    ['The bridge should open by late summer, he said.', ['summer = ?']],
  ],
  leaves: [
    'He drank from the spring.',
    'Nobody spoke after the fall of the city.',
    'The children stay in summer camps.',
  ],
};

export const vagueRule: TimeRule = {
  id: 'time.named-stretch',
  says: 'A weekend or a feast is a time that no date in the text solves.',
  source: GRAMMAR,
  confidence: 0.85,
  find: (words, at) => {
    const plain = words[at]?.plain ?? '';
    if (plain === 'the' && words[at + 1]?.plain === 'weekend') return findingOf(words, at, at + 2, 'RELATIVE', VAGUE);
    const isFeast = FEASTS.has(plain) && words[at]?.capital && !words[at + 1]?.capital && !words[at - 1]?.capital;
    return isFeast ? findingOf(words, at, at + 1, 'RELATIVE', VAGUE) : null;
  },
  examples: [
    ['The gates would reopen by the weekend.', ['the weekend = ?']],
    ['An exchange is possible in Ramadan.', ['Ramadan = ?']],
  ],
  leaves: ['They sailed to Easter Island.', 'He works at night.'],
};
