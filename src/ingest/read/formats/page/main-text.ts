import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Token } from '../markup/tokens.ts';

/** What is used of a node: linkedom's own types stand on the browser's, which this program does not have. */
interface Node {
  readonly nodeType: number;
  readonly data?: string;
  readonly firstChild: Node | null;
  readonly nextSibling: Node | null;
}

const TEXT = 3;
/** Less is no article: Readability has taken a side for the page. */
const LEAST = 250;

/** All text nodes below a node, in order. */
function textNodes(root: Node): Node[] {
  const found: Node[] = [];
  const open: Node[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.nodeType === TEXT) found.push(node);
    if (node !== root && node.nextSibling !== null) open.push(node.nextSibling);
    if (node.firstChild !== null) open.push(node.firstChild);
  }
  return found;
}

/** Indexes of the text tokens inside elements of this name. */
function inside(tokens: readonly Token[], name: string): Set<number> {
  const found = new Set<number>();
  let depth = 0;
  tokens.forEach((token, index) => {
    if (token.kind === 'text') {
      if (depth > 0) found.add(index);
    } else if (token.name === name) depth += token.kind === 'open' ? 1 : -1;
  });
  return found;
}

const lengthOf = (tokens: readonly Token[], indexes: ReadonlySet<number>): number => {
  let length = 0;
  for (const index of indexes) {
    const token = tokens[index];
    if (token?.kind === 'text') length += token.text.trim().length;
  }
  return length;
};

/** What Readability takes for the main text, as indexes of tokens; empty where it finds none or cannot do the page. */
function byReadability(html: string, tokens: readonly Token[]): Set<number> {
  const found = new Set<number>();
  try {
    const { document } = parseHTML(html);
    const nodes = textNodes(document as unknown as Node);
    const texts = tokens.flatMap((token, index) => (token.kind === 'text' ? [{ index, text: token.text }] : []));
    // Readability moves text nodes and never makes them anew (on its first attempt): so a node tells its place in the file.
    if (nodes.length !== texts.length || nodes.some((node, at) => node.data !== texts[at]?.text)) return found;
    const places = new Map(nodes.map((node, at) => [node, texts[at]?.index ?? 0]));
    const options = { charThreshold: 1, serializer: (content: unknown) => content as Node };
    const article = new Readability<Node>(document as never, options as never).parse();
    for (const node of textNodes(article?.content ?? { nodeType: 0, firstChild: null, nextSibling: null })) {
      const place = places.get(node);
      if (place !== undefined) found.add(place);
    }
  } catch {
    // A page that it cannot do is read by its elements.
  }
  return found;
}

/** Indexes of the text tokens that are the article: by Readability, else the article, main or body element. */
export function mainTextOf(html: string, tokens: readonly Token[]): ReadonlySet<number> {
  const found = byReadability(html, tokens);
  if (lengthOf(tokens, found) >= LEAST) return found;
  const own = ['article', 'main'].map((name) => inside(tokens, name)).find((one) => lengthOf(tokens, one) > 0);
  if (own !== undefined) return own;
  return found.size > 0 ? found : new Set(tokens.keys());
}
