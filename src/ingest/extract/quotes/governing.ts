import type { Sentence, Token } from '../../../domain/annotation.ts';
import { ancestors, relationOf } from '../syntax.ts';
import { complementOf } from './complement.ts';
import type { Cue } from './cue.ts';
import type { Stretch } from './marks.ts';
import { type Page, type Word, wordsIn } from './page.ts';
import { childrenOf } from './source.ts';

/** Which cue of its sentence a stretch stands under. */

/** The speech verb above the quoted words in the parse. */
export function governingCue(page: Page, inside: readonly Word[]): Cue | null {
  const first = inside[0];
  if (first === undefined) return null;
  const own = new Set(inside.filter((word) => word.sentence === first.sentence).map((word) => word.token.index));
  const top = inside.find((word) => word.sentence === first.sentence && !own.has(word.token.head))?.token;
  if (top === undefined) return null;
  const verbs = new Map(
    (page.cuesIn.get(first.sentence) ?? []).filter((cue) => cue.inside === null).map((cue) => [cue.verb.index, cue]),
  );
  if (verbs.size === 0) return null;
  // Not the subject of the verb: “this “axis” said no”.
  const chain = withinClause(first.sentence, [top, ...ancestors(first.sentence, top)]);
  const above = chain
    // Joined to a verb is not under it: "said Kyiv had offered help but the offer “came with conditions”".
    .flatMap((token, index) => (relationOf(chain[index - 1] ?? top) === 'conj' ? [] : (verbs.get(token.index) ?? [])))
    .filter((cue) => cue.source !== null && (cue.speech.phrase || cue.speech.clause))
    .filter((cue) => cue.verb.start < first.token.start || relationOf(top) !== 'nsubj');
  // "urged them to call it “theft”": whoever urged has said so; only without him, whoever might call it, or would not.
  return above.find((cue) => cue.isUttered) ?? above[0] ?? null;
}

/** Tokens up to a clause that the narrator sets beside: ", while the ship lay at “…”" is not under "warned". */
function withinClause(sentence: Sentence, chain: readonly Token[]): readonly Token[] {
  const beside = chain.findIndex(
    (token) =>
      relationOf(token) === 'advcl' &&
      (childrenOf(sentence)[token.index] ?? []).some(
        (mark) =>
          mark.dep === 'mark' && BESIDE.has(mark.lemma.toLowerCase()) && sentence.tokens[mark.index - 1]?.text === ',',
      ),
  );
  return beside < 0 ? chain : chain.slice(0, beside + 1);
}

const BESIDE: ReadonlySet<string> = new Set(['while', 'whereas', 'although', 'though']);

/** "warned of delays, while Berg said the ship was “late”": a cue with a source of its own stands nearer than the parse says. */
export function closerCue(page: Page, at: number, governing: Cue): Cue {
  const closer = (page.cuesIn.get(governing.sentence) ?? []).findLast(
    (cue) =>
      cue.at > governing.at &&
      cue.at < at &&
      cue.inside === null &&
      cue.isUttered &&
      cue.source !== null &&
      cue.source.start > governing.verb.end &&
      cue.source.end <= cue.verb.start &&
      /(?:,|;|\b(?:while|and|but|whereas))\s*$/.test(
        page.text.slice(Math.max(0, cue.source.start - 12), cue.source.start),
      ),
  );
  return closer !== undefined && complementOf(closer) !== null ? closer : governing;
}

/** A speech verb with a clause of its own in front, which holds the stretch. */
export function reportsBefore(page: Page, stretch: Stretch): boolean {
  const cue = governingCue(
    page,
    wordsIn(page.words, stretch).filter((word) => word.inside === stretch),
  );
  return (
    cue !== null &&
    cue.verb.end <= stretch.outer.start &&
    cue.speech.clause &&
    cue.speech.class !== 'AGREEMENT' &&
    complementOf(cue) !== null
  );
}

/** ", X said" that closes or interrupts the sentence of the stretch. */
export function closingCue(page: Page, at: number, stretch: Stretch): Cue | null {
  const sentence = page.words[at]?.sentence;
  return (
    (sentence === undefined ? [] : (page.cuesIn.get(sentence) ?? [])).find(
      (cue) =>
        cue.inside === null &&
        cue.source !== null &&
        cue.speech.clause &&
        cue.speech.class !== 'DENIAL' &&
        complementOf(cue) === null &&
        cue.verb.start > stretch.end &&
        /,\s*$/.test(page.text.slice(0, Math.min(cue.source.start, cue.verb.start)).slice(-8)),
    ) ?? null
  );
}

/** The nearest speech verb in front, no other clause beginning between. */
export function cueInFront(page: Page, at: number, first: Word): Cue | null {
  return nearestCue(page, at, first, (cue) => {
    if (cue.source === null || !(cue.speech.phrase || cue.speech.clause)) return false;
    return !page.words.slice(cue.at + 1, at).some((word, index, between) => beginsAnew(word, between[index - 1]));
  });
}

/** "; the fence", ", while the ship lay", ", whose van stood": a clause of the narrator's own. */
const beginsAnew = ({ token }: Word, before: Word | undefined): boolean =>
  token.text === ';' ||
  (before?.token.text === ',' && (BESIDE.has(token.text) || token.text === 'whose' || token.text === 'where'));

/** The nearest cue before a position in its sentence that fits. */
export function nearestCue(page: Page, at: number, last: Word, fits: (cue: Cue) => boolean): Cue | null {
  const before = (cue: Cue): boolean => cue.at < at && cue.inside === null;
  return (page.cuesIn.get(last.sentence) ?? []).findLast((cue) => before(cue) && fits(cue)) ?? null;
}
