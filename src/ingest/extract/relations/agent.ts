import type { Token } from '../../../domain/annotation.ts';
import { type Frame, nounFrames } from '../../../lexicon/frames.ts';
import { ACCIDENT_VERBS } from '../../../lexicon/frames-modality.ts';
import { relationOf } from '../syntax.ts';
import { clausesOf, objectsOf, subjectsOf } from './clauses.ts';
import { deedsOf, isArmed } from './conditions.ts';
import { typeOf } from './conventions.ts';
import { partyAt, partyBeside, type Reach } from './parties.ts';
import { joinParties, NOBODY, type Party } from './party.ts';
import type { Reading } from './rules.ts';
import { childrenOf, governorOf, isVerb, joined, lemmaOf, prepositional, type Tree } from './tree.ts';

const SENDING = new Set(['extradite', 'deport', 'expel', 'hand_over', 'repatriate', 'evacuate', 'release']);
const FREEING = new Set(['release', 'free', 'hand_over', 'return']);
const HOLDING = new Set(['hold', 'detain', 'jail', 'arrest', 'seize', 'capture', 'imprison']);

/** Who does what a passive without "by" says, where other words of the clause tell. @param reach places count */
export function unnamedAgent(
  reading: Reading,
  frame: Frame,
  verb: Token,
  objects: readonly Token[],
  reach: Reach,
): Party {
  const { world, tree } = reading;
  const all = (tokens: readonly Token[], how: Reach = reach): Party =>
    joinParties(...tokens.map((token) => partyAt(world, tree, token, how)));
  // "was extradited to Peru from Spain"
  if (SENDING.has(frame.lemma)) {
    const from = all(prepositional(tree, verb, 'from'));
    if (from.keys.length > 0) return from;
  }
  // "a soldier held by Cambodia was released"
  if (FREEING.has(frame.lemma))
    return all(
      objects
        .flatMap((object) => childrenOf(tree, object))
        .filter((child) => relationOf(child) === 'acl' && HOLDING.has(lemmaOf(child)))
        .flatMap((held) => [...prepositional(tree, held, 'by'), ...prepositional(tree, held, 'in')]),
    );
  const arrests = frame.cameo.startsWith('173');
  // "were detained in Iran": by those who rule the place
  const host = arrests ? all(prepositional(tree, verb, 'in')) : NOBODY;
  if (host.keys.length > 0) return host;
  if (arrests || typeOf(frame) === 'ASSAULT') {
    const attacker = attackerIn(reading, verb, arrests, { ...reach, places: false });
    if (attacker.keys.length > 0 || arrests) return attacker;
  }
  // "were killed in a Norwegian strike": by whoever struck
  if (typeOf(frame) === 'ASSAULT')
    return joinParties(
      ...prepositional(tree, verb, 'in')
        .filter((deed) => nounFrames.get(lemmaOf(deed))?.some((noun) => typeOf(noun) === 'ASSAULT'))
        .map((deed) => strikerOf(reading, deed, { ...reach, places: false })),
    );
  // "was pelted by demonstrators": by people of the place where it stands
  if (frame.civilian) return all([verb, ...objects].flatMap((holder) => prepositional(tree, holder, 'in')));
  if (frame.object !== 'ENVOY')
    return typeOf(frame) === 'MOBILIZE' ? all(objects, { ...reach, places: false }) : NOBODY;
  // "was summoned to the Foreign Ministry in Oslo", "were ordered to leave Canada"
  const called = frame.cameo === '114' ? all(prepositional(tree, verb, 'to'), { ...reach, places: false }) : NOBODY;
  if (called.keys.length > 0) return called;
  if (!['114', '166'].includes(frame.cameo)) return NOBODY;
  const left = all(clausesOf(tree, verb).flatMap((clause) => objectsOf(tree, clause)));
  if (left.keys.length > 0) return left;
  // "Chad's ambassador in Oslo was expelled", "was summoned": by those who host him
  return all(objects.flatMap((object) => ['in', 'to'].flatMap((slot) => prepositional(tree, object, slot))));
}

/** "were killed when a Togolese patrol opened fire", "when rockets fired by Somali forces hit a village": who struck there. */
function attackerIn({ world, tree }: Reading, verb: Token, arrests: boolean, reach: Reach): Party {
  const marks = arrests ? ['when'] : ['when', 'after', 'as'];
  const clauses = [verb, ...(relationOf(verb) === 'conj' ? [governorOf(tree, verb)] : []), ...joined(tree, verb)]
    .flatMap((held) => (held === null ? [] : childrenOf(tree, held)))
    .filter(
      (clause) =>
        relationOf(clause) === 'advcl' &&
        childrenOf(tree, clause).some((word) => marks.includes(word.text.toLowerCase())),
    );
  for (const clause of clauses) {
    const strike = [clause, ...childrenOf(tree, clause)].find((word) => isVerb(word) && isStrike(tree, word));
    const doers = [...prepositional(tree, clause, 'by'), ...subjectsOf(tree, clause)];
    if (strike === undefined || (ACCIDENT_VERBS.has(lemmaOf(strike)) && !isArmed(tree, doers))) continue;
    const party = joinParties(...doers.map((doer) => partyAt(world, tree, doer, reach)));
    if (party.keys.length > 0) return party;
  }
  return NOBODY;
}

const isStrike = (tree: Tree, word: Token): boolean => deedsOf(tree, word).some((one) => typeOf(one) === 'ASSAULT');

/** "a Norwegian strike", "a strike by Norway" */
const strikerOf = ({ world, tree }: Reading, deed: Token, reach: Reach): Party => {
  const beside = partyBeside(world, tree, deed, reach);
  if (beside.keys.length > 0) return beside;
  return joinParties(
    ...['by', 'from']
      .flatMap((slot) => prepositional(tree, deed, slot))
      .map((token) => partyAt(world, tree, token, reach)),
  );
};
