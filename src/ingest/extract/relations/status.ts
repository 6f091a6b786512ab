import type { Token } from '../../../domain/annotation.ts';
import type { RelationStatus } from '../../../domain/facts.ts';
import { monthNumber } from '../../../lexicon/dates.ts';
import { isOfClass } from '../../../lexicon/frames.ts';
import {
  DENYING_WORDS,
  ENDING_VERBS,
  FUTURE_AUXILIARIES,
  HYPOTHETICAL_AUXILIARIES,
  HYPOTHETICAL_MARKS,
  NEGATIONS,
  PAST_ADJECTIVES,
  PAST_UNITS,
  PLANNING_WORDS,
  WISHING_WORDS,
} from '../../../lexicon/frames-modality.ts';
import { relationOf } from '../syntax.ts';
import { below, childrenOf, governorOf, isVerb, lemmaOf, prepositionOf, type Tree } from './tree.ts';

const UNREAL_ADJECTIVES = new Set([
  'possible',
  'potential',
  'hypothetical',
  'feared',
  'proposed',
  'threatened',
  'would-be',
]);
const AHEAD_ADJECTIVES = new Set(['planned', 'upcoming', 'future', 'scheduled', 'forthcoming', 'promised', 'imminent']);
const AHEAD_DETERMINERS = new Set(['next', 'tomorrow', 'coming']);
const MAX_STEPS = 5;
const APART = new Set(['amid', 'amidst', 'despite', 'after', 'following', 'since', 'under']);
const HESITATING = new Set(['hesitate', 'shrink']);
const lower = (token: Token): string => token.text.toLowerCase();

/**
 * Whether the deed of this word happened, as the words around it say: its own auxiliaries and negation first, then the
 * verbs that it depends on. NEGATED beats HYPOTHETICAL beats PLANNED beats HISTORICAL.
 * @param reported the clause stands under "X said", where "would" is what "will" was in X's mouth
 */
export function statusOf(tree: Tree, word: Token, reported: boolean): RelationStatus {
  const found = new Set<RelationStatus>();
  let at: Token | null = word;
  for (let step = 0; at !== null && step < MAX_STEPS; step++) {
    // "will not hesitate to strike" is a plan to strike
    if (HESITATING.has(at.lemma)) {
      found.add('PLANNED');
      break;
    }
    readAround(tree, at, reported, found);
    const governor: Token | null = governorOf(tree, at);
    if (governor === null) break;
    const relation = relationOf(at);
    if (standsAlone(tree, at, governor)) break;
    // "the killing must stop": what is to end goes on
    if (relation === 'nsubj' && ENDING_VERBS.has(governor.lemma.toLowerCase())) break;
    // "amid concern over …": the clause around is another matter
    if (['obl', 'nmod'].includes(relation) && APART.has(prepositionOf(tree, at) ?? '')) break;
    // "denied accusations that it shelled": what is alleged is told of by whoever alleges it
    if (isVerb(at) !== isVerb(governor) && isOfClass(lemmaOf(isVerb(at) ? governor : at), 'CHARGE')) break;
    const lemma = governor.lemma.toLowerCase();
    if (
      ['xcomp', 'acl', 'obj', 'obl', 'nmod', 'advcl', 'ccomp', 'dep'].includes(relation) &&
      !isSpoken(relation, governor)
    ) {
      // "looked forward to working with"
      if (lemma === 'look' && isVerb(at) && childrenOf(tree, governor).some((child) => lower(child) === 'forward'))
        found.add('PLANNED');
      const bound = relation === 'xcomp' || relation === 'acl' || (isVerb(at) && at.pos === 'VBG') || !isVerb(at);
      if (bound && DENYING_WORDS.has(lemma) && relation !== 'obl') found.add('NEGATED');
      // "will not let them cross": the parser takes the bare form for the present tense
      if (isVerb(at) && (isInfinitive(tree, at) || lemma === 'let')) {
        if (PLANNING_WORDS.has(lemma)) found.add('PLANNED');
        else if (WISHING_WORDS.has(lemma)) found.add('HYPOTHETICAL');
      }
      // "reaffirmed its readiness to send": the parser hangs what the noun is of on the verb
      if (isVerb(at) && isInfinitive(tree, at) && isMeantByObject(tree, governor, at)) found.add('PLANNED');
      if (!isVerb(at) && relation === 'obj' && WISHING_WORDS.has(lemma)) found.add('HYPOTHETICAL');
      if (!isVerb(at) && relation === 'obj' && lemma === 'plan') found.add('PLANNED');
    }
    if (['ccomp', 'parataxis'].includes(relation) && isVerb(at)) break;
    if (relation === 'acl' && at.dep !== 'acl') break;
    if (relation === 'advcl' && isVerb(at) && !isInfinitive(tree, at) && at.pos !== 'VBG') break;
    if (relation === 'conj' && isVerb(at) && childrenOf(tree, at).some((child) => relationOf(child) === 'nsubj')) break;
    at = governor;
  }
  for (const status of ['NEGATED', 'HYPOTHETICAL', 'PLANNED'] as const) if (found.has(status)) return status;
  return isPast(tree, word) ? 'HISTORICAL' : 'REPORTED';
}

const isMeantByObject = (tree: Tree, verb: Token, infinitive: Token): boolean =>
  childrenOf(tree, verb).some(
    (object) =>
      relationOf(object) === 'obj' && object.index < infinitive.index && isOfClass(lemmaOf(object), 'READINESS'),
  );

/** A finite clause with a subject of its own, or a past tense joined to an infinitive: what is above does not bear on it. */
function standsAlone(tree: Tree, word: Token, governor: Token): boolean {
  if (!['VBD', 'VBZ', 'VBP', 'VBN'].includes(word.pos)) return false;
  const relation = relationOf(word);
  const children = childrenOf(tree, word);
  const finite =
    word.pos !== 'VBN' || children.some((child) => relationOf(child) === 'aux' || child.dep === 'aux:pass');
  if (relation === 'conj' && governor.pos === 'VB') return word.pos === 'VBD' || word.pos === 'VBN';
  if (!finite || relation === 'ccomp' || word.dep === 'acl') return false;
  return children.some((child) => child.dep === 'nsubj' || child.dep === 'nsubj:pass');
}

/** What somebody says is not made unreal by the verb that says it. */
const isSpoken = (relation: string, governor: Token): boolean =>
  relation === 'ccomp' && !DENYING_WORDS.has(governor.lemma) && !WISHING_WORDS.has(governor.lemma);

const isInfinitive = (tree: Tree, verb: Token): boolean =>
  verb.pos === 'VB' || childrenOf(tree, verb).some((child) => child.pos === 'TO');

function readAround(tree: Tree, word: Token, reported: boolean, found: Set<RelationStatus>): void {
  for (const child of childrenOf(tree, word)) {
    const text = lower(child);
    const relation = relationOf(child);
    // "have yet to agree"
    if (text === 'yet' && isInfinitive(tree, word) && tree.tokens[child.index + 1]?.text.toLowerCase() === 'to')
      found.add('NEGATED');
    if (relation === 'advmod' || relation === 'det' || relation === 'cc' || relation === 'neg') {
      if (NEGATIONS.has(text) && child.index < word.index) found.add('NEGATED');
    }
    if (relation === 'aux') {
      if (FUTURE_AUXILIARIES.has(text)) found.add('PLANNED');
      else if (text === 'would' && reported) found.add('PLANNED');
      else if (HYPOTHETICAL_AUXILIARIES.has(text)) found.add('HYPOTHETICAL');
    }
    // "a possible war", "a planned visit"
    if (relation === 'amod' && !isVerb(word)) {
      if (UNREAL_ADJECTIVES.has(child.lemma.toLowerCase())) found.add('HYPOTHETICAL');
      else if (AHEAD_ADJECTIVES.has(text)) found.add('PLANNED');
    }
    if (relation === 'mark' && HYPOTHETICAL_MARKS.has(text)) found.add('HYPOTHETICAL');
    // "a visit next week"
    if (
      !isVerb(word) &&
      child.dep.endsWith(':tmod') &&
      AHEAD_DETERMINERS.has(lower(tree.tokens[child.index - 1] ?? child))
    )
      found.add('PLANNED');
    // "is to visit", "is set to sign"
    if (relation === 'cop' && word.pos === 'VB') found.add('PLANNED');
  }
  const before = tree.tokens[word.index - 1];
  const twoBefore = tree.tokens[word.index - 2];
  if (word.pos === 'VB' && before?.pos === 'TO' && twoBefore?.lemma === 'be') found.add('PLANNED');
}

/** "two years ago", "in 2019", "last summer", "by the previous minister": before the news. */
function isPast(tree: Tree, word: Token): boolean {
  const clause = clauseOf(tree, word);
  if (!['VBD', 'VBN', 'VB', 'VBG'].includes(clause.pos) && isVerb(clause)) return false;
  const past = clause.pos === 'VBD' || clause.pos === 'VBN';
  if (past && (isOfYear(tree, clause) || isLaterThanPast(tree, clause))) return true;
  const object = childrenOf(tree, clause).find((child) => relationOf(child) === 'obj');
  const heads = [clause, word, ...(object === undefined || object === word ? [] : [object])];
  for (const head of heads)
    for (const child of childrenOf(tree, head)) {
      const relation = relationOf(child);
      if (!['obl', 'nmod', 'advmod'].includes(relation)) continue;
      if (past && relation !== 'advmod' && IN_YEAR.has(prepositionOf(tree, child) ?? '') && hasYear(tree, child))
        return true;
      const words = below(tree, child);
      if (words.length > 8) continue;
      const texts = words.map(lower);
      if (past && texts.some((text) => YEAR.test(text)) && words.some((token) => IN_YEAR.has(lower(token))))
        return true;
      if (texts.includes('ago') && words.some((token) => PAST_UNITS.has(token.lemma)))
        return !words.some((token) => ['week', 'day', 'hour'].includes(token.lemma));
      if (
        past &&
        texts[0] === 'last' &&
        words.some((token) =>
          ['year', 'summer', 'winter', 'spring', 'autumn', 'decade', 'century'].includes(token.lemma),
        )
      )
        return true;
      if (
        relation === 'obl' &&
        lower(words[0] ?? child) === 'by' &&
        words.some((token) => PAST_ADJECTIVES.has(token.lemma))
      )
        return true;
      // "In February Fiji turned back a ship": news of other months is background
      if (past && relation === 'obl' && lower(words[0] ?? child) === 'in' && monthNumber(child.text) !== null)
        return true;
      if (past && isPerfect(tree, clause) && words.some((token) => monthNumber(token.text) !== null)) return true;
    }
  return false;
}

const YEAR = /^(?:19|20)\d\d$/;
const IN_YEAR = new Set(['in', 'of', 'until', 'from', 'between']);

/** "in August 2023, when …": the year of the phrase itself, not of what hangs on it. */
const hasYear = (tree: Tree, phrase: Token): boolean =>
  [
    phrase,
    ...childrenOf(tree, phrase).filter((child) => ['nummod', 'nmod', 'compound'].includes(relationOf(child))),
  ].some(({ text }) => YEAR.test(text));

/** "1988, when China seized the reef" */
const isOfYear = (tree: Tree, clause: Token): boolean => {
  const governor = governorOf(tree, clause);
  return governor !== null && clause.dep.startsWith('acl') && hasYear(tree, governor);
};

/** "banned it in 2021, and Uganda answered a few months later": told of the same past. */
function isLaterThanPast(tree: Tree, clause: Token): boolean {
  const first = relationOf(clause) === 'conj' ? governorOf(tree, clause) : null;
  if (first === null || !isVerb(first)) return false;
  const words = below(tree, clause).map(lower);
  const isLinked = words.includes('later') || /\b(?:at the time|the same year)\b/.test(words.join(' '));
  return isLinked && isPast(tree, first);
}

const isPerfect = (tree: Tree, verb: Token): boolean =>
  childrenOf(tree, verb).some((child) => relationOf(child) === 'aux' && lower(child) === 'had');

function clauseOf(tree: Tree, word: Token): Token {
  let at = word;
  for (let step = 0; step < MAX_STEPS && !isVerb(at); step++) {
    const governor = governorOf(tree, at);
    if (governor === null) break;
    at = governor;
  }
  return at;
}

/** A refusal of what lies ahead: "will not send", "refused to meet", "has no plans to help". */
export function refusesAhead(tree: Tree, word: Token): boolean {
  if (
    childrenOf(tree, word).some(
      (child) => relationOf(child) === 'aux' && (FUTURE_AUXILIARIES.has(lower(child)) || lower(child) === 'would'),
    )
  )
    return true;
  const governor = governorOf(tree, word);
  return governor !== null && ['xcomp', 'acl'].includes(relationOf(word)) && REFUSING.has(governor.lemma.toLowerCase());
}

const REFUSING = new Set([
  'refuse',
  'decline',
  'plan',
  'intention',
  'unwilling',
  'reluctant',
  'intend',
  'ready',
  'willing',
]);
