import type { Token } from '../../../domain/annotation.ts';
import type { Quote } from '../../../domain/facts.ts';
import { contains, spanLength } from '../../../domain/spans.ts';
import { speechVerb, speechVerbForm } from '../../../lexicon/cues.ts';
import { isOfClass, verbFrames } from '../../../lexicon/frames.ts';
import { DENYING_WORDS } from '../../../lexicon/frames-modality.ts';
import { relationOf } from '../syntax.ts';
import { subjectsOf } from './clauses.ts';
import { partyAt, partyBeside, type Reach } from './parties.ts';
import { joinParties, NOBODY, type Party, partyOfReference } from './party.ts';
import { childBy, governorOf, isVerb, lemmaOf, prepositional, type Tree } from './tree.ts';
import type { World } from './world.ts';

/** Who asserts what stands at a word; null is the narrator. */
export interface Voice {
  /** reference of the asserter, null when the text does not name one */
  readonly asserter: string | null;
  readonly text: string;
  /** who stands behind the asserter: his country, also where he is unnamed ("a British minister said") */
  readonly party: Party;
  /** the quote that holds the word; null when the text only reports what was said */
  readonly quote: Quote | null;
  /** "denied": the content is said not to be so */
  readonly denied: boolean;
}

const MAX_STEPS = 6;
/** Speech acts whose complement is a deed that the speaker asserts of somebody. */
const ASSERTING_CLASSES = new Set(['ACCUSATION', 'DENIAL', 'CRITICISM']);
/** Verbs whose clause the speaker takes for true. */
const STATING_CLASSES = new Set([
  'NEUTRAL',
  'MANNER',
  'ADDITION',
  'REPLY',
  'ASSERTION',
  'DENIAL',
  'ACCUSATION',
  'WARNING',
]);

/** The innermost quote over a word: one inside another is what the inner speaker says. */
export function quoteAt(world: World, tree: Tree, word: Token): Quote | null {
  let best: Quote | null = null;
  for (const quote of world.quotes.get(tree.sentence.passage) ?? []) {
    const words = quote.evidence[0];
    if (words === undefined || !contains(words, word)) continue;
    const known = best?.evidence[0];
    if (known === undefined || spanLength(words) < spanLength(known)) best = quote;
  }
  return best;
}

const denies = (quote: Quote): boolean =>
  (quote.cue ?? '').split(/\s+/).some((word) => speechVerbForm(word)?.class === 'DENIAL');

/** The subject of the verb that a quote of somebody unnamed hangs on. */
function sourceOf(world: World, tree: Tree, word: Token, quote: Quote, reach: Reach): Party {
  const words = quote.evidence[0];
  let at: Token | null = word;
  for (let step = 0; at !== null && step < MAX_STEPS; step++) {
    if (words !== undefined && !contains(words, at) && isVerb(at)) {
      const [subject] = subjectsOf(tree, at);
      return subject === undefined ? NOBODY : partyAt(world, tree, subject, { ...reach, places: false, deep: false });
    }
    at = governorOf(tree, at);
  }
  return NOBODY;
}

/** Quotes first; else the clause of a verb of speech, as far as the quotes did not take it. */
export function voiceOf(world: World, tree: Tree, word: Token, reach: Reach): Voice | null {
  const quote = quoteAt(world, tree, word);
  if (quote?.kind === 'INDIRECT' && isRemark(tree, word)) return null;
  if (quote !== null) {
    const party =
      quote.speaker === null ? sourceOf(world, tree, word, quote, reach) : partyOfReference(world, quote.speaker);
    return { asserter: quote.speaker, text: quote.speakerText ?? '', party, quote, denied: denies(quote) };
  }
  let at: Token | null = word;
  for (let step = 0; at !== null && step < MAX_STEPS; step++) {
    const governor: Token | null = governorOf(tree, at);
    if (governor === null) return null;
    const relation = relationOf(at);
    // "…, while Brazzaville offered talks" is the narrator's again.
    if (relation === 'advcl' && isFiniteClause(tree, at)) return null;
    const charge = isVerb(at) && isOfClass(lemmaOf(governor), 'CHARGE') && ['acl', 'ccomp'].includes(relation);
    if (charge) return chargeVoice(world, tree, governor, reach);
    const cue = isVerb(governor) ? speechVerb(governor.lemma) : null;
    if (cue !== null && isVerb(at)) {
      const says = relation === 'ccomp' && cue.clause && STATING_CLASSES.has(cue.class);
      const accuses =
        ASSERTING_CLASSES.has(cue.class) &&
        ['advcl', 'ccomp', 'xcomp', 'dep'].includes(relation) &&
        (at.pos === 'VBG' || relation === 'ccomp');
      if (says || accuses) {
        const [subject] = subjectsOf(tree, governor);
        if (subject === undefined)
          return { asserter: null, text: '', party: NOBODY, quote: null, denied: cue.class === 'DENIAL' };
        const party = partyAt(world, tree, subject, { ...reach, places: false, deep: false });
        return {
          asserter: speakerOf(party),
          text: subject.text,
          party,
          quote: null,
          denied: cue.class === 'DENIAL',
        };
      }
    }
    at = governor;
  }
  return null;
}

/** "said that it had left, a suggestion which Chile denied": what stands beside the words that were said is the narrator's. */
function isRemark(tree: Tree, word: Token): boolean {
  let at: Token | null = word;
  for (let step = 0; at !== null && step < MAX_STEPS; step++) {
    const governor: Token | null = governorOf(tree, at);
    if (at.dep === 'acl:relcl' && governor !== null && isOfClass(lemmaOf(governor), 'CHARGE'))
      return ['appos', 'obl:npmod', 'dep', 'parataxis'].includes(governor.dep);
    at = governor;
  }
  return false;
}

/** "Sudanese accusations that it arms rebels": whoever accuses; where nobody is named, whoever denies it. */
function chargeVoice(world: World, tree: Tree, charge: Token, reach: Reach): Voice | null {
  const near: Reach = { ...reach, places: false, deep: false };
  const sources = ['by', 'from', 'of'].flatMap((slot) => prepositional(tree, charge, slot));
  const party = joinParties(
    partyBeside(world, tree, charge, near),
    ...sources.map((source) => partyAt(world, tree, source, near)),
  );
  if (party.keys.length > 0)
    return { asserter: speakerOf(party), text: charge.text, party, quote: null, denied: false };
  const verb = governorOf(tree, charge);
  if (verb === null || !isVerb(verb)) return null;
  const denied = DENYING_WORDS.has(verb.lemma) || isRejection(verb.lemma);
  if (!denied) return { asserter: null, text: charge.text, party: NOBODY, quote: null, denied: false };
  const [subject] = subjectsOf(tree, verb);
  if (subject === undefined) return { asserter: null, text: '', party: NOBODY, quote: null, denied };
  const denier = partyAt(world, tree, subject, near);
  return { asserter: speakerOf(denier), text: subject.text, party: denier, quote: null, denied };
}

const isRejection = (lemma: string): boolean =>
  verbFrames.get(lemma)?.some((frame) => frame.cameo.startsWith('12')) ?? false;

const isFiniteClause = (tree: Tree, verb: Token): boolean =>
  ['VBD', 'VBZ', 'VBP'].includes(verb.pos) && childBy(tree, verb, 'nsubj', 'nsubj:pass') !== null;

/** The most particular reference of a party: the person rather than the country. */
export const speakerOf = (party: Party): string | null => party.references.at(-1) ?? null;
