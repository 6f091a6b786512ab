import { blocNouns, blocWords } from '../../../lexicon/blocs.ts';
import { directions } from '../../../lexicon/name-contexts.ts';
import { type NameRule, neighbour, propose, textOfWords } from './rule.ts';
import type { Word } from './words.ts';

export const blocByName: NameRule = {
  id: 'name.bloc',
  says: 'A group of states with a name of its own, which is no organisation: the West, the G7.',
  source: 'lexicon/blocs.ts',
  confidence: 0.9,
  examples: [['The West and the G7 objected.', ['West = NAME of West', 'G7 = NAME of G7']]],
  leaves: ['They drove west.', 'The West Bank was calm.'],
  find: (page) =>
    page.hits.flatMap((hit) => {
      if (hit.entry.kind !== 'BLOC') return [];
      const previous = neighbour(page, hit.words, -1);
      const next = neighbour(page, hit.words, 1);
      const bare = hit.words.filter((word) => word.key !== 'the');
      if (bare.length === 1 && !/\d/.test(bare[0]?.text ?? '') && !bare[0]?.allCaps) {
        const article = previous?.key === 'the' || hit.words.length > 1;
        if (!article || (next !== null && next.gap !== ', ' && next.capital)) return [];
      }
      return propose(blocByName, page, bare, 'NAME', { kind: 'BLOC', name: textOfWords(page, bare) });
    }),
};

export const blocByNoun: NameRule = {
  id: 'name.bloc-by-noun',
  says: 'Several states by the part of the world they are in: "Western allies", "Gulf states", "European powers".',
  source: 'PLOVER manual: such constructs get no country code; nouns and adjectives in lexicon/blocs.ts',
  confidence: 0.9,
  examples: [
    [
      'Gulf states and the Western allies objected.',
      ['Gulf states = NAME of Gulf states', 'Western allies = NAME of Western allies'],
    ],
    ['Central Asian states objected.', ['Central Asian states = NAME of Central Asian states']],
  ],
  leaves: ['The two Central Asian states objected.', 'Neighboring countries and their allies objected.'],
  find: (page) =>
    page.words.flatMap((noun) => {
      if (!blocNouns.has(noun.key)) return [];
      const adjective = page.words[noun.index - 1];
      if (adjective === undefined || noun.gap !== ' ' || !adjective.capital || !blocWords.has(adjective.key)) return [];
      if (adjective.key === 'african' && page.words[adjective.index - 1]?.text === 'South') return [];
      const words = [adjective, noun];
      let before = page.words[adjective.index - 1];
      for (; before !== undefined && isBlocWord(before) && words[0]?.gap === ' '; before = page.words[before.index - 1])
        words.unshift(before);
      // "the two Central Asian states": two that the text has named, no group.
      if (before !== undefined && /^(?:two|both)$/.test(before.key) && words[0]?.gap === ' ') return [];
      return propose(blocByNoun, page, words, 'NAME', { kind: 'BLOC', name: textOfWords(page, words) });
    }),
};

/** "Gulf" of "Gulf Arab states", "Central" of "Central Asian states". */
const isBlocWord = (word: Word): boolean => word.capital && (blocWords.has(word.key) || directions.has(word.key));

export const blocRules: readonly NameRule[] = [blocByName, blocByNoun];
