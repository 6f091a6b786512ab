import type { Token } from '../../../domain/annotation.ts';
import { type Frame, plainFrame } from '../../../lexicon/frames.ts';
import { OFFICIAL_NOUNS } from '../../../lexicon/frames-modality.ts';
import { measuredConfidence } from '../measured.ts';
import { relationOf } from '../syntax.ts';
import { clausesOf, objectsOf, subjectsOf } from './clauses.ts';
import { impliedByContext } from './context.ts';
import { draftOf, recipientAt } from './draft.ts';
import { partyAt, type Reach } from './parties.ts';
import { joinParties, without } from './party.ts';
import type { Draft, Reading, RelationRule } from './rules.ts';
import { statusOf } from './status.ts';
import { childBy, childrenOf, isVerb, lemmaOf, prepositional, prepositionOf } from './tree.ts';

const READY: Frame = plainFrame('ready', '030', ['to', 'with', 'for', 'clause']);

const MUST: Frame = plainFrame('must', '100', ['obj']);

const THREAT: Frame = plainFrame('face', '130', []);

const VISIT: Frame = { ...plainFrame('be', '042', []), speech: false };

const READY_WORDS = new Set(['ready', 'willing', 'prepared', 'keen', 'eager', 'unwilling', 'reluctant']);

const UNREADY_WORDS = new Set(['unwilling', 'reluctant']);

export const readiness: RelationRule = {
  id: 'relation.readiness',
  says: 'Who is ready or willing to do something for another party promises it; who is unwilling, or not ready, refuses.',
  source: 'CAMEO codebook 1.1b3, 03 express intent to cooperate',
  confidence: measuredConfidence('relation.readiness'),
  examples: [['Syria is willing to withdraw its troops from Lebanon.', ['SYR > LBN AGREE REPORTED']]],
  leaves: ['The runway is ready to be used by Syria.'],
  find: (reading) =>
    reading.tree.tokens
      .filter((token) => READY_WORDS.has(lemmaOf(token)) && token.pos.startsWith('JJ'))
      .flatMap((word) => {
        const { world, tree } = reading;
        const [subject] = subjectsOf(tree, word);
        const clauses = clausesOf(tree, word).concat(
          childrenOf(tree, word).filter((child) => ['advcl', 'dep'].includes(relationOf(child)) && isVerb(child)),
        );
        if (
          subject === undefined ||
          clauses.length === 0 ||
          clauses.some((clause) => childBy(tree, clause, 'nsubj:pass') !== null)
        )
          return [];
        const reach: Reach = { ...reading.reachAt(word, []), places: false, deep: true };
        const actor = partyAt(world, tree, subject, { ...reach, deep: false });
        if (actor.keys.length === 0) return [];
        const named = recipientAt(reading, READY, [word], [], clauses, actor, reach);
        const pending = named.keys.length > 0 ? null : () => impliedByContext(reading, READY, word, actor, reach);
        const refused = UNREADY_WORDS.has(lemmaOf(word)) !== (statusOf(tree, word, false) === 'NEGATED');
        return [
          draftOf(reading, readiness, READY, word, {
            actor,
            recipient: named,
            pending,
            ...(refused ? { type: 'REJECT' as const, cameo: '120' } : {}),
            status: 'REPORTED',
          }),
        ];
      }),
};

const OBLIGING = new Set(['must', 'should', 'ought']);

export const obligation: RelationRule = {
  id: 'relation.must',
  says: 'Who says that another party must, should or has to do something asks it of that party.',
  source: 'PLOVER manual draft 2.0, REQUEST: all requests, demands and orders',
  confidence: measuredConfidence('relation.must'),
  examples: [
    [
      '"Peru must open its border," Chilean Foreign Minister Ana Rojas said.',
      ['Ana Rojas: CHL+Ana Rojas > PER REQUEST REPORTED'],
    ],
    ['The Greek government said that Albania must lift its ban on Greek fish.', ['Greece: GRC > ALB REQUEST REPORTED']],
  ],
  leaves: [
    'Peru must win the match.',
    'The Greek government said that taxes must fall.',
    '"Two neighbours should know each other," Kenyan Foreign Minister Ana Odera said in Uganda.',
  ],
  find: (reading) =>
    reading.tree.tokens
      .filter((token) => isVerb(token) && obliges(reading, token))
      .flatMap((verb): Draft[] => {
        const { world, tree } = reading;
        const voice = reading.voiceAt(verb);
        if (voice === null) return [];
        const reach: Reach = { ...reading.reachAt(verb, []), places: false, deep: false };
        const actor = voice.party;
        const subjects = subjectsOf(tree, verb).concat(
          childBy(tree, verb, 'nsubj:pass') === null ? [] : objectsOf(tree, verb),
        );
        const recipient = without(
          world,
          joinParties(...subjects.map((token) => partyAt(world, tree, token, reach))),
          actor,
        );
        if (actor.keys.length === 0 || recipient.keys.length === 0) return [];
        return [
          draftOf(reading, obligation, MUST, verb, {
            actor,
            recipient,
            voice,
            status: 'REPORTED',
            words: [...modals(reading, verb), verb],
          }),
        ];
      }),
};

const modals = (reading: Reading, verb: Token): Token[] =>
  childrenOf(reading.tree, verb).filter((child) => OBLIGING.has(child.text.toLowerCase()));

/** "must hand over", "has to stop", "needs to stop". */
function obliges(reading: Reading, verb: Token): boolean {
  if (modals(reading, verb).length > 0) return true;
  const governor = reading.tree.tokens[verb.head];
  return (
    relationOf(verb) === 'xcomp' &&
    governor !== undefined &&
    ['have', 'need'].includes(lemmaOf(governor)) &&
    verb.pos === 'VB'
  );
}

const PENALTIES = new Set('consequence price punishment retaliation response wrath isolation sanction cost'.split(' '));

/** "will pay for this" */
const isThisDeed = (object: Token): boolean => ['this', 'that', 'it'].includes(object.text.toLowerCase());

const BEARING = new Set(['face', 'pay', 'suffer', 'bear', 'feel', 'expect', 'regret']);

export const consequences: RelationRule = {
  id: 'relation.consequences',
  says: 'Who says that another party will face consequences or pay a price threatens that party.',
  source: 'PLOVER manual draft 2.0, THREATEN: a warning that a penalty will follow',
  confidence: measuredConfidence('relation.consequences'),
  examples: [
    [
      '"Peru will pay a price," Chilean Defense Minister Ana Rojas said.',
      ['Ana Rojas: CHL+Ana Rojas > PER THREATEN REPORTED'],
    ],
  ],
  leaves: ['Peru will pay a visit.'],
  find: (reading) =>
    reading.tree.tokens
      .filter((token) => isVerb(token) && BEARING.has(lemmaOf(token)))
      .flatMap((verb): Draft[] => {
        const { world, tree } = reading;
        const [object] = [
          ...objectsOf(tree, verb),
          ...(lemmaOf(verb) === 'pay' ? prepositional(tree, verb, 'for') : []),
        ];
        if (object === undefined || !(PENALTIES.has(lemmaOf(object)) || isThisDeed(object))) return [];
        const voice = reading.voiceAt(verb);
        if (voice === null) return [];
        const reach: Reach = { ...reading.reachAt(verb, []), places: false, deep: false };
        const actor = voice.party;
        const recipient = without(
          world,
          joinParties(...subjectsOf(tree, verb).map((token) => partyAt(world, tree, token, reach))),
          actor,
        );
        if (actor.keys.length === 0 || recipient.keys.length === 0 || statusOf(tree, verb, true) === 'REPORTED')
          return [];
        return [
          draftOf(reading, consequences, THREAT, verb, {
            actor,
            recipient,
            voice,
            status: 'REPORTED',
            words: [verb, object],
          }),
        ];
      }),
};

export const presence: RelationRule = {
  id: 'relation.presence',
  says: 'An official or a delegation of one country that is in a city of another visits that country.',
  source: 'PLOVER manual draft 2.0, CONSULT visit: the visitor is the actor, the host the recipient',
  confidence: measuredConfidence('relation.presence'),
  examples: [['A Kuwaiti delegation is in Baghdad for talks on the border.', ['KWT > IRQ CONSULT/visit REPORTED']]],
  leaves: ['The Kuwaiti embassy is in Baghdad.'],
  find: (reading) =>
    reading.tree.tokens.flatMap((place): Draft[] => {
      const { world, tree } = reading;
      if (prepositionOf(tree, place) !== 'in') return [];
      const mention = tree.mentions[place.index] ?? null;
      const kind = mention?.reference == null ? null : world.references.get(mention.reference)?.kind;
      // "is in Baghdad", "is due in Baghdad", "is expected in Baghdad"
      const holder = childBy(tree, place, 'cop') !== null ? place : dueWord(reading, place);
      if (holder === null) return [];
      const subject = childBy(tree, holder, 'nsubj', 'nsubj:pass');
      if (subject === null || (kind !== 'PLACE' && kind !== 'COUNTRY') || !isVisitor(reading, subject)) return [];
      const reach: Reach = { ...reading.reachAt(place, []), places: false, deep: false };
      const actor = partyAt(world, tree, subject, reach);
      const recipient = without(world, partyAt(world, tree, place, { ...reach, places: true }), actor);
      if (actor.keys.length === 0 || recipient.keys.length === 0) return [];
      return [
        draftOf(reading, presence, VISIT, holder, {
          actor,
          recipient,
          words: [holder, place],
          ...(holder === place ? {} : { status: 'PLANNED' as const }),
        }),
      ];
    }),
};

function dueWord(reading: Reading, place: Token): Token | null {
  const governor = reading.tree.tokens[place.head];
  return governor !== undefined && relationOf(place) === 'obl' && ['due', 'expect'].includes(lemmaOf(governor))
    ? governor
    : null;
}

function isVisitor(reading: Reading, subject: Token): boolean {
  const mention = reading.tree.mentions[subject.index] ?? null;
  const kind = mention?.reference == null ? null : reading.world.references.get(mention.reference)?.kind;
  return kind === 'PERSON' || OFFICIAL_NOUNS.has(lemmaOf(subject));
}
