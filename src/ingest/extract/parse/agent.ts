import type { Token } from '../../../domain/annotation.ts';
import { nounFrames } from '../../../lexicon/frames.ts';
import { childrenOf, type Repair } from './repair.ts';

export const agent: Repair = {
  id: 'parse.agent',
  says: '"by" after the object of an active verb tells who does what the object names.',
  examples: [
    [
      'Minister Pillai raised the detention of Indian fishermen by the Sri Lankan Navy and called for their early release.',
      ['Navy nmod detention'],
    ],
  ],
  leaves: ['The minister raised the fee by five dollars.', 'The attack was condemned by Chile.'],
  find: (tokens) =>
    tokens.flatMap((token) => {
      const verb = tokens[token.head];
      if (token.dep !== 'obl' || verb === undefined || !verb.pos.startsWith('VB')) return [];
      const children = childrenOf(tokens, verb);
      if (children.some(({ dep }) => dep === 'aux:pass' || dep === 'nsubj:pass')) return [];
      const isBy = childrenOf(tokens, token).some(({ dep, text }) => dep === 'case' && text.toLowerCase() === 'by');
      const deed = children.find(({ dep, index }) => dep === 'obj' && index > verb.index && index < token.index);
      if (!isBy || deed === undefined || !isNamed(tokens, token)) return [];
      return nounFrames.has(deed.lemma.toLowerCase()) ? [{ token, head: deed.index, dep: 'nmod' }] : [];
    }),
};

const isNamed = (tokens: readonly Token[], token: Token): boolean =>
  token.pos.startsWith('NNP') || childrenOf(tokens, token).some(({ pos, ner }) => pos === 'JJ' && ner !== 'O');
