import type { Token } from '../../../domain/annotation.ts';
import type { RelationType } from '../../../domain/facts.ts';
import { STATEMENT_NOUNS } from '../../../lexicon/cues.ts';
import { type Frame, isOfClass, nounFrames, plainFrame } from '../../../lexicon/frames.ts';
import {
  CONDITION_NOUNS,
  ENDING_VERBS,
  FIGURATIVE_WORDS,
  HOLDING_VERBS,
  RELATIONSHIP_NOUNS,
} from '../../../lexicon/frames-modality.ts';
import { measuredConfidence } from '../measured.ts';
import { relationOf } from '../syntax.ts';
import { lemmasOf } from './clauses.ts';
import { impliedByContext } from './context.ts';
import { typeOf } from './conventions.ts';
import { draftOf, recipientAt } from './draft.ts';
import { partyAt, type Reach } from './parties.ts';
import { joinParties, NOBODY, without } from './party.ts';
import type { Draft, Reading, RelationRule } from './rules.ts';
import { doerAround, sidesOf } from './sides.ts';
import { childrenOf, contentOf, governorOf, isNoun, lemmaOf, prepositional, prepositionOf } from './tree.ts';
import { trendOf } from './trend.ts';

export const nounDeed: RelationRule = {
  id: 'relation.noun',
  says: 'A noun that names a deed joins its possessor, its "by" or "from", or the subject of the verb it belongs to, to the party after its preposition.',
  source: 'NomBank guidelines (arguments of nominalisations); own list in lexicon/frames-nouns.ts',
  confidence: measuredConfidence('relation.noun'),
  examples: [
    ["The report condemns Serbia's attack on Bosnia.", ['SRB > BIH ASSAULT REPORTED']],
    ['The delivery of French radars to Chile began on Monday.', ['FRA > CHL AID REPORTED']],
    ['The move follows an arrest in Prague of a Slovak banker.', ['CZE > SVK COERCE/arrest REPORTED']],
  ],
  leaves: [
    'Peru joined the condemnation of the arrests at the United Nations.',
    'The delivery of grain was late.',
    'The attack failed.',
    'A visit to the museum costs nothing.',
  ],
  find: (reading) =>
    nounsOf(reading).flatMap((noun) => {
      const known = framesOf(noun);
      const frames = known.length === 0 && isJoint(reading, noun) ? [JOINT] : isWireless(reading, noun) ? [] : known;
      return frames.flatMap((frame) => draftNoun(reading, frame, noun) ?? []);
    }),
};

export const relationship: RelationRule = {
  id: 'relation.relationship',
  says: 'Ties, cooperation, trade or dialogue of two named parties is a relation where the text says that it grows, shrinks or goes on.',
  source: 'PLOVER manual draft 2.0, COOPERATE; own words of rise and fall in lexicon/frames-modality.ts',
  confidence: measuredConfidence('relation.relationship'),
  examples: [['Cooperation between Japan and India is growing.', ['JPN+IND > JPN+IND COOPERATE REPORTED']]],
  leaves: [
    'Relations between Japan and India have a long history.',
    "Japan's ties with India were strained by the verdict.",
  ],
  find: (reading) =>
    nounsOf(reading).flatMap((noun) => {
      const [frame] = framesOf(noun);
      if (frame === undefined || !RELATIONSHIP_NOUNS.has(lemmaOf(noun))) return [];
      const trend = trendOf(reading.tree, noun);
      if (trend === null || (trend.trend === 'DOWN' && CONDITION_NOUNS.has(lemmaOf(noun)))) return [];
      const { actor, recipient } = sidesOf(reading, frame, noun);
      if (actor.keys.length === 0 || recipient.keys.length === 0) return [];
      return [
        draftOf(reading, relationship, frame, noun, {
          actor,
          recipient,
          trend: trend.trend,
          words: [noun, trend.by],
        }),
      ];
    }),
};

export const opposition: RelationRule = {
  id: 'relation.opposition',
  says: 'Opposition "from" somebody, with no word of whom it is against, is against whoever does what it stands beside.',
  source: 'design: "despite opposition from X" is a stance of X towards the subject of the clause',
  confidence: measuredConfidence('relation.opposition'),
  examples: [['Peru will build the dam despite opposition from Chile.', ['CHL > PER OPPOSE REPORTED']]],
  leaves: ['The opposition party won in Chile.'],
  find: (reading) =>
    nounsOf(reading).flatMap((noun) => {
      const frame = framesOf(noun).find((candidate) => candidate.type === 'OPPOSE');
      if (frame === undefined) return [];
      const { world, tree } = reading;
      const reach: Reach = { ...reading.reachAt(noun, []), places: false, deep: false };
      const actor = joinParties(
        ...['from', 'by', 'of']
          .flatMap((slot) => prepositional(tree, noun, slot))
          .map((token) => partyAt(world, tree, token, reach)),
      );
      if (actor.keys.length === 0) return [];
      if (recipientAt(reading, frame, [noun], [], [], actor, reach).keys.length > 0) return [];
      const recipient = without(world, doerAround(reading, noun, { ...reach, deep: true }), actor);
      if (recipient.keys.length === 0) return [];
      return [
        draftOf(reading, opposition, frame, noun, {
          actor,
          recipient,
          status: 'REPORTED',
          notes: ['recipient: the doer of the clause'],
        }),
      ];
    }),
};

export const pressure: RelationRule = {
  id: 'relation.sanctions-on',
  says: 'Sanctions or pressure on a party, with no word of whose they are, are kept with the actor open.',
  source: 'PLOVER manual draft 2.0, SANCTION: the recipient is required, the actor may be left out',
  confidence: measuredConfidence('relation.sanctions-on'),
  examples: [
    [
      '“Sanctions pressure on Peru has failed,” Peruvian President Ana Rojas said.',
      ['Ana Rojas:  > PER SANCTION/discontinue REPORTED'],
    ],
  ],
  leaves: ['Pressure on prices is growing.'],
  find: (reading) =>
    nounsOf(reading).flatMap((noun) => {
      const frame = framesOf(noun).find((candidate) => candidate.cameo === '163');
      if (frame === undefined || (lemmaOf(noun) === 'pressure' && !hasSanctions(reading, noun))) return [];
      const reach: Reach = { ...reading.reachAt(noun, []), places: false, deep: false };
      const { actor, recipient } = sidesOf(reading, frame, noun);
      if (actor.keys.length > 0) return [];
      const target = recipient.keys.length > 0 ? recipient : recipientAt(reading, frame, [noun], [], [], NOBODY, reach);
      if (target.keys.length === 0) return [];
      const draft = draftOf(reading, pressure, frame, noun, {
        actor: NOBODY,
        recipient: target,
        words: [...childrenOf(reading.tree, noun).filter((child) => relationOf(child) === 'compound'), noun],
        inferred: 'ACTOR',
        notes: ['actor not named'],
      });
      // "no sanctions on Peru", "may widen sanctions": by nobody and not yet is no news
      return draft.type === 'SANCTION' && draft.status !== 'NEGATED' ? [draft] : [];
    }),
};

const nounsOf = (reading: Reading): Token[] =>
  reading.tree.tokens.filter(
    (token) => isNoun(token) && relationOf(token) !== 'compound' && !isNamePart(reading, token),
  );

/** A word inside a name is no deed: "Palace of Friendship". */
function isNamePart(reading: Reading, token: Token): boolean {
  const mention = reading.tree.mentions[token.index];
  return mention != null && mention.kind !== 'DEMONYM';
}

function framesOf(noun: Token): readonly Frame[] {
  return nounFrames.get(lemmaOf(noun)) ?? [];
}

/** "a joint patrol", "a joint venture": whatever it is, it is done together; a joint statement is only said. */
const isJoint = (reading: Reading, noun: Token): boolean =>
  childrenOf(reading.tree, noun).some(
    (child) => relationOf(child) === 'amod' && ['joint', 'bilateral'].includes(lemmaOf(child)),
  ) &&
  !isOfClass(lemmaOf(noun), 'TALKS') &&
  !isOfClass(lemmaOf(noun), 'AGREEMENT') &&
  !STATEMENT_NOUNS.has(lemmaOf(noun));

const JOINT: Frame = { ...plainFrame('joint', '060', ['with']), symmetric: true, speech: false, implied: false };

/** "call" is a talk only with a wire: "a phone call", "a call between". */
const isWireless = (reading: Reading, noun: Token): boolean =>
  lemmaOf(noun) === 'call' &&
  prepositional(reading.tree, noun, 'between').length === 0 &&
  !childrenOf(reading.tree, noun).some((child) =>
    ['phone', 'telephone', 'video', 'conference'].includes(lemmaOf(child)),
  );

const hasSanctions = (reading: Reading, noun: Token): boolean =>
  childrenOf(reading.tree, noun).some((child) => ['sanction', 'tariff', 'embargo'].includes(lemmaOf(child)));

/** "a trade war", "a legal battle", "the cold war", "a war of words" */
const isFigurative = ({ tree }: Reading, noun: Token): boolean =>
  [
    ...childrenOf(tree, noun).filter((child) => ['compound', 'amod'].includes(relationOf(child))),
    ...prepositional(tree, noun, 'of'),
  ].some((child) => FIGURATIVE_WORDS.has(lemmaOf(child)));

function draftNoun(reading: Reading, frame: Frame, noun: Token): Draft | null {
  if (RELATIONSHIP_NOUNS.has(lemmaOf(noun)) || isTopic(reading, noun)) return null;
  if (typeOf(frame) === 'ASSAULT' && isFigurative(reading, noun)) return null;
  const { actor, recipient, words } = sidesOf(reading, frame, noun);
  if (actor.keys.length > 0 && recipient.keys.length === 0 && frame.implied)
    return draftOf(reading, nounDeed, frame, noun, {
      actor,
      recipient,
      words,
      pending: () => impliedByContext(reading, frame, noun, actor, reading.reachAt(noun, actor.keys)),
    });
  if (actor.keys.length === 0 || recipient.keys.length === 0) return null;
  // "The truce between A and B took effect": a truce only spoken of is none
  if (frame.cameo === '0871' && !takesEffect(reading, noun)) return null;
  const broken = BROKEN[typeOf(frame)];
  const end = broken === undefined ? null : endOf(reading, noun);
  if (end !== null && broken !== undefined)
    return draftOf(reading, nounDeed, broken, noun, { actor, recipient, words: [noun, end], status: 'REPORTED' });
  // the delivery of arms is help, of grain it is trade
  const arms = prepositional(reading.tree, noun, 'of').some((thing) =>
    isOfClass(lemmaOf(contentOf(reading.tree, thing)), 'ARMS'),
  );
  const aid = arms && lemmaOf(noun) !== 'sale' && frame.cameo === '061' ? ARMING : frame;
  return draftOf(reading, nounDeed, aid, noun, { actor, recipient, words });
}

const ARMING: Frame = { ...plainFrame('deliver', '072', ['to']), speech: false };

/** "negotiations on an Israeli pullback", "an appeal for the release": talked of, not told. */
function isTopic(reading: Reading, noun: Token): boolean {
  if (relationOf(noun) !== 'nmod' || !TOPIC_PREPOSITIONS.has(prepositionOf(reading.tree, noun) ?? '')) return false;
  const holder = governorOf(reading.tree, noun);
  return holder !== null && framesOf(holder).some((frame) => TOPICAL.includes(typeOf(frame)) || frame.speech);
}

const TOPIC_PREPOSITIONS = new Set(['on', 'about', 'over', 'for']);

const TOPICAL: readonly RelationType[] = ['CONSULT', 'AGREE', 'REQUEST'];

/** What the end of talks, of trade, of help is. */
const BROKEN: Readonly<Partial<Record<RelationType, Frame>>> = {
  CONSULT: plainFrame('break_off', '164', []),
  COOPERATE: { ...plainFrame('stop', '163', []), speech: false },
  AID: { ...plainFrame('stop', '162', []), speech: false },
};

const takesEffect = (reading: Reading, noun: Token): boolean => {
  const verb = governorOf(reading.tree, noun);
  return verb !== null && relationOf(noun) === 'nsubj' && HOLDING_VERBS.has(lemmaOf(verb));
};

/** "Talks collapsed": the verb that ends what its subject names. */
function endOf(reading: Reading, noun: Token): Token | null {
  const verb = governorOf(reading.tree, noun);
  if (verb === null || !['nsubj', 'nsubj:pass'].includes(relationOf(noun))) return null;
  return lemmasOf(reading.tree, verb).some((lemma) => ENDING_VERBS.has(lemma)) ? verb : null;
}
