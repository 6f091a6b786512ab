import type { Token } from '../../../domain/annotation.ts';
import { type Frame, isOfClass, plainFrame } from '../../../lexicon/frames.ts';
import { measuredConfidence } from '../measured.ts';
import { impliedByContext } from './context.ts';
import { draftOf, recipientAt } from './draft.ts';
import { partyAt, type Reach } from './parties.ts';
import { NOBODY, without } from './party.ts';
import type { Draft, Reading, RelationRule } from './rules.ts';
import { doerAround } from './sides.ts';
import { governorOf, isNoun, lemmaOf } from './tree.ts';

const MEDIATE: Frame = { ...plainFrame('mediate', '045', ['between', 'with', 'for']), speech: false };

export const brokered: RelationRule = {
  id: 'relation.brokered',
  says: 'Whoever stands before "-brokered" or "-mediated" mediates between the parties of the deal, the truce or the talks.',
  source: 'CAMEO codebook 1.1b3, 045 mediate; usage of all agencies',
  confidence: measuredConfidence('relation.brokered'),
  examples: [
    ['Peru and Chile released sailors on Sunday in a Brazilian-brokered exchange.', ['BRA > PER+CHL CONSULT REPORTED']],
  ],
  leaves: ['Peru and Chile signed a privately brokered deal.'],
  find: (reading) => reading.tree.tokens.flatMap((token) => mediatorAt(reading, token) ?? []),
};

const BROKERING = new Set(['brokered', 'mediated', 'sponsored', 'facilitated', 'hosted']);

function mediatorAt(reading: Reading, word: Token): Draft | null {
  if (!BROKERING.has(word.text.toLowerCase())) return null;
  const { world, tree } = reading;
  const [mediator, hyphen] = [tree.tokens[word.index - 2], tree.tokens[word.index - 1]];
  const noun = governorOf(tree, word);
  if (mediator === undefined || hyphen?.text !== '-' || noun === null || !isNoun(noun) || !isBrokered(noun))
    return null;
  const reach: Reach = { ...reading.reachAt(noun, []), places: false, deep: false };
  const actor = partyAt(world, tree, mediator, reach);
  if (actor.keys.length === 0) return null;
  const named = recipientAt(reading, MEDIATE, [noun], [], [], actor, { ...reach, deep: true });
  const sides = named.keys.length > 1 ? named : without(world, doerAround(reading, noun, reach), actor);
  const words = [mediator, hyphen, word, noun];
  return sides.keys.length > 1
    ? draftOf(reading, brokered, MEDIATE, word, { actor, recipient: sides, words })
    : draftOf(reading, brokered, MEDIATE, word, {
        actor,
        recipient: NOBODY,
        words,
        pending: () => impliedByContext(reading, MEDIATE, word, actor, reach),
      });
}

const isBrokered = (noun: Token): boolean =>
  (['TALKS', 'AGREEMENT', 'TRUCE', 'EXCHANGE'] as const).some((name) => isOfClass(lemmaOf(noun), name));
