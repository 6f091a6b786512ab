import type { Token } from '../../../domain/annotation.ts';
import { childrenOf, isTensed, type Repair } from './repair.ts';

const CLAUSES = new Set(['acl', 'acl:relcl', 'dep', 'parataxis', 'ccomp', 'conj']);

export const fronted: Repair = {
  id: 'parse.fronted',
  says: 'A noun with a preposition that opens the sentence is no main clause: the finite verb after the comma is.',
  examples: [
    [
      'During a call with his Serbian counterpart, Norwegian Foreign Minister Nils Lind thanked Serbia for its help.',
      ['thanked ROOT -', 'call obl thanked', 'Lind nsubj thanked'],
    ],
  ],
  leaves: ['During a call with his Serbian counterpart.', 'In Oslo, Nils Lind thanked Serbia.'],
  find: (tokens) => {
    const root = tokens.find(({ head, pos }) => head === -1 && pos.startsWith('NN'));
    if (root === undefined) return [];
    const children = childrenOf(tokens, root);
    if (!children.some(({ dep, index }) => dep === 'case' && index < root.index)) return [];
    if (children.some(({ dep }) => dep === 'cop' || dep.startsWith('nsubj'))) return [];
    const main = children.find(
      (child) =>
        child.index > root.index &&
        CLAUSES.has(child.dep) &&
        isTensed(tokens, child) &&
        !childrenOf(tokens, child).some(({ pos, dep }) => pos.startsWith('W') || dep === 'mark'),
    );
    if (main === undefined) return [];
    const own = childrenOf(tokens, main).find(({ dep }) => dep.startsWith('nsubj'));
    const subject = own ?? appositionBefore(tokens, root, main);
    if (subject === null) return [];
    const marks = children.filter(({ dep, index }) => dep === 'punct' && index > main.index);
    return [
      { token: main, head: -1, dep: 'ROOT' },
      { token: root, head: main.index, dep: 'obl' },
      ...(own === undefined ? [{ token: subject, head: main.index, dep: 'nsubj' }] : []),
      ...marks.map((token) => ({ token, head: main.index })),
    ];
  },
};

/** The noun right before the verb, behind a comma, that was taken for an apposition to what stands in front. */
function appositionBefore(tokens: readonly Token[], root: Token, main: Token): Token | null {
  const between = tokens.slice(root.index + 1, main.index);
  const comma = between.findLast(({ text }) => text === ',');
  if (comma === undefined) return null;
  const after = between.filter(({ index }) => index > comma.index);
  return after.findLast(({ dep, pos, head }) => dep === 'appos' && pos.startsWith('NN') && head < comma.index) ?? null;
}
