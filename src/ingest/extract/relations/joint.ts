import type { Token } from '../../../domain/annotation.ts';
import { type Frame, isOfClass, plainFrame } from '../../../lexicon/frames.ts';
import { APART_WORDS, UNJOINT_VERBS } from '../../../lexicon/frames-modality.ts';
import { measuredConfidence } from '../measured.ts';
import { relationOf } from '../syntax.ts';
import { objectsOf, subjectsOf } from './clauses.ts';
import { draftOf } from './draft.ts';
import { partyAt, type Reach } from './parties.ts';
import { isState, NOBODY, type Party } from './party.ts';
import type { Draft, Reading, RelationRule } from './rules.ts';
import { childBy, childrenOf, isPassive, isVerb, lemmaOf, prepositionOf } from './tree.ts';

const JOINT: Frame = plainFrame('will', '030', []);

const DONE: Frame = { ...plainFrame('do', '060', []), speech: false };

export const jointPlan: RelationRule = {
  id: 'relation.joint-plan',
  says: 'Two states that will do something together have agreed to work together.',
  source: 'CAMEO codebook 1.1b3, 03 express intent to cooperate: joint action that lies ahead',
  confidence: measuredConfidence('relation.joint-plan'),
  examples: [['Peru and Chile will build a railway across the mountains.', ['PER+CHL > PER+CHL AGREE PLANNED']]],
  leaves: ['Peru and Chile will face each other in the final.'],
  find: (reading) =>
    reading.tree.tokens
      .filter(
        (token) =>
          isVerb(token) && !UNJOINT_VERBS.has(lemmaOf(token)) && childBy(reading.tree, token, 'nsubj') !== null,
      )
      .flatMap((verb): Draft[] => {
        const { world, tree } = reading;
        if (
          !childrenOf(tree, verb).some(
            (child) =>
              (FUTURE.has(child.text.toLowerCase()) || child.text.toLowerCase() === 'would') &&
              relationOf(child) === 'aux',
          )
        )
          return [];
        const reach: Reach = { ...reading.reachAt(verb, []), places: false, deep: false };
        const [subject] = subjectsOf(tree, verb);
        if (subject === undefined) return [];
        const both = partyAt(world, tree, subject, reach);
        if (both.keys.length < 2 || !both.keys.every(isState)) return [];
        // "will send observers to Haiti": with a third, not with each other
        if (childrenOf(tree, verb).some((child) => reachesThird(reading, child, both))) return [];
        const draft = draftOf(reading, jointPlan, JOINT, verb, { actor: both, recipient: both, symmetric: true });
        return draft.status === 'PLANNED' ? [draft] : [];
      }),
};

function reachesThird({ world, tree, reachAt }: Reading, child: Token, both: Party): boolean {
  if (!['obj', 'obl'].includes(relationOf(child)) || ['in', 'at'].includes(prepositionOf(tree, child) ?? ''))
    return false;
  const reach: Reach = { ...reachAt(child, []), places: true, deep: false, plural: () => NOBODY };
  return partyAt(world, tree, child, reach).keys.some((key) => isState(key) && !both.keys.includes(key));
}

const isEachsOwn = ({ tree }: Reading, object: Token): boolean =>
  childrenOf(tree, object).some((child) => APART_WORDS.has(lemmaOf(child)));

const FUTURE = new Set(['will', 'shall', "'ll", '’ll']);

/** Verbs of making and running that two states do with each other when they do them as one. */
const BUILDING = new Set(
  'build complete open launch inaugurate establish found create set_up develop run operate search patrol rescue fight guard produce finance explore restore repair lay'.split(
    ' ',
  ),
);

export const jointDeed: RelationRule = {
  id: 'relation.joint-deed',
  says: 'Two states that build or run something as one subject, or do anything "jointly", work together.',
  source: 'CAMEO codebook 1.1b3, 06 material cooperation',
  confidence: measuredConfidence('relation.joint-deed'),
  examples: [['Mongolia and China completed a railway across the desert.', ['MNG+CHN > MNG+CHN COOPERATE REPORTED']]],
  leaves: [
    'Mongolia and China lost their matches.',
    'Mongolia and China ran separate campaigns.',
    'Mongolia and China together account for half of it.',
    'Mongolia and China ran two campaigns over the border.',
    'Mongolia and China ended the checks together with the union.',
  ],
  find: (reading) =>
    reading.tree.tokens
      .filter(
        (token) =>
          isVerb(token) &&
          !UNJOINT_VERBS.has(lemmaOf(token)) &&
          (childBy(reading.tree, token, 'nsubj') !== null || isPassive(reading.tree, token)),
      )
      .flatMap((verb): Draft[] => {
        const { world, tree } = reading;
        // "together with the union": with it, not with each other
        const together = childrenOf(tree, verb).some(
          (child) =>
            ['jointly', 'together'].includes(child.text.toLowerCase()) &&
            tree.tokens[child.index + 1]?.text.toLowerCase() !== 'with',
        );
        if (!together && !BUILDING.has(lemmaOf(verb))) return [];
        // "run separate efforts": each its own
        if (objectsOf(tree, verb).some((object) => isEachsOwn(reading, object))) return [];
        // "fought two wars" is done against each other
        if (objectsOf(tree, verb).some((object) => isOfClass(lemmaOf(object), 'ATTACK'))) return [];
        const reach: Reach = { ...reading.reachAt(verb, []), places: false, deep: false };
        const [subject] = subjectsOf(tree, verb);
        if (subject === undefined) return [];
        const both = partyAt(world, tree, subject, reach);
        if (both.keys.length !== 2 || !both.keys.every(isState)) return [];
        const draft = draftOf(reading, jointDeed, DONE, verb, { actor: both, recipient: both, symmetric: true });
        return draft.status === 'REPORTED' || draft.status === 'HISTORICAL' ? [draft] : [];
      }),
};
