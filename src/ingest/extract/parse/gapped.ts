import type { Token } from '../../../domain/annotation.ts';
import { type Change, childrenOf, type Repair } from './repair.ts';

const NEAREST = new Set(['nmod', 'obl', 'obj']);

export const gapped: Repair = {
  id: 'parse.gapped',
  says: 'What is joined stands beside its like: a second "to" beside the first, a second name with an "of" of its own beside the first name with one.',
  examples: [
    ['Chile appealed to Norway for medicine and to Sweden for tents.', ['Sweden conj Norway']],
    ['Chile accused Norway of hiding spies and Sweden of lying.', ['Sweden conj Norway']],
    ['Peru thanked Norway for sending engineers and Brazil for moving troops.', ['Brazil conj Norway']],
    ['Presidents Luis Rojas of Chile and Ana Paz of Peru met in Lima.', ['Paz conj Rojas', 'Peru nmod Paz']],
  ],
  leaves: [
    'Chile appealed to Norway for medicine and tents.',
    'Chile accused Norway of hiding spies and soldiers.',
    'Chile flew to Norway and to Sweden.',
    'The presidents of Chile and Peru met in Lima.',
  ],
  find: (tokens) =>
    tokens.flatMap((token): Change[] => {
      if (token.dep !== 'conj' || !token.pos.startsWith('NNP')) return [];
      const joined = tokens[token.head];
      const person = joined === undefined ? [] : secondPerson(tokens, token, joined);
      if (person.length > 0) return person;
      const verb = verbAbove(tokens, joined);
      if (joined === undefined || verb === null) return [];
      const own = caseOf(tokens, token);
      const first = own === null ? namedWithItsOwn(tokens, token, verb, joined) : likeBefore(tokens, own, joined, verb);
      return first === null || first === joined ? [] : [{ token, head: first.index }];
    }),
};

/** "to … and to": the argument of the verb with the same preposition, where the parser took one with another. */
function likeBefore(tokens: readonly Token[], own: string, joined: Token, verb: Token): Token | null {
  if (caseOf(tokens, joined) === own) return null;
  return (
    childrenOf(tokens, verb).find(
      (token) => token.dep.startsWith('obl') && token.index < joined.index && caseOf(tokens, token) === own,
    ) ?? null
  );
}

/** "accused A of … and B of …", "thanked A for … and B for …": each has the same word behind it. */
function namedWithItsOwn(tokens: readonly Token[], name: Token, verb: Token, joined: Token): Token | null {
  const behind = tokens[name.index + 1]?.text.toLowerCase() ?? '';
  if (!['of', 'for'].includes(behind) || tokens[name.index - 1]?.text.toLowerCase() !== 'and') return null;
  const first = childrenOf(tokens, verb).find(
    (token) => token.dep === 'obj' && token.pos.startsWith('NNP') && token.index < joined.index,
  );
  return first !== undefined && tokens[first.index + 1]?.text.toLowerCase() === behind ? first : null;
}

/** "A of X and B of Y": B is what A is, not what X is. */
function secondPerson(tokens: readonly Token[], name: Token, joined: Token): Change[] {
  const holder = tokens[joined.head];
  const isOf = (token: Token): boolean => token.dep === 'nmod' && caseOf(tokens, token) === 'of';
  const owner = tokens[tokens[name.index + 1]?.head ?? -1];
  if (holder === undefined || !isOf(joined) || !/^NNPS?$/.test(holder.pos)) return [];
  if (tokens[name.index + 1]?.text.toLowerCase() !== 'of' || owner === undefined) return [];
  return [
    { token: name, head: holder.index },
    { token: owner, head: name.index },
  ];
}

const caseOf = (tokens: readonly Token[], token: Token): string | null =>
  childrenOf(tokens, token)
    .find(({ dep }) => dep === 'case')
    ?.text.toLowerCase() ?? null;

function verbAbove(tokens: readonly Token[], token: Token | undefined): Token | null {
  let at = token;
  for (let step = 0; at !== undefined && step < 4; step++) {
    if (at.pos.startsWith('VB') && !NEAREST.has(at.dep)) return at;
    at = tokens[at.head];
  }
  return null;
}
