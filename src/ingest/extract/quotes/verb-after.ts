import { afterMark } from './direct.ts';
import type { Page, Word } from './page.ts';
import { attribution, type MarkedRule } from './proposal.ts';
import { isSentence, startsSentence } from './shape.ts';
import { phraseIn, type Source } from './source.ts';
import { isSpeaker } from './speaking.ts';

/** A source and its verb are no further apart than this. */
const MOST_WORDS = 10;
/** Verbs that go on about the words instead of uttering them: "“We won,” the minister has to admit". */
const AUXILIARIES: ReadonlySet<string> = new Set(['be', 'have', 'do', 'get', 'become']);

/** “…,” X specified: no list of verbs is complete. */
export const verbAfter: MarkedRule = {
  id: 'quote.verb-after',
  says: 'A quoted sentence that ends in a comma belongs to the person or office whose verb follows, whatever the verb.',
  source: 'AP Stylebook, quotation marks: a comma inside the closing mark leads to the attribution',
  confidence: 0.7,
  find: (page, stretch) => {
    if (!page.text.slice(stretch.start, stretch.end).endsWith(',')) return null;
    if (!isSentence(page, stretch) || !startsSentence(page, stretch)) return null;
    const found = subjectAndVerb(page, afterMark(page, stretch));
    if (found === null || !isSpeaker(page, found.source)) return null;
    const { source, verb } = found;
    return attribution(source, verb.token.text, verb.token, [verb.token.text]);
  },
  examples: [
    [
      '"No date has been set for the visit," the spokesman specified, when asked about it. The spokesman was John Miller.',
      ['?: "No date has been set for the visit,"'],
    ],
    ['"We will be back in the spring," Anna Berg winked.', ['Anna Berg: "We will be back in the spring,"']],
  ],
  leaves: ['"We will be back in the spring." Anna Berg winked.', '"Snow and silence," the sign read.'],
};

/** The noun phrase from this word on and the past or present verb right behind it. */
function subjectAndVerb(page: Page, first: number): { source: Source; verb: Word } | null {
  const sentence = page.words[first]?.sentence;
  const run: Word[] = [];
  for (let at = first; at < first + MOST_WORDS; at += 1) {
    const word = page.words[at];
    if (word === undefined || word.isMark || word.inside !== null || word.sentence !== sentence) return null;
    if (/^VB[DZN]$/.test(word.token.pos)) {
      const source = phraseIn(run);
      return source === null || AUXILIARIES.has(word.token.lemma) ? null : { source, verb: word };
    }
    if (/^(?:VB.?|MD|W.*|CC|TO)$/.test(word.token.pos) || /^[,;:.]$/.test(word.token.text)) return null;
    run.push(word);
  }
  return null;
}
