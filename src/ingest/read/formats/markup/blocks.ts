import type { Token } from './tokens.ts';

type TextToken = Extract<Token, { kind: 'text' }>;

/** A paragraph, heading or item of markup: what stands in it, in order; a null is a line break. */
export interface Block {
  /** the innermost block element */
  readonly name: string;
  readonly parts: readonly (TextToken | null)[];
  /** all its words are links */
  readonly isLink: boolean;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const BLOCKS = words(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html legend li main nav ol option p pre section summary table tbody td tfoot th thead title tr ul',
);
/** Elements whose words are never those of an article. */
const LEFT_OUT = words(
  'audio button canvas datalist dialog figcaption form head iframe input math menu nav noscript object option script select style svg template textarea title video footer aside',
);
const BLANK = /^[ \t\r\n\f]*$/;

/**
 * The blocks of markup, in order, without those that have no words.
 * @param keeps whether the text token at this index is wanted
 */
export function blocksOf(tokens: readonly Token[], keeps: (index: number) => boolean = () => true): readonly Block[] {
  const blocks: Block[] = [];
  const open: string[] = [];
  let left = 0;
  let links = 0;
  let parts: (TextToken | null)[] = [];
  let isLink = true;
  const finish = () => {
    if (parts.some((part) => part !== null && !BLANK.test(part.text)))
      blocks.push({ name: open.findLast((name) => BLOCKS.has(name)) ?? '', parts, isLink });
    parts = [];
    isLink = true;
  };
  tokens.forEach((token, index) => {
    if (token.kind === 'text') {
      if (left > 0 || !keeps(index)) return;
      parts.push(token);
      if (links === 0 && !BLANK.test(token.text)) isLink = false;
      return;
    }
    if (token.name === 'br' && token.kind === 'open') parts.push(null);
    if (BLOCKS.has(token.name)) finish();
    const step = token.kind === 'open' ? 1 : -1;
    if (step === 1) open.push(token.name);
    else open.pop();
    if (LEFT_OUT.has(token.name)) left += step;
    if (token.name === 'a') links += step;
  });
  finish();
  return blocks;
}

const isHeading = (block: Block): boolean => /^h[1-6]$/.test(block.name);

/** Without teasers: blocks that are links and nothing else, and the headings that stand over them. */
export function withoutTeasers(blocks: readonly Block[]): readonly Block[] {
  const kept: Block[] = [];
  let isBeforeTeaser = true;
  for (const block of blocks.toReversed()) {
    const goes: boolean = block.isLink || (isHeading(block) && isBeforeTeaser);
    if (!goes) kept.push(block);
    isBeforeTeaser = goes;
  }
  return kept.toReversed();
}
