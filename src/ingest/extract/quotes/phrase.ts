import { STATEMENT_NOUNS, speechVerb } from '../../../lexicon/cues.ts';
import { relationOf } from '../syntax.ts';
import { cueText } from './cue.ts';
import { closerCue, closingCue, cueInFront, governingCue } from './governing.ts';
import { wordAt, wordsIn } from './page.ts';
import { attribution, type MarkedRule } from './proposal.ts';
import { childrenOf, phraseOf, withoutCase } from './source.ts';

/** Quoted phrases inside a clause of the narrator. */

const MIXED = 'Pareti, PARC 3.0 annotation guidelines, mixed quotations; verbs and nouns in lexicon/cues.ts';

/** X called it “…” / X said the talks were “…” */
export const phraseUnderCue: MarkedRule = {
  id: 'quote.phrase-under-cue',
  says: 'A quoted phrase belongs to the subject of the speech verb whose object or complement it stands in.',
  source: MIXED,
  confidence: 0.9,
  find: (page, stretch) => {
    const inside = wordsIn(page.words, stretch).filter((word) => word.inside === stretch);
    const first = inside[0];
    if (first === undefined) return null;
    const at = wordAt(page.words, stretch.outer.start);
    const governing = governingCue(page, inside);
    const cue =
      (governing === null ? null : closerCue(page, at, governing)) ??
      closingCue(page, at, stretch) ??
      cueInFront(page, at, first);
    return cue === null ? null : attribution(cue.source, cueText(cue), cue.verb, [cue.verb.text]);
  },
  examples: [
    ['Anna Berg described the offer as “a small step.”', ['Anna Berg: "a small step."']],
    ['John Miller said the harvest was “a gift from heaven” this year.', ['John Miller: "a gift from heaven"']],
    [
      'Asked about the price, a ministry spokeswoman, Anna Berg, said it “would fall next year.”',
      ['Anna Berg: "would fall next year."'],
    ],
    [
      'Anna Berg warned of “delays,” while John Miller said his company was “very worried.”',
      ['Anna Berg: "delays,"', 'John Miller: "very worried."'],
    ],
    [
      'Speaking after a visit to Leeds, Anna Berg said Norway “will not accept a lower price.”',
      ['Anna Berg: "will not accept a lower price."'],
    ],
  ],
  leaves: [
    'Anna Berg said the fence, known as “the long wall,” was built in May.',
    'Anna Berg said the exhibition “Cold Light” had opened.',
    'The fence became “the long wall” of the north.',
    'Anna Berg warned of delays, while the ship lay at “the long wall.”',
    'Asked about the price, a driver laughed about “the golden bridge.”',
    'Anna Berg joined the men, whose van stood beside “the long wall.”',
  ],
};

/** The ministry “strongly condemned” the attack */
export const quotedVerb: MarkedRule = {
  id: 'quote.quoted-verb',
  says: "A verb of speech in quotation marks is its subject's own word.",
  source: MIXED,
  confidence: 0.8,
  find: (page, stretch) => {
    const inside = wordsIn(page.words, stretch);
    for (const { token, sentence, inside: holder } of inside) {
      if (holder !== stretch || !token.pos.startsWith('VB') || !speaks(token.lemma)) continue;
      const subject = (childrenOf(sentence)[token.index] ?? []).find(
        (child) => child.dep === 'nsubj' && child.end <= stretch.outer.start,
      );
      if (subject === undefined) continue;
      const source = phraseOf(sentence, subject, { start: sentence.start, end: stretch.outer.start });
      return attribution(source, token.text, token, [token.text]);
    }
    return null;
  },
  examples: [['Anna Berg “strongly condemned” the plan.', ['Anna Berg: "strongly condemned"']]],
  leaves: ['The plan was “condemned to fail” from the start.', 'The strikers “will not accept” the plan.'],
};

/** her warning of “…” */
export const phraseOfStatement: MarkedRule = {
  id: 'quote.phrase-of-statement',
  says: "A quoted phrase that a noun of speech introduces belongs to the noun's possessor.",
  source: MIXED,
  confidence: 0.7,
  find: (page, stretch) => {
    const at = wordAt(page.words, stretch.outer.start);
    const sentence = page.words[at]?.sentence;
    for (let before = at - 1; before >= 0 && before >= at - 10; before -= 1) {
      const word = page.words[before];
      if (word === undefined || word.isMark || word.sentence !== sentence) return null;
      if (!STATEMENT_NOUNS.has(word.token.lemma.toLowerCase()) || !word.token.pos.startsWith('NN')) continue;
      // "in the words of Berg" as well as "in Berg's words"; "the words of the treaty" have no speaker who could be named.
      const owner = (childrenOf(word.sentence)[word.token.index] ?? []).find(
        (token) =>
          relationOf(token) === 'nmod:poss' ||
          (word.token.lemma === 'word' && relationOf(token) === 'nmod' && token.pos !== 'NN'),
      );
      if (owner === undefined) return null;
      const limit =
        owner.index < word.token.index
          ? { start: word.sentence.start, end: word.token.start }
          : { start: word.token.end, end: stretch.outer.start };
      const source = withoutCase(phraseOf(word.sentence, owner, limit));
      return attribution(source, word.token.text, word.token, [word.token.text]);
    }
    return null;
  },
  examples: [
    ["Anna Berg's warning of “a lost decade” was heard in Oslo.", ['Anna Berg: "a lost decade"']],
    ['In the words of Anna Berg, the bridge is “a gift to nobody.”', ['Anna Berg: "a gift to nobody."']],
  ],
  leaves: ['The warning was printed in “the small letters.”', 'The words of the treaty became “the small letters.”'],
};

/** To accept or agree is a deed, told by anybody; to condemn is done in words. */
function speaks(lemma: string): boolean {
  const verb = speechVerb(lemma);
  return verb !== null && verb.class !== 'AGREEMENT';
}
