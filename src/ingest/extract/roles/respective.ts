import { measuredConfidence } from '../measured.ts';
import { type Holding, holding, personAt, type RoleRule } from './holding.ts';
import type { Mark, MarkedSentence } from './marked-sentence.ts';
import type { TitlePhrase } from './title-phrase.ts';

/** One office in several countries and its holders, in the same order. */

const isJoint = (place: MarkedSentence, at: number): boolean => /^(?:,|and)$/.test(place.tokens[at]?.text ?? '');

/** Marks joined by commas and "and" from this token on, an article before each left out; and the token behind them. */
function joinedMarks(
  place: MarkedSentence,
  from: number,
  fits: (mark: Mark) => boolean,
): { marks: Mark[]; next: number } {
  const marks: Mark[] = [];
  let next = from;
  for (let at = from; at < place.tokens.length; ) {
    if (place.tokens[at]?.text === 'the') at += 1;
    const mark = place.marks[at] ?? null;
    if (mark === null || mark.first !== at || !fits(mark)) break;
    marks.push(mark);
    next = mark.last + 1;
    at = next;
    while (isJoint(place, at)) at += 1;
  }
  return { marks, next };
}

const isCountry = (mark: Mark): boolean => mark.reference?.kind === 'COUNTRY';

/** "of A and B" behind the noun, "A and B" before it; and the token behind noun and countries. */
function countriesOf(place: MarkedSentence, phrase: TitlePhrase): { countries: Mark[]; next: number } {
  const after = phrase.headLast + 1;
  if (place.tokens[after]?.text === 'of') {
    const { marks, next } = joinedMarks(place, after + 1, isCountry);
    return { countries: marks, next };
  }
  const countries = phrase.country === null ? [] : [phrase.country];
  for (let at = phrase.first - 1; isJoint(place, at); ) {
    const mark = place.marks[at - 1] ?? null;
    if (mark === null || !isCountry(mark)) break;
    countries.unshift(mark);
    at = mark.first - 1;
  }
  return { countries, next: after };
}

export const respectiveTitle: RoleRule = {
  id: 'role.respective',
  says: 'Of an office in several countries with as many names behind it, the first name is of the first country, and so on.',
  source: 'English usage: lists in the same order, with or without "respectively"',
  confidence: measuredConfidence('role.respective'),
  find: (place, phrases) =>
    phrases.flatMap((phrase): Holding[] => {
      if (!phrase.plural) return [];
      const { countries, next } = countriesOf(place, phrase);
      if (countries.length < 2 || place.tokens[next]?.text !== ',') return [];
      const { marks } = joinedMarks(place, next + 1, (mark) => personAt(place, mark.first) !== null);
      if (marks.length !== countries.length) return [];
      return marks.flatMap((person, index) => {
        const country = countries[index] ?? null;
        const found =
          country === null ? null : holding(respectiveTitle, person, { ...phrase, country }, { triggers: [','] });
        return found === null ? [] : [found];
      });
    }),
  examples: [
    [
      'The trade ministers of Portugal and Kenya, Rui Tavares Lobo and Daniel Otieno Mwangi, met in Rome.',
      ['Rui Tavares Lobo is trade minister of Portugal', 'Daniel Otieno Mwangi is trade minister of Kenya'],
    ],
    [
      'The Portuguese and Kenyan trade ministers, Rui Tavares Lobo and Daniel Otieno Mwangi, met in Rome.',
      ['Rui Tavares Lobo is trade minister of Portugal', 'Daniel Otieno Mwangi is trade minister of Kenya'],
    ],
  ],
  leaves: [
    'The Portuguese trade minister met his Kenyan and Chadian counterparts, Rui Tavares Lobo said.',
    'The trade ministers of Portugal, Kenya and Chad met Rui Tavares Lobo and Daniel Otieno Mwangi.',
    'The trade ministers of Portugal and Kenya, Rui Tavares Lobo said, would meet in Rome.',
  ],
};
