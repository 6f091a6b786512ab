import { describe, expect, test } from 'vitest';
import type { Sentence, Token } from '../../../src/domain/annotation.ts';
import { annotateArticle } from '../../../src/ingest/annotate/annotate.ts';
import { readRecordings, recordedAnnotator } from '../../../src/ingest/annotate/recordings.ts';
import { changed, type Repair } from '../../../src/ingest/extract/parse/repair.ts';
import { repairSentence, repairs } from '../../../src/ingest/extract/parse/repairs.ts';
import { articlesFolder, corpusAnnotator, readFolder } from '../../support/corpus.ts';
import { paragraphArticle } from '../../support/paragraph-article.ts';

const annotator = recordedAnnotator(readRecordings('test/annotations/rules.jsonl'));

/** The sentences of a paragraph, as the parser gave them. */
async function sentencesOf(text: string): Promise<readonly Sentence[]> {
  return (await annotateArticle(paragraphArticle(text), annotator)).sentences.flat();
}

/** The arcs that a repair sets in a text. */
async function arcsOf(repair: Repair, text: string): Promise<string[]> {
  return (await sentencesOf(text)).flatMap(({ tokens }) => {
    const after = changed(tokens, repair.find(tokens));
    return after.flatMap((token, index) =>
      token === tokens[index] || token.dep === 'punct'
        ? []
        : [`${token.text} ${token.dep} ${after[token.head]?.text ?? '-'}`],
    );
  });
}

describe.each(repairs)('$id', (repair) => {
  test.each(repair.examples)('%s', async (text, arcs) => {
    expect((await arcsOf(repair, text)).sort()).toEqual([...arcs].sort());
  });
  test.each(repair.leaves)('leaves: %s', async (text) => {
    expect(await arcsOf(repair, text)).toEqual([]);
  });
});

test('every recorded sentence stays a tree: one root, and every word leads to it', async () => {
  const texts = [...readRecordings('test/annotations/rules.jsonl').keys()];
  const files = await readFolder(articlesFolder);
  const read = [
    ...(await Promise.all(texts.map(sentencesOf))).flat(),
    ...(await Promise.all(files.map(({ article }) => annotateArticle(article, corpusAnnotator())))).flatMap(
      ({ sentences }) => sentences.flat(),
    ),
  ];
  for (const sentence of read) {
    const { tokens } = repairSentence(sentence);
    expect(tokens.filter(({ head }) => head === -1)).toHaveLength(1);
    for (const token of tokens) expect(stepsToRoot(tokens, token)).toBeLessThan(tokens.length);
  }
});

function stepsToRoot(tokens: readonly Token[], token: Token): number {
  let at = token;
  let steps = 0;
  while (at.head !== -1 && steps < tokens.length) {
    const above = tokens[at.head];
    if (above === undefined) throw new Error(`${at.text} hangs on nothing`);
    at = above;
    steps++;
  }
  return steps;
}
