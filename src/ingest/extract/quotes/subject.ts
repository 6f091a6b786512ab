import type { Sentence, Token } from '../../../domain/annotation.ts';
import { speechVerb } from '../../../lexicon/cues.ts';
import { ancestors, headOf, relationOf } from '../syntax.ts';
import { childrenOf, isNominal, spanUnder } from './source.ts';

/** Verbs whose passive subject speaks: "was quoted as saying". */
const QUOTING = new Set(['quote', 'cite', 'hear', 'overhear', 'record', 'report']);

const child = (sentence: Sentence, verb: Token, ...relations: readonly string[]): Token | null =>
  (childrenOf(sentence)[verb.index] ?? []).find((token) => relations.includes(token.dep)) ?? null;

export const isPassive = (sentence: Sentence, verb: Token): boolean =>
  child(sentence, verb, 'aux:pass', 'nsubj:pass') !== null;

/** The noun that speaks, by the parse: the verb's own subject, or that of the verb it hangs on. */
export function subjectOf(sentence: Sentence, verb: Token, depth = 0): Token | null {
  if (depth > 5) return null;
  const passive = isPassive(sentence, verb);
  const subject = nearestSubject(sentence, verb);
  // "an official, who asked not to be named, said", "speaking in Lima, Berg said": the parser takes a verb for the subject.
  if (subject !== null && !passive && !subject.pos.startsWith('VB')) {
    // "…, who said": the noun that the clause describes.
    if (/^(?:who|which|that)$/i.test(subject.text)) return verb.dep === 'acl:relcl' ? headOf(sentence, verb) : null;
    return subject;
  }
  if (passive) {
    if (QUOTING.has(verb.lemma)) return child(sentence, verb, 'nsubj:pass');
    const agent = (childrenOf(sentence)[verb.index] ?? []).find(
      (token) => relationOf(token) === 'obl' && isAgent(sentence, token),
    );
    return agent ?? null;
  }
  const governor = headOf(sentence, verb);
  if (governor === null) return null;
  // "quoted Berg as saying": Berg; "…, adding that": whoever spoke before, though another verb may stand nearer.
  const speaking = verb.pos === 'VBG' && depth === 0 ? speakingAbove(sentence, verb) : null;
  if (speaking !== null && QUOTING.has(speaking.lemma) && !isPassive(sentence, speaking)) {
    const quoted = child(sentence, speaking, 'obj');
    if (quoted !== null && quoted.index < verb.index) return quoted;
  }
  if (speaking !== null && relationOf(verb) !== 'acl') return subjectOf(sentence, speaking, depth + 1);
  // "a statement saying that": the statement. A participle without "by" is passive: "a letter written in May" says nothing.
  if (relationOf(verb) === 'acl') return verb.pos === 'VBG' && isNominal(governor) ? governor : null;
  // "noted that trade grew, and stressed that": the parser joins the second verb to the reported clause.
  const reporting = relationOf(verb) === 'conj' && depth === 0 ? reportingAbove(sentence, verb) : null;
  if (reporting !== null) return subjectOf(sentence, reporting, depth + 1);
  const hangs = ['conj', 'advcl', 'xcomp', 'dep', 'ccomp', 'parataxis'].includes(relationOf(verb));
  if (!hangs || !governor.pos.startsWith('VB')) return null;
  // Only a participle, an infinitive or a second verb shares its governor's subject.
  if (relationOf(verb) !== 'conj' && relationOf(verb) !== 'xcomp' && verb.pos !== 'VBG') return null;
  if (isPassive(sentence, governor) && !QUOTING.has(governor.lemma)) return child(sentence, governor, 'nsubj:pass');
  return subjectOf(sentence, governor, depth + 1);
}

/**
 * The verb's own subject. The parser takes a name that ends the opening phrase of a sentence for one, too ("At a rally in the
 * capital, Lima, she said"): of several in front of the verb it is the nearest.
 */
function nearestSubject(sentence: Sentence, verb: Token): Token | null {
  const subjects = (childrenOf(sentence)[verb.index] ?? []).filter((token) => token.dep === 'nsubj');
  const subject = subjects.findLast((token) => token.index < verb.index) ?? subjects[0] ?? null;
  if (subject === null) return null;
  return openNeighbour(sentence, subject, verb) ?? afterObject(sentence, subject, verb) ?? subject;
}

/** "denied closing the bridge and Anna Berg said": what a participle has for object the parser joins to the next subject. */
function afterObject(sentence: Sentence, subject: Token, verb: Token): Token | null {
  const first = spanUnder(sentence, subject).first.index;
  const before = sentence.tokens.slice(0, first).findLast((token) => token.pos !== 'DT');
  if (before?.pos !== 'VBG' || speechVerb(before.lemma) !== null) return null;
  const joined = (childrenOf(sentence)[subject.index] ?? []).filter((token) => relationOf(token) === 'conj');
  return joined.findLast((token) => token.index < verb.index) ?? null;
}

/**
 * "At a rally in the capital, Lima, Ana Ruiz said": the parser has Ruiz as an apposition to Lima. No comma closes it before the
 * verb, as it would behind one, and a comma opens what it should explain.
 */
function openNeighbour(sentence: Sentence, subject: Token, verb: Token): Token | null {
  const name = (childrenOf(sentence)[subject.index] ?? []).findLast((token) => token.dep === 'appos');
  if (name === undefined || name.index > verb.index || !name.pos.startsWith('NNP')) return null;
  const first = spanUnder(sentence, name).first.index;
  const isComma = (index: number): boolean => sentence.tokens[index]?.text === ',';
  const opens = sentence.tokens.slice(0, subject.index).findLast((token) => !/^(?:DT|PRP\$|JJ|NN.*)$/.test(token.pos));
  if (opens?.text !== ',' || !isComma(first - 1)) return null;
  return sentence.tokens.slice(name.index, verb.index).some((token) => token.text === ',') ? null : name;
}

/** The nearest verb of speech that a participle hangs under, with a subject to take. */
function speakingAbove(sentence: Sentence, verb: Token): Token | null {
  const above = ancestors(sentence, verb).find(
    (token) => token.pos.startsWith('VB') && speechVerb(token.lemma) !== null,
  );
  return above !== undefined && above.index < verb.index ? above : null;
}

/** The verb of speech in whose reported clause another verb of speech stands, in the same tense and without a subject. */
function reportingAbove(sentence: Sentence, verb: Token): Token | null {
  const clause = ancestors(sentence, verb).find((token) => relationOf(token) !== 'conj');
  if (clause === undefined) return null;
  // "told a regular briefing that …": the parser hangs the clause on the briefing.
  const that = (childrenOf(sentence)[clause.index] ?? []).some((one) => one.dep === 'mark' && one.lemma === 'that');
  if (relationOf(clause) !== 'ccomp' && !that) return null;
  const above = ancestors(sentence, clause).find((token) => token.pos.startsWith('VB')) ?? null;
  return above !== null && above.pos === verb.pos && above.index < verb.index && speechVerb(above.lemma) !== null
    ? above
    : null;
}

const isAgent = (sentence: Sentence, token: Token): boolean =>
  (childrenOf(sentence)[token.index] ?? []).some((marker) => marker.dep === 'case' && marker.lemma === 'by');
