import type { Token } from '../../../domain/annotation.ts';
import { WEEKDAYS } from '../../../domain/calendar.ts';
import { DOCUMENT_NOUNS, STATEMENT_NOUNS } from '../../../lexicon/cues.ts';
import { relationOf } from '../syntax.ts';
import {
  childBy,
  childrenOf,
  contentOf,
  governorOf,
  isPassive,
  isVerb,
  lemmaOf,
  prepositional,
  type Tree,
} from './tree.ts';

/** Verbs whose object, not their subject, does what the infinitive says: "asked Nigeria to restore". */
const OBJECT_CONTROL = new Set(
  'ask urge order tell instruct command persuade force press pressure invite allow permit enable help push call beg implore accuse require encourage compel oblige want expect prompt lead cause drive spur get let thank praise commend applaud blame criticise criticize condemn fault reward punish'.split(
    ' ',
  ),
);
const RELATIVE = new Set(['WDT', 'WP', 'WP$']);
const THIRD_PERSON = new Set(['it', 'they', 'he', 'she']);
const DAYS: ReadonlySet<string> = new Set(WEEKDAYS);
const MAX_STEPS = 6;

/** Who does what the verb says: tokens of its subject, empty when the sentence does not tell. */
export function subjectsOf(tree: Tree, verb: Token, steps = 0): Token[] {
  if (steps > MAX_STEPS) return [];
  if (isPassive(tree, verb)) return agentsOf(tree, verb);
  const subject = childBy(tree, verb, 'nsubj');
  if (subject !== null && subject.pos === 'PRP' && tree.mentions[subject.index] == null) {
    // "Chad said it would withdraw": the speaker, unless a name was found for the pronoun
    const cue = governorOf(tree, verb);
    if (cue !== null && isVerb(cue) && relationOf(verb) === 'ccomp' && THIRD_PERSON.has(subject.text.toLowerCase()))
      return subjectsOf(tree, cue, steps + 1);
    // "two guards were wounded when they came under fire"
    const before = cue !== null && relationOf(verb) === 'advcl' ? childBy(tree, cue, 'nsubj', 'nsubj:pass') : null;
    if (before !== null && before.index < subject.index && agrees(tree, subject, before)) return [before];
  }
  // "threatened on Thursday to restrict": the parser takes the day for the subject.
  // "Kenya, which has troops there, closed": a verb taken for the subject
  if (subject !== null && isVerb(subject) && verb.dep === 'acl:relcl') return antecedentOf(tree, verb, subject);
  if (subject !== null && !DAYS.has(subject.text))
    return RELATIVE.has(subject.pos) ? antecedentOf(tree, verb, subject) : [subject];
  const governor = governorOf(tree, verb);
  if (governor === null) return [];
  const relation = relationOf(verb);
  if (relation === 'acl') {
    const holder = governorOf(tree, governor);
    const owner = ownerOf(tree, governor) ?? (verb.pos === 'VBG' ? (agentsOf(tree, governor)[0] ?? null) : null);
    // "has soldiers fighting there": whose they are
    if (verb.pos === 'VBG' && relationOf(governor) === 'obj' && holder?.lemma === 'have')
      return subjectsOf(tree, holder, steps + 1);
    // "a soldier guarding the gate", but "a letter accusing Rwanda": whoever wrote it; "plans to send": whoever has them.
    if (verb.pos === 'VBG' && !isUttered(governor)) return [governor];
    if (owner !== null) return [owner];
    if (holder !== null && isVerb(holder) && relationOf(governor) === 'obj') return subjectsOf(tree, holder, steps + 1);
    return [governor];
  }
  if (!['conj', 'xcomp', 'advcl', 'parataxis', 'dep', 'ccomp', 'csubj'].includes(relation)) return [];
  if (!isVerb(governor)) {
    // "Russia is ready to help", "was due to fly": the subject of the adjective.
    const of = childBy(tree, governor, 'nsubj');
    const infinitive = relation !== 'ccomp' || verb.pos === 'VB';
    return of !== null && infinitive
      ? [of]
      : relation === 'conj' || (infinitive && relationOf(governor) === 'xcomp')
        ? subjectsOf(tree, governor, steps + 1)
        : [];
  }
  if (relation === 'ccomp' && verb.pos !== 'VBG' && verb.pos !== 'VB' && verb.pos !== 'VBN') return [];
  // "regretted the decision of Guinea to close": whoever decided
  const decided = relation === 'xcomp' ? decisionOf(tree, governor) : null;
  const decider = decided === null ? null : ownerOf(tree, decided);
  if (decider !== null) return [decider];
  // "joined Denmark in imposing sanctions": both impose them
  if (relation === 'advcl' && verb.pos === 'VBG' && governor.lemma === 'join')
    return [...subjectsOf(tree, governor, steps + 1), ...objectsOf(tree, governor)];
  if (['xcomp', 'advcl', 'ccomp'].includes(relation) && OBJECT_CONTROL.has(governor.lemma)) {
    const object = objectsOf(tree, governor)[0];
    if (object !== undefined) return [object];
  }
  // What is joined to a passive has the passive's subject, unless it is passive itself.
  const passive = childBy(tree, governor, 'nsubj:pass');
  if (passive !== null) return [passive];
  return subjectsOf(tree, governor, steps + 1);
}

/** "they" of a plural or of several, "it" of a thing or a state. */
function agrees(tree: Tree, pronoun: Token, noun: Token): boolean {
  const many = /^NNP?S$/.test(noun.pos) || childBy(tree, noun, 'conj') !== null;
  const text = pronoun.text.toLowerCase();
  return text === 'they' ? many : text === 'it' && !many && noun.pos.startsWith('NN') && noun.ner !== 'PERSON';
}

const isUttered = (noun: Token): boolean => STATEMENT_NOUNS.has(lemmaOf(noun)) || DOCUMENT_NOUNS.has(lemmaOf(noun));

const ownerOf = (tree: Tree, noun: Token): Token | null =>
  childBy(tree, noun, 'nmod:poss') ?? prepositional(tree, noun, 'of')[0] ?? null;

/** The decision, a noun, that a verb is about: what was decided is told, whatever is thought of it. */
export const decisionOf = (tree: Tree, verb: Token): Token | null =>
  childrenOf(tree, verb).find((child) => relationOf(child) === 'obj' && ['decision', 'move'].includes(child.lemma)) ??
  null;

const agentsOf = (tree: Tree, verb: Token): Token[] => prepositional(tree, verb, 'by').slice(0, 1);

/** "Golestani, who arrived": the noun the relative clause stands by. */
export function antecedentOf(tree: Tree, verb: Token, pronoun: Token): Token[] {
  let at: Token | null = verb;
  for (let step = 0; at !== null && step < MAX_STEPS; step++) {
    if (at.dep.startsWith('acl')) {
      const head = governorOf(tree, at);
      return head === null ? [] : [head];
    }
    at = governorOf(tree, at);
  }
  const before = tree.tokens.findLast((token) => token.index < pronoun.index && /\w/.test(token.pos));
  return before === undefined ? [] : [before];
}

/** Whom or what the verb acts on: of a passive its subject. */
export function objectsOf(tree: Tree, verb: Token): Token[] {
  if (isPassive(tree, verb)) {
    const subject = childBy(tree, verb, 'nsubj:pass');
    if (subject !== null) return RELATIVE.has(subject.pos) ? antecedentOf(tree, verb, subject) : [subject];
    const governor = governorOf(tree, verb);
    if (governor === null) return [];
    // "which shelters rebels and has been accused by Chad": of what the first verb is said of
    if (relationOf(verb) === 'conj' && isVerb(governor))
      return isPassive(tree, governor) ? objectsOf(tree, governor) : subjectsOf(tree, governor);
    return relationOf(verb) === 'acl' ? [governor] : [];
  }
  const direct = childrenOf(tree, verb).filter((child) => ['obj', 'iobj'].includes(relationOf(child)));
  // "a charge Togo dismissed": what a relative clause without "that" is about
  const bare = direct.length === 0 && isContactClause(tree, verb) ? governorOf(tree, verb) : null;
  if (bare !== null) return [bare];
  return direct
    .map((object) => (RELATIVE.has(object.pos) ? (antecedentOf(tree, verb, object)[0] ?? object) : object))
    .flatMap((object) => {
      const content = contentOf(tree, object);
      return content === object ? [object] : [object, content];
    });
}

const isContactClause = (tree: Tree, verb: Token): boolean =>
  (verb.dep === 'acl:relcl' || (verb.dep === 'acl' && ['VBD', 'VBZ', 'VBP'].includes(verb.pos))) &&
  childBy(tree, verb, 'nsubj') !== null &&
  !childrenOf(tree, verb).some(
    (child) => RELATIVE.has(child.pos) || child.pos === 'WRB' || ['ccomp', 'xcomp'].includes(relationOf(child)),
  );

/** The clause that a verb says or asks for: "that Israel withdraw", "to free the two". */
export const clausesOf = (tree: Tree, verb: Token): Token[] =>
  childrenOf(tree, verb).filter(
    (child) =>
      ['ccomp', 'xcomp'].includes(relationOf(child)) ||
      // "pledged $50 million to help Fiji"
      (relationOf(child) === 'advcl' &&
        child.pos === 'VB' &&
        childrenOf(tree, child).some((mark) => mark.pos === 'TO')),
  );

const PARTICLES = new Set(['back', 'off', 'out', 'down', 'over', 'away', 'up']);

/** The verb with its particle or preposition: "call", "call_off", "call_on". */
export function lemmasOf(tree: Tree, verb: Token): string[] {
  const lemma = verb.lemma.toLowerCase();
  const found = [lemma];
  for (const child of childrenOf(tree, verb)) {
    const relation = relationOf(child);
    if (relation === 'compound' && child.dep === 'compound:prt') found.unshift(`${lemma}_${child.lemma}`);
    else if (
      relation === 'advmod' &&
      child.index > verb.index &&
      (child.index <= verb.index + 2 || PARTICLES.has(child.lemma))
    )
      found.unshift(`${lemma}_${child.lemma}`);
    else if (relation === 'obl')
      for (const marker of childrenOf(tree, child))
        if (relationOf(marker) === 'case') found.push(`${lemma}_${marker.lemma}`);
    // "called on Peru to stop": the parser may take the addressee for the subject of the infinitive
    if (relation === 'advcl' && child.pos === 'VB')
      for (const marker of childrenOf(tree, child))
        if (relationOf(marker) === 'mark' && marker.pos === 'IN') found.push(`${lemma}_${marker.lemma}`);
    if (relation === 'obj' && child.index > verb.index)
      for (const marker of childrenOf(tree, child))
        if (relationOf(marker) === 'advmod' && marker.index > child.index) found.push(`${lemma}_${marker.lemma}`);
  }
  return found;
}
