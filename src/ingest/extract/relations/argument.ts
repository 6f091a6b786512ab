import type { Token } from '../../../domain/annotation.ts';
import type { RelationType } from '../../../domain/facts.ts';
import { PLOVER_TYPES } from '../../../lexicon/plover.ts';
import { relationOf } from '../syntax.ts';
import { childrenOf, governorOf, isVerb, prepositionOf, type Tree } from './tree.ts';

/** Dependencies that carry an argument upwards whatever stands between; universaldependencies.org/u/dep. */
const CARRYING = new Set(['obj', 'iobj', 'xcomp', 'ccomp', 'conj', 'appos', 'nsubj', 'compound', 'amod']);
/** What these introduce takes part in the deed; "near", "after" and "over" only set the scene. */
const ARGUMENT_PREPOSITIONS = new Set('of to from with for on upon between toward towards'.split(' '));
const MAX_STEPS = 8;

/**
 * Whether a party is an argument of a deed, through any number of objects, complements and nouns of the deed: "lifted a
 * ban on the sale of grain to Kenya". Not what stands in a clause of time, at a place or in a relative clause.
 */
export function isArgument(tree: Tree, party: Token, verb: Token, type: RelationType): boolean {
  let at = party;
  for (let step = 0; step < MAX_STEPS && at !== verb; step++) {
    if (!carries(tree, at, type)) return false;
    const governor = governorOf(tree, at);
    if (governor === null) return false;
    at = governor;
  }
  return at === verb;
}

const isHostile = (type: RelationType): boolean => PLOVER_TYPES[type].quad > 2 && type !== 'REJECT';

function carries(tree: Tree, word: Token, type: RelationType): boolean {
  const relation = relationOf(word);
  if (word.dep === 'nmod:poss') return true;
  if (['amod', 'compound'].includes(relation)) return tree.mentions[word.head]?.kind !== 'PLACE';
  if (CARRYING.has(relation)) return true;
  if (relation === 'nmod' || relation === 'obl') {
    const preposition = prepositionOf(tree, word) ?? '';
    // "refused to support the war against Peru" refuses Peru nothing
    return ARGUMENT_PREPOSITIONS.has(preposition) || (preposition === 'against' && isHostile(type));
  }
  if (relation === 'acl') return word.dep === 'acl' && ['VB', 'VBG', 'VBN'].includes(word.pos);
  if (relation !== 'advcl' || !isVerb(word)) return false;
  const marks = childrenOf(tree, word).filter((child) => relationOf(child) === 'mark');
  // "opened the bridge to let grain into Chad"; "threatened to strike if Chad …": on whom the threat depends
  if (word.pos === 'VB' && marks.some((mark) => mark.pos === 'TO')) return true;
  return type === 'THREATEN' && marks.some((mark) => ['if', 'unless'].includes(mark.text.toLowerCase()));
}
