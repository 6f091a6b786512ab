import type { Token } from '../../../domain/annotation.ts';
import { type Frame, plainFrame } from '../../../lexicon/frames.ts';
import { BIDDING_NOUNS, LOOKING_VERBS } from '../../../lexicon/frames-modality.ts';
import { measuredConfidence } from '../measured.ts';
import { draftOf } from './draft.ts';
import { partyAt, type Reach } from './parties.ts';
import { joinParties, without } from './party.ts';
import type { RelationRule } from './rules.ts';
import { doerAround } from './sides.ts';
import { childrenOf, lemmaOf, prepositional, prepositionOf } from './tree.ts';

const ASKED: Frame = { ...plainFrame('request', '100', []), implied: false };
const INVITED: Frame = { ...plainFrame('invite', '036', []), implied: false };

export const bidding: RelationRule = {
  id: 'relation.at-request',
  says: 'What is done "at the request of" a party was asked by that party of whoever does it; at its invitation, it was invited.',
  source: 'PLOVER manual draft 2.0, REQUEST: all requests, demands and orders; the doer is the addressee',
  confidence: measuredConfidence('relation.at-request'),
  examples: [
    ['Norway froze the account at the request of Chile.', ['CHL > NOR REQUEST REPORTED']],
    ['The Kenyan minister flew to Muscat at the invitation of Oman.', ['OMN > KEN AGREE REPORTED']],
    ["At Chile's urging, Norway froze the account.", ['CHL > NOR REQUEST REPORTED']],
  ],
  leaves: [
    'Norway froze the account at the request of its owner.',
    'Norway looked at the request of Chile.',
    'The Kenyan minister flew to Muscat on an invitation.',
  ],
  find: (reading) =>
    reading.tree.tokens.flatMap((noun) => {
      const { world, tree } = reading;
      if (!BIDDING_NOUNS.has(lemmaOf(noun)) || !isOccasion(reading.tree.tokens, noun)) return [];
      if (!['at', 'on', 'upon'].includes(prepositionOf(tree, noun) ?? '')) return [];
      const reach: Reach = { ...reading.reachAt(noun, []), places: false, deep: false };
      const owners = [
        ...childrenOf(tree, noun).filter((child) => child.dep === 'nmod:poss' || child.dep === 'amod'),
        ...prepositional(tree, noun, 'of'),
        ...prepositional(tree, noun, 'by'),
        ...prepositional(tree, noun, 'from'),
      ];
      const actor = joinParties(...owners.map((owner) => partyAt(world, tree, owner, reach)));
      const recipient = without(world, doerAround(reading, noun, reach), actor);
      if (actor.keys.length === 0 || recipient.keys.length === 0) return [];
      const frame = lemmaOf(noun) === 'invitation' ? INVITED : ASKED;
      return [draftOf(reading, bidding, frame, noun, { actor, recipient, status: 'REPORTED' })];
    }),
};

/** "at the request": behind a verb of looking "at" belongs to the verb. */
const isOccasion = (tokens: readonly Token[], noun: Token): boolean => {
  const verb = tokens[noun.head];
  return (
    noun.dep.startsWith('obl') && verb?.pos.startsWith('VB') === true && !LOOKING_VERBS.has(verb.lemma.toLowerCase())
  );
};
