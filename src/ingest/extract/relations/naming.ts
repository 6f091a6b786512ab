import type { Token } from '../../../domain/annotation.ts';
import { isOfClass, nounFrames, plainFrame } from '../../../lexicon/frames.ts';
import { HARSH_WORDS, KIND_WORDS, NAMING_VERBS } from '../../../lexicon/frames-modality.ts';
import { PLOVER_TYPES } from '../../../lexicon/plover.ts';
import { measuredConfidence } from '../measured.ts';
import { clausesOf, objectsOf, subjectsOf } from './clauses.ts';
import { typeOf } from './conventions.ts';
import { draftOf } from './draft.ts';
import { impliedRecipient } from './implied.ts';
import { ownVoice } from './own-voice.ts';
import { partyAt, type Reach } from './parties.ts';
import { joinParties, without } from './party.ts';
import type { RelationRule } from './rules.ts';
import { below, childBy, isVerb, lemmaOf } from './tree.ts';

const NEGATIONS = new Set(['not', "n't", 'n’t', 'never', 'no', 'hardly', 'neither']);
const BLAME = plainFrame('call', '111', ['obj']);
const PRAISE = plainFrame('call', '051', ['obj']);
const REBUTTAL = plainFrame('call', '120', ['obj']);

export const naming: RelationRule = {
  id: 'relation.naming',
  says: 'Who calls a deed of another party by a harsh name blames that party; a kind name praises it; "calls it" after a charge rejects the charge.',
  source: 'PLOVER manual draft 2.0, ACCUSE disapprove and SUPPORT; own words in lexicon/frames-modality.ts',
  confidence: measuredConfidence('relation.naming'),
  examples: [
    ['Peru called the Chilean blockade an act of aggression.', ['PER > CHL ACCUSE/disapprove REPORTED']],
    ['Peru regards the Chilean drill as a step that will not help peace.', ['PER > CHL ACCUSE/disapprove REPORTED']],
  ],
  leaves: ['Peru regards the matter as closed.', 'Peru called the meeting for noon.'],
  find: (reading) => {
    const { world, tree } = reading;
    return tree.tokens
      .filter((token) => isVerb(token) && NAMING_VERBS.has(token.lemma.toLowerCase()))
      .flatMap((verb) => {
        const reach: Reach = { ...reading.reachAt(verb, []), places: false, deep: false };
        const actor = joinParties(...subjectsOf(tree, verb).map((token) => partyAt(world, tree, token, reach)));
        if (actor.keys.length === 0) return [];
        const objects = objectsOf(tree, verb).concat(
          // "called the launch unacceptable": the parser may make it the subject of the name
          objectsOf(tree, verb).length > 0
            ? []
            : clausesOf(tree, verb).flatMap((clause) => childBy(tree, clause, 'nsubj') ?? []),
        );
        const [thing] = objects;
        if (thing === undefined) return [];
        const words = below(tree, verb)
          .filter((token) => token.index > thing.index)
          .map((token) => token.lemma.toLowerCase());
        const hostile = isOfClass(lemmaOf(thing), 'OBSTACLE');
        const it = ['it', 'that', 'this'].includes(thing.text.toLowerCase());
        // "called the blockade “a second front opened by friends”": no word makes a blockade kind.
        const harmful = nounFrames.get(lemmaOf(thing))?.some((one) => PLOVER_TYPES[typeOf(one)].quad === 4) ?? false;
        const praised = words.some((word) => KIND_WORDS.has(word));
        // "a step that will not contribute to peace"
        const denied = praised && words.some((word) => NEGATIONS.has(word));
        const harsh = denied || words.some((word) => HARSH_WORDS.has(word));
        const kind = praised && !denied;
        if (!harsh && !kind && !(hostile && !kind) && !it) return [];
        const charged = it || isOfClass(lemmaOf(thing), 'CHARGE');
        const meant = harsh || harmful || !kind ? (charged && !harsh ? REBUTTAL : BLAME) : PRAISE;
        const owner = without(
          world,
          joinParties(...objects.map((token) => partyAt(world, tree, token, { ...reach, deep: true }))),
          actor,
        );
        const named = owner.keys.length > 0;
        if (!named && meant === PRAISE) return [];
        const meantType = meant === REBUTTAL ? 'REJECT' : 'ACCUSE';
        const pending = named
          ? null
          : () => impliedRecipient(reading, meantType, actor, charged ? 'charge' : 'deed', [thing]);
        const shown: Token[] = [verb, thing];
        return [
          draftOf(reading, naming, meant, verb, {
            actor,
            recipient: owner,
            words: shown,
            pending,
            denies: meant === REBUTTAL,
            speaks: ownVoice(reading, subjectsOf(tree, verb), actor, verb),
          }),
        ];
      });
  },
};
