import type { Token } from '../../../domain/annotation.ts';
import { speechVerb } from '../../../lexicon/cues.ts';
import { type Change, childrenOf, type Repair } from './repair.ts';

export const reported: Repair = {
  id: 'parse.reported',
  says: 'A clause without "that" behind a verb of speech keeps its subject, and a verb of speech whose clause is long is no subject of it.',
  examples: [
    [
      'Chilean Foreign Minister Ana Rojas said Peru had failed to protect the embassy.',
      ['Peru nsubj failed', 'failed ccomp said'],
    ],
    [
      'Mongolian officials have long complained that tariffs charged by the Kazakh railway for copper are higher than those paid by Uzbek shippers.',
      [
        'complained ROOT -',
        'higher ccomp complained',
        'tariffs nsubj higher',
        'charged acl tariffs',
        'that mark higher',
      ],
    ],
  ],
  leaves: [
    'Chile said that Peru had failed to protect the embassy.',
    'Chile told Peru had it failed, it would pay.',
    'That officials complained is a sign.',
  ],
  find: (tokens) =>
    tokens.flatMap((cue) => (speechVerb(cue.lemma) === null ? [] : [...bare(tokens, cue), ...long(tokens, cue)])),
};

/** "said Peru had failed": the name behind the cue taken for its object, the verb left hanging. */
function bare(tokens: readonly Token[], cue: Token): Change[] {
  const subject = tokens[cue.index + 1];
  const object = childrenOf(tokens, cue).find(({ dep, index }) => dep === 'obj' && index > cue.index);
  if (subject === undefined || object === undefined || !object.pos.startsWith('NNP')) return [];
  const auxiliary = tokens[object.index + 1];
  const verb = auxiliary?.dep.startsWith('aux') ? tokens[auxiliary.head] : undefined;
  if (verb === undefined || verb.head !== cue.index || verb.dep !== 'dep') return [];
  if (childrenOf(tokens, verb).some(({ dep }) => dep.startsWith('nsubj'))) return [];
  const isPassive = childrenOf(tokens, verb).some(({ dep }) => dep === 'aux:pass');
  return [
    { token: object, head: verb.index, dep: isPassive ? 'nsubj:pass' : 'nsubj' },
    { token: verb, dep: 'ccomp' },
  ];
}

/** "complained that tariffs charged by … are higher": the cue taken for the subject of what was complained of. */
function long(tokens: readonly Token[], cue: Token): Change[] {
  const main = tokens[cue.head];
  if (cue.dep !== 'csubj' || main === undefined || main.index < cue.index || main.head !== -1) return [];
  const children = childrenOf(tokens, cue);
  const clause = children.find(({ dep, index }) => dep === 'ccomp' && index > cue.index);
  if (clause === undefined || !children.some(({ dep, index }) => dep === 'nsubj' && index < cue.index)) return [];
  const inside = childrenOf(tokens, clause);
  const mark = inside.find(({ dep, text }) => dep === 'mark' && text.toLowerCase() === 'that');
  const subject = inside.find(({ dep }) => dep.startsWith('nsubj'));
  if (mark === undefined || subject === undefined) return [];
  const stops = childrenOf(tokens, main).filter(({ dep, index }) => dep === 'punct' && index > main.index);
  return [
    { token: cue, head: -1, dep: 'ROOT' },
    { token: main, head: cue.index, dep: 'ccomp' },
    { token: subject, head: main.index, dep: 'nsubj' },
    { token: clause, head: subject.index, dep: 'acl' },
    { token: mark, head: main.index },
    ...stops.map((token) => ({ token, head: cue.index })),
  ];
}
