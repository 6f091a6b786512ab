import type { Token } from '../../../domain/annotation.ts';
import { type Change, childrenOf, type Repair } from './repair.ts';

const VERBS = new Set(['VBD', 'VBN', 'VBZ', 'VBP']);
const RELATIVE = new Set(['who', 'which', 'whose', 'whom']);
const MOST_WORDS = 40;

export const split: Repair = {
  id: 'parse.split',
  says: 'A name, a relative clause between commas, then a verb: the verb is what the name does.',
  examples: [
    [
      'Algeria, which closed its airspace to Nigerien military flights in a dispute over migrants, offered on Sunday to train border guards for Niger.',
      ['offered ROOT -', 'Algeria nsubj offered'],
    ],
    [
      'Foreign Minister Cevdet Arman, who is due in Niamey on April 9, denied that Ankara planned to take over the German base.',
      ['denied ROOT -', 'Arman nsubj denied', 'due acl:relcl Arman', 'who nsubj due', 'is cop due'],
    ],
    [
      'Foreign Minister Cevdet Arman of Turkey, who is due in Niamey on April 9, denied it.',
      ['denied ROOT -', 'Arman nsubj denied', 'due acl:relcl Arman', 'who nsubj due', 'is cop due'],
    ],
    [
      'The Congolese government, which says that Rwandan soldiers occupy part of North Kivu, warned Burundi against "a separate peace."',
      ['warned ROOT -', 'government nsubj warned'],
    ],
  ],
  leaves: [
    'Algeria, which closed its airspace, a step that was criticised.',
    'Algeria, which closed its airspace, reopened it.',
  ],
  find: (tokens) => {
    const noun = tokens.find(({ head, pos }) => head === -1 && pos.startsWith('NN'));
    if (noun === undefined || !isOpened(tokens, noun)) return [];
    const verb = tokens.slice(noun.index + 3, noun.index + MOST_WORDS).find((token) => isMain(tokens, noun, token));
    if (verb === undefined) return [];
    const marks = childrenOf(tokens, noun).filter(({ dep, index }) => dep === 'punct' && index > verb.index);
    return [
      { token: verb, head: -1, dep: 'ROOT', ...(verb.pos === 'VBN' ? { pos: 'VBD' } : {}) },
      { token: noun, head: verb.index, dep: 'nsubj' },
      ...marks.map((token) => ({ token, head: verb.index })),
      ...relativeClause(tokens, noun, verb),
    ];
  },
};

/** "Algeria, which …", "Minister Arman of Turkey, who …" */
const isOpened = (tokens: readonly Token[], noun: Token): boolean =>
  isBeforeClause(tokens, noun) && !childrenOf(tokens, noun).some(({ dep }) => dep === 'case' || dep === 'cop');

function isBeforeClause(tokens: readonly Token[], noun: Token): boolean {
  const owner = childrenOf(tokens, noun).find(({ dep, index }) => dep === 'nmod' && index > noun.index);
  const comma = tokens[(owner ?? noun).index + 1];
  return comma?.text === ',' && RELATIVE.has(tokens[comma.index + 1]?.text.toLowerCase() ?? '');
}

/** Right behind a comma, without a subject of its own behind it, and hung on a noun. */
const isMain = (tokens: readonly Token[], noun: Token, verb: Token): boolean =>
  VERBS.has(verb.pos) &&
  tokens[verb.index - 1]?.text === ',' &&
  (['acl', 'acl:relcl'].includes(verb.dep)
    ? verb.head === noun.index || tokens[verb.head]?.pos.startsWith('NN') === true
    : verb.dep === 'dep' && verb.head > noun.index) &&
  !childrenOf(tokens, verb).some(({ dep, index }) => dep.startsWith('nsubj') && index > verb.index);

/** Where the parser made one clause of two, what stands before the comma goes back to the relative clause. */
function relativeClause(tokens: readonly Token[], noun: Token, verb: Token): Change[] {
  const before = childrenOf(tokens, verb).filter(({ index, dep }) => index < verb.index - 1 && dep !== 'punct');
  const clause = before.findLast(({ pos }) => /^(?:JJ|VB|NN)/.test(pos) && pos !== 'VBZ');
  if (clause === undefined) return [];
  return [
    { token: clause, head: noun.index, dep: 'acl:relcl' },
    ...before
      .filter((token) => token !== clause)
      .map((token) => ({
        token,
        head: clause.index,
        dep: token.pos.startsWith('W') ? 'nsubj' : token.lemma === 'be' ? 'cop' : token.dep,
      })),
  ];
}
