import type { Token } from '../../../domain/annotation.ts';
import { adjectiveFrames } from '../../../lexicon/frames.ts';
import { measuredConfidence } from '../measured.ts';
import { subjectsOf } from './clauses.ts';
import { draftOf, recipientAt } from './draft.ts';
import { ownVoice } from './own-voice.ts';
import { partyAt, type Reach } from './parties.ts';
import { joinParties } from './party.ts';
import type { Draft, RelationRule } from './rules.ts';
import { childBy, lemmaOf } from './tree.ts';

export const attitude: RelationRule = {
  id: 'relation.attitude',
  says: 'Who is grateful to, worried about or opposed to another party takes that stance towards it.',
  source: 'CAMEO codebook 1.1b3, 05 and 11: appreciation and disapproval; own list in lexicon/frames-adjectives.ts',
  confidence: measuredConfidence('relation.attitude'),
  examples: [
    ['Peru is grateful to Chile for its help.', ['PER > CHL SUPPORT REPORTED']],
    ['Peru is deeply concerned about Chilean patrols.', ['PER > CHL ACCUSE/disapprove REPORTED']],
  ],
  leaves: ['Peru is grateful for the rain.', 'The worried farmer left Chile.'],
  find: (reading) => {
    const { world, tree } = reading;
    const predicates = tree.tokens.filter(
      (token: Token) => adjectiveFrames.has(lemmaOf(token)) && childBy(tree, token, 'cop') !== null,
    );
    return predicates.flatMap((word): Draft[] => {
      const reach: Reach = { ...reading.reachAt(word, []), places: false, deep: false };
      const subjects = subjectsOf(tree, word)
        .concat(childBy(tree, word, 'nsubj') ?? [])
        .slice(0, 1);
      const actor = joinParties(...subjects.map((subject) => partyAt(world, tree, subject, reach)));
      if (actor.keys.length === 0) return [];
      return (adjectiveFrames.get(lemmaOf(word)) ?? []).flatMap((frame) => {
        const recipient = recipientAt(reading, frame, [word], [], [], actor, { ...reach, deep: true });
        if (recipient.keys.length === 0) return [];
        return [
          draftOf(reading, attitude, frame, word, {
            actor,
            recipient,
            speaks: ownVoice(reading, subjects, actor, word),
          }),
        ];
      });
    });
  },
};
