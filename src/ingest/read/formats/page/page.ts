import type { Reading } from '../../../../domain/article.ts';
import { type Block, blocksOf, withoutTeasers } from '../markup/blocks.ts';
import { readingOf, wordsOf } from '../markup/reading.ts';
import { tokensOf } from '../markup/tokens.ts';
import { mainTextOf } from './main-text.ts';
import { type Metadata, metadataOf } from './metadata.ts';

/** A page understood: what it says of itself, and its main text. */
export interface Page extends Metadata {
  readonly reading: Reading;
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The heading that is the headline: the one that the metadata names, with or without the outlet behind it; else the first. */
function headingOf(headings: readonly Block[], given: string | null): Block | null {
  const wanted = given === null ? '' : plain(given);
  const named = headings.find((heading) => {
    const words = plain(wordsOf(heading));
    return words !== '' && (wanted === words || wanted.startsWith(`${words} `));
  });
  return named ?? headings[0] ?? null;
}

/**
 * The main text of a page below its headline, and its metadata.
 * @throws DatelineError FILE_TOO_LARGE: the bounds of tokensOf
 */
export function readPage(html: string): Page {
  const tokens = tokensOf(html);
  const metadata = metadataOf(tokens);
  const main = mainTextOf(html, tokens);
  const heading = headingOf(
    blocksOf(tokens).filter((block) => block.name === 'h1'),
    metadata.headline,
  );
  const body = withoutTeasers(blocksOf(tokens, (index) => main.has(index)));
  const below = heading === null ? body : body.filter((block) => block.parts[0] !== heading.parts[0]);
  return {
    ...metadata,
    headline: heading === null ? metadata.headline : wordsOf(heading),
    reading: readingOf(heading === null ? below : [heading, ...below]),
  };
}
