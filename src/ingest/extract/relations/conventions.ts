import type { Token } from '../../../domain/annotation.ts';
import type { RelationStatus, RelationType } from '../../../domain/facts.ts';
import type { Frame } from '../../../lexicon/frames.ts';
import { CAMEO_CODES } from '../../../lexicon/plover.ts';
import { relationOf } from '../syntax.ts';
import { decisionOf } from './clauses.ts';
import { refusesAhead } from './status.ts';
import { childrenOf, type Tree } from './tree.ts';

/**
 * The conventions of PLOVER and CAMEO, in this file alone: what a deed is called when it only lies ahead, is refused or is
 * stopped, and which narrower code the words around it allow. What the sentence says is settled before.
 */

export const typeOf = (frame: Frame): RelationType => frame.type ?? CAMEO_CODES.get(frame.cameo)?.type ?? 'CONSULT';

const modeOf = (frame: Frame): string | null => frame.mode ?? CAMEO_CODES.get(frame.cameo)?.mode ?? null;

/** A deed as it is coded. */
export interface Coded {
  readonly type: RelationType;
  readonly mode: string | null;
  readonly cameo: string;
  readonly status: RelationStatus;
}

/** What a deed of this frame is called with such a status: force that lies ahead is a threat, help refused a refusal. */
export function codeDeed(tree: Tree, head: Token, frame: Frame, status: RelationStatus): Coded {
  const type = typeOf(frame);
  const stopped = STOPPED[type];
  if (status === 'NEGATED' && stopped !== undefined && isStopped(tree, head))
    return { type: 'SANCTION', mode: null, cameo: stopped, status: 'REPORTED' };
  if (status === 'NEGATED' && REFUSABLE.includes(type) && refusesAhead(tree, head))
    return { type: 'REJECT', mode: null, cameo: type === 'CONSULT' ? '125' : '120', status: 'REPORTED' };
  if (status === 'PLANNED' && isThreat(tree, head, type))
    return { type: 'THREATEN', mode: null, cameo: THREATS[type] ?? '130', status: 'REPORTED' };
  // "travels on to Turkmenistan on Thursday": the present tense of a journey is a plan
  const isAhead = frame.travel && status === 'REPORTED' && ['VBZ', 'VBP'].includes(head.pos) && !isPerfect(tree, head);
  // "the decision to send grain": help that was decided lies ahead, a ban that was decided is in force
  const isDecided = status === 'REPORTED' && HELPFUL.includes(type) && isOfDecision(tree, head);
  return { type, mode: modeOf(frame), cameo: frame.cameo, status: isAhead || isDecided ? 'PLANNED' : status };
}

const HELPFUL: readonly RelationType[] = ['AID', 'COOPERATE', 'CONSULT'];

const isOfDecision = (tree: Tree, head: Token): boolean => {
  const governor = tree.tokens[head.head];
  if (head.pos !== 'VB' || governor === undefined) return false;
  return governor.lemma === 'decision' || decisionOf(tree, governor) !== null;
};

/** What it is to stop doing one of these. */
const STOPPED: Readonly<Partial<Record<RelationType, string>>> = { COOPERATE: '163', AID: '162' };

const isStopped = (tree: Tree, head: Token): boolean =>
  head.pos === 'VBG' &&
  ['stop', 'cease', 'quit', 'halt', 'suspend'].includes(tree.tokens[head.head]?.lemma.toLowerCase() ?? '');

/** Force and penalties that lie ahead are a threat of them; troops that will move only if they hang on an "if" (PLOVER: threats are future conflict). */
function isThreat(tree: Tree, head: Token, type: RelationType): boolean {
  if (type === 'ASSAULT') return true;
  if (type === 'SANCTION' || type === 'COERCE') return true;
  if (THREATS[type] === undefined) return false;
  return childrenOf(tree, head).some(
    (child) =>
      relationOf(child) === 'advcl' &&
      childrenOf(tree, child).some((mark) => ['if', 'unless'].includes(mark.text.toLowerCase())),
  );
}

const THREATS: Readonly<Partial<Record<RelationType, string>>> = {
  ASSAULT: '138',
  COERCE: '130',
  SANCTION: '131',
  MOBILIZE: '138',
};

/** Not to do one of these, said of the future, is to refuse it. */
const REFUSABLE: readonly RelationType[] = [
  'AGREE',
  'AID',
  'COOPERATE',
  'CONSULT',
  'SUPPORT',
  'MOBILIZE',
  'RETREAT',
  'CONCEDE',
];

const isPerfect = (tree: Tree, verb: Token): boolean =>
  childrenOf(tree, verb).some((child) => relationOf(child) === 'aux');

/** Deeds that lie ahead are an agreement to do them, or a concession (PLOVER trap "future-concession"). */
const PROMISED: Readonly<Partial<Record<RelationType, (cameo: string) => string>>> = {
  SUPPORT: () => '032',
  COOPERATE: () => '031',
  AID: () => '033',
  CONCEDE: (cameo) => (cameo.startsWith('081') ? '0351' : '035'),
  RETREAT: (cameo) =>
    cameo.startsWith('084') ? '0353' : cameo.startsWith('085') ? '0354' : cameo.startsWith('086') ? '0355' : '0356',
};

/** The code of a deed that is promised or planned, or undefined where it keeps its own. */
export const promiseOf = (type: RelationType, cameo: string): string | undefined => PROMISED[type]?.(cameo);

const REFINED: Readonly<Record<string, readonly (readonly [context: string, code: string])[]>> = {
  '030': [
    ['military', '0312'],
    ['economic', '0311'],
    ['legal', '0313'],
    ['intelligence', '0314'],
  ],
  '031': [
    ['military', '0312'],
    ['economic', '0311'],
    ['legal', '0313'],
  ],
  '033': [
    ['military', '0332'],
    ['human_security', '0333'],
    ['economic', '0331'],
  ],
  '060': [
    ['military', '062'],
    ['economic', '061'],
  ],
  '070': [
    ['military', '072'],
    ['human_security', '073'],
    ['disasters', '073'],
    ['economic', '071'],
  ],
  '100': [
    ['legal', '1013'],
    ['economic', '1011'],
    ['military', '1012'],
  ],
};

/** The narrower code where the words say which kind it is. */
export function narrowed(cameo: string, contexts: readonly string[]): string {
  return REFINED[cameo]?.find(([context]) => contexts.includes(context))?.[1] ?? cameo;
}
