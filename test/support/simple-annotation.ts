import type { Annotation, Sentence, Token } from '../../src/domain/annotation.ts';
import type { Article } from '../../src/domain/article.ts';

/** How a sentence hangs together: each verb under the one before it, every word under the first verb, or each word under the one before it. */
export const SHAPES = ['nested', 'flat', 'chain'] as const;
export type Shape = (typeof SHAPES)[number];

const VERBS = new Set([
  'said',
  'told',
  'says',
  'met',
  'added',
  'accused',
  'visited',
  'warned',
  'signed',
  'speaks',
  'rose',
]);
const PRONOUNS = new Set(['he', 'she', 'they', 'it', 'him', 'her', 'who']);
const PREPOSITIONS = new Set(['on', 'in', 'of', 'to', 'by', 'with', 'after', 'that', 'from']);
const LEMMAS: Readonly<Record<string, string>> = { said: 'say', says: 'say', told: 'tell', met: 'meet', rose: 'rise' };

function tagOf(word: string): string {
  if (VERBS.has(word)) return 'VBD';
  if (PRONOUNS.has(word)) return 'PRP';
  if (PREPOSITIONS.has(word)) return 'IN';
  if (word === 'the' || word === 'a') return 'DT';
  if (word === 'and') return 'CC';
  if (/^\d+$/.test(word)) return 'CD';
  if (/^\p{Lu}/u.test(word)) return 'NNP';
  return /^\p{L}/u.test(word) ? 'NN' : word === ',' ? ',' : ':';
}

const lemmaOf = (word: string): string =>
  LEMMAS[word] ?? (VERBS.has(word) ? word.replace(/ed$/, '') : word.toLowerCase());

/** The governor of each word, and the relation to it. */
function hang(tags: readonly string[], shape: Shape): { readonly head: number; readonly dep: string }[] {
  const root = Math.max(0, tags.indexOf('VBD'));
  const verbAfter: number[] = [];
  for (let at = tags.length - 1, next = -1; at >= 0; at -= 1) {
    if (tags[at] === 'VBD') next = at;
    verbAfter[at] = next;
  }
  let verb = root;
  return tags.map((tag, at) => {
    if (shape === 'chain') return at === 0 ? { head: -1, dep: 'root' } : { head: at - 1, dep: 'dep' };
    if (at === root) return { head: -1, dep: 'root' };
    const governor = shape === 'flat' ? root : verb;
    if (tag === 'VBD') {
      verb = at;
      return { head: governor, dep: 'ccomp' };
    }
    if (!/^(?:NN|PRP)/.test(tag)) return { head: governor, dep: tag === 'IN' ? 'mark' : 'dep' };
    const next = verbAfter[at] ?? -1;
    return next > at && shape === 'nested' && verb !== next
      ? { head: next, dep: 'nsubj' }
      : { head: governor, dep: at < root ? 'nsubj' : 'obj' };
  });
}

/**
 * An annotation without an annotator: words by blanks and marks, tags by a handful of words, a tree of one of three shapes.
 * For tests that ask how much work a text makes, never what it says.
 */
export function annotateSimply(article: Article, shape: Shape): Annotation {
  const sentences = article.passages.map((passage) => {
    if (passage.kind === 'TAGS') return [];
    const { text, ordinal, proseStart } = passage;
    const found: Sentence[] = [];
    let words: { text: string; start: number; end: number }[] = [];
    const close = (): void => {
      if (words.length === 0) return;
      const tree = hang(
        words.map((word) => tagOf(word.text)),
        shape,
      );
      const tokens = words.map((word, index): Token => {
        const pos = tagOf(word.text);
        return {
          ...word,
          index,
          lemma: lemmaOf(word.text),
          pos,
          ner: pos === 'NNP' ? 'PERSON' : 'O',
          ...(tree[index] ?? { head: -1, dep: 'root' }),
        };
      });
      found.push({
        passage: ordinal,
        index: found.length,
        start: tokens[0]?.start ?? 0,
        end: tokens.at(-1)?.end ?? 0,
        tokens,
      });
      words = [];
    };
    for (const match of text.slice(proseStart).matchAll(/(?:\p{L}\.)+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)) {
      const start = proseStart + match.index;
      words.push({ text: match[0], start, end: start + match[0].length });
      if (/^[.!?]$/.test(match[0])) close();
    }
    close();
    return found;
  });
  return { sentences };
}
