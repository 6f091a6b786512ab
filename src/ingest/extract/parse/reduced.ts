import { childrenOf, isTensed, type Repair } from './repair.ts';

const JOINED = new Set(['dep', 'conj', 'ccomp', 'parataxis']);

export const reduced: Repair = {
  id: 'parse.reduced',
  says: 'A bare participle with "by" before a finite verb without subject describes the subject of that verb.',
  examples: [
    [
      'Sanctions imposed by Norway on Serbia took effect on Monday.',
      ['took ROOT -', 'Sanctions nsubj took', 'imposed acl Sanctions'],
    ],
  ],
  leaves: ['Norway seized the ship and sold it.', 'The ship was seized by Norway.'],
  find: (tokens) => {
    const verb = tokens.find(({ head, pos }) => head === -1 && pos === 'VBN');
    if (verb === undefined || isTensed(tokens, verb)) return [];
    const children = childrenOf(tokens, verb);
    const subject = children.find(({ dep, index }) => dep === 'nsubj' && index < verb.index);
    const agent = children.some((child) =>
      childrenOf(tokens, child).some(({ dep, text }) => dep === 'case' && text.toLowerCase() === 'by'),
    );
    const main = children.find(
      (child) =>
        child.index > verb.index &&
        JOINED.has(child.dep) &&
        isTensed(tokens, child) &&
        !childrenOf(tokens, child).some(({ dep }) => dep.startsWith('nsubj')),
    );
    if (subject === undefined || main === undefined || !agent) return [];
    const marks = children.filter(({ dep, index }) => dep === 'punct' && index > main.index);
    return [
      { token: main, head: -1, dep: 'ROOT' },
      { token: subject, head: main.index, dep: 'nsubj' },
      { token: verb, head: subject.index, dep: 'acl' },
      ...marks.map((token) => ({ token, head: main.index })),
    ];
  },
};
