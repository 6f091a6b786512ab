import type { Token } from '../../../domain/annotation.ts';
import { speechVerb } from '../../../lexicon/cues.ts';
import { isTimeName } from '../../../lexicon/dates.ts';
import { type Change, childrenOf, isTensed, type Repair } from './repair.ts';

const JOINED = new Set(['dep', 'conj', 'ccomp', 'parataxis']);

export const reduced: Repair = {
  id: 'parse.reduced',
  says: 'A bare participle before the finite verb of its clause describes the subject of that verb.',
  examples: [
    [
      'Sanctions imposed by Norway on Serbia took effect on Monday.',
      ['took ROOT -', 'Sanctions nsubj took', 'imposed acl Sanctions'],
    ],
    [
      'Three Chadian pilots held in Gabon since May were freed on Sunday.',
      ['freed ROOT -', 'pilots nsubj:pass freed', 'held acl pilots', 'May obl held', 'since case May'],
    ],
    [
      'A drone launched from Chad struck a fuel depot in Gabon, officials in Libreville said.',
      ['drone nsubj struck', 'launched acl drone', 'A det drone'],
    ],
    [
      'Eritrea on Wednesday freed 19 Djiboutian soldiers held since a border clash in 2008 and received 26 of its own nationals in return, under a deal brokered by Qatar.',
      ['soldiers obj freed', 'held acl soldiers'],
    ],
  ],
  leaves: [
    'Norway seized the ship and sold it.',
    'The ship was seized by Norway.',
    'Norway said the ship seized in May was sold.',
    'Pilots held out since they were freed on Sunday.',
  ],
  find: (tokens) => [...asRoot(tokens), ...asSubject(tokens), ...asClause(tokens)],
};

/** The participle was taken for the main verb. */
function asRoot(tokens: readonly Token[]): Change[] {
  const verb = tokens.find(({ head, pos }) => head === -1 && pos === 'VBN');
  if (verb === undefined || isTensed(tokens, verb)) return [];
  const children = childrenOf(tokens, verb);
  const subject = children.find(({ dep, index }) => dep === 'nsubj' && index < verb.index);
  const main = children.find(
    (child) => child.index > verb.index && isTensed(tokens, child) && isMain(tokens, verb, child),
  );
  if (subject === undefined || main === undefined) return [];
  const time = childrenOf(tokens, main).find(({ dep }) => dep.startsWith('nsubj'));
  const mark = childrenOf(tokens, main).find(({ dep }) => dep === 'mark');
  const marks = children.filter(({ dep, index }) => dep === 'punct' && index > main.index);
  return [
    { token: main, head: -1, dep: 'ROOT' },
    { token: subject, head: main.index, dep: time?.dep ?? 'nsubj' },
    { token: verb, head: subject.index, dep: 'acl' },
    ...(time === undefined ? [] : [{ token: time, head: verb.index, dep: 'obl' }]),
    ...(time === undefined || mark === undefined ? [] : [{ token: mark, head: time.index, dep: 'case' }]),
    ...marks.map((token) => ({ token, head: main.index })),
  ];
}

/** A finite verb without subject behind "by …", or one whose subject is "since May". */
function isMain(tokens: readonly Token[], participle: Token, verb: Token): boolean {
  const subject = childrenOf(tokens, verb).find(({ dep }) => dep.startsWith('nsubj'));
  if (subject !== undefined) {
    const before = tokens[subject.index - 1];
    return verb.dep === 'advcl' && isTimeName(subject.text) && before?.dep === 'mark' && before.head === verb.index;
  }
  return (
    JOINED.has(verb.dep) &&
    childrenOf(tokens, participle).some((child) =>
      childrenOf(tokens, child).some(({ dep, text }) => dep === 'case' && text.toLowerCase() === 'by'),
    )
  );
}

/** The participle was taken for the subject, and its noun for something before it. */
function asSubject(tokens: readonly Token[]): Change[] {
  return tokens.flatMap((participle) => {
    const verb = tokens[participle.head];
    if (participle.pos !== 'VBN' || !participle.dep.startsWith('nsubj') || verb === undefined) return [];
    const noun = childrenOf(tokens, participle).find(
      ({ dep, index }) => dep === 'dep' && index === participle.index - 1,
    );
    if (noun === undefined || !isTensed(tokens, verb)) return [];
    const articles = childrenOf(tokens, participle).filter(({ dep, index }) => dep === 'det' && index < noun.index);
    return [
      { token: noun, head: verb.index, dep: participle.dep, ...(noun.pos.startsWith('NN') ? {} : { pos: 'NN' }) },
      { token: participle, head: noun.index, dep: 'acl' },
      ...articles.map((token) => ({ token, head: noun.index })),
    ];
  });
}

/** The participle was taken for a clause, and the object of the verb for its subject. */
function asClause(tokens: readonly Token[]): Change[] {
  return tokens.flatMap((participle) => {
    const verb = tokens[participle.head];
    if (participle.pos !== 'VBN' || !['dep', 'ccomp'].includes(participle.dep) || verb === undefined) return [];
    const children = childrenOf(tokens, participle);
    const object = children.find(({ dep, index }) => dep === 'nsubj' && index === participle.index - 1);
    // "said the ship seized in May …": what is said is a clause
    const isActive =
      ['VBD', 'VBZ', 'VBP'].includes(verb.pos) && verb.index < participle.index && speechVerb(verb.lemma) === null;
    if (object === undefined || !isActive || children.some(({ dep }) => dep.startsWith('aux') || dep === 'mark'))
      return [];
    if (childrenOf(tokens, verb).some(({ dep }) => dep === 'obj')) return [];
    return [
      { token: object, head: verb.index, dep: 'obj' },
      { token: participle, head: object.index, dep: 'acl' },
    ];
  });
}
