import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Annotation, Sentence, Token } from '../../../src/domain/annotation.ts';
import type { Article } from '../../../src/domain/article.ts';
import type { Evidence } from '../../../src/domain/facts.ts';
import { readRecordings } from '../../../src/ingest/annotate/recordings.ts';
import { type TextAnnotation, toSentences } from '../../../src/ingest/annotate/text-annotation.ts';
import { extractFacts } from '../../../src/ingest/extract/extract.ts';
import { readingRules } from '../../../src/ingest/extract/rules.ts';
import { paragraphArticle } from '../../support/paragraph-article.ts';

/** A token as it stands in a recording, with the space before it. */
type Piece = Omit<Token, 'index' | 'start' | 'end'> & { readonly space: string };

/** Sentences of the corpus as pieces that can be put together anew. */
const SENTENCES: readonly (readonly Piece[])[] = [...readRecordings('test/annotations/articles.jsonl')].flatMap(
  ([text, annotation]) => piecesOf(text, annotation),
);
const TOKENS = SENTENCES.flat();

function piecesOf(text: string, annotation: TextAnnotation): Piece[][] {
  return toSentences(annotation, text, 0, 0).map(({ tokens }) =>
    tokens.map(({ start, end: _end, index: _index, ...token }, at) => ({
      ...token,
      space: text.slice(tokens[at - 1]?.end ?? start, start),
    })),
  );
}

const ODD = [
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  '«',
  '»',
  '—',
  ' - ',
  ':',
  ', ',
  '(',
  ')',
  '…',
  '\u0000',
  '\u200f',
  '😀',
  'İ',
  'ﬁ',
  '…',
  '\ud800',
];
const oddPiece = fc
  .constantFrom(...ODD)
  .map((text): Piece => ({ text, lemma: text, pos: ':', ner: 'O', head: -1, dep: 'dep', space: '' }));
const word = fc
  .nat(TOKENS.length - 1)
  .map((at) => TOKENS[at] ?? [])
  .filter((piece): piece is Piece => 'text' in piece);
const whole = fc.nat(SENTENCES.length - 1).map((at) => SENTENCES[at] ?? []);
/** Words of one sentence in their order, some of them left out. */
const torn = whole.chain((pieces) => fc.subarray([...pieces]));
/** Words from anywhere, governors that point anywhere, marks in odd places. */
const jumbled = fc.array(
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.tuple(word, fc.integer({ min: -1, max: 12 })).map(([piece, head]) => ({ ...piece, head })),
    },
    { weight: 1, arbitrary: oddPiece },
  ),
  { maxLength: 14 },
);
const marked = fc.tuple(whole, oddPiece, fc.nat(30)).map(([pieces, odd, at]) => pieces.toSpliced(at, 0, odd));
const sentence = fc.oneof(whole, torn, jumbled, marked);
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 5 });

/** The governors of the pieces, without those that would close a circle: the annotator gives trees. */
function treeOf(pieces: readonly Piece[]): number[] {
  const heads = pieces.map(() => -1);
  pieces.forEach(({ head }, at) => {
    if (head >= pieces.length) return;
    let above = head;
    while (above !== -1 && above !== at) above = heads[above] ?? -1;
    if (above === -1) heads[at] = head;
  });
  return heads;
}

/** The article of these paragraphs, the first of them its headline, and its annotation. */
function put(paragraphs: readonly (readonly (readonly Piece[])[])[]): { article: Article; annotation: Annotation } {
  const texts: string[] = [];
  const sentences = paragraphs.map((parts, passage) => {
    let text = '';
    const placed = parts.map((pieces, index): Sentence => {
      if (text !== '') text += ' ';
      const begin = text.length;
      const heads = treeOf(pieces);
      const tokens = pieces.map(({ space, ...piece }, at): Token => {
        text += at === 0 ? '' : space.replace(/\n/g, ' ');
        const start = text.length;
        text += piece.text;
        return { ...piece, head: heads[at] ?? -1, index: at, start, end: text.length };
      });
      return { passage, index, start: begin, end: text.length, tokens };
    });
    texts.push(text);
    return placed;
  });
  const article = paragraphArticle(texts.map((text) => text.replace(/\n/g, ' ')).join('\n'));
  return { article, annotation: { sentences: article.passages.map(({ ordinal }) => sentences[ordinal] ?? []) } };
}

test('reads any words in any order without throwing, and every statement leads back to its words', () => {
  const rules = new Set(readingRules.map((rule) => rule.id));
  fc.assert(
    fc.property(fc.array(paragraph, { minLength: 2, maxLength: 5 }), (paragraphs) => {
      const { article, annotation } = put(paragraphs);
      const facts = extractFacts(article, annotation);
      const references = new Set(facts.references.map((reference) => reference.id));
      const inside = ({ passage, start, end, sentenceStart, sentenceEnd }: Evidence): void => {
        expect(end).toBeGreaterThan(start);
        expect(sentenceStart).toBeLessThanOrEqual(start);
        expect(sentenceEnd).toBeGreaterThanOrEqual(end);
        expect(sentenceStart).toBeGreaterThanOrEqual(0);
        expect(sentenceEnd).toBeLessThanOrEqual(article.passages[passage]?.text.length ?? -1);
      };
      for (const statement of [...facts.quotes, ...facts.events, ...facts.claims, ...facts.roles]) {
        expect(statement.evidence.length).toBeGreaterThan(0);
        statement.evidence.forEach(inside);
        expect(rules.has(statement.rule)).toBe(true);
        expect(statement.confidence).toBeGreaterThan(0);
        expect(statement.confidence).toBeLessThanOrEqual(1);
      }
      for (const quote of facts.quotes) if (quote.speaker !== null) expect(references.has(quote.speaker)).toBe(true);
      for (const role of facts.roles) expect(references.has(role.person)).toBe(true);
      for (const { actors, recipients } of [...facts.events, ...facts.claims])
        for (const party of [...actors, ...recipients]) expect(references.has(party)).toBe(true);
      for (const mention of facts.mentions)
        expect(article.passages[mention.passage]?.text.slice(mention.start, mention.end)).toBe(mention.text);
    }),
    { numRuns: 150 },
  );
});

test('reads the same facts from the same words twice', () => {
  fc.assert(
    fc.property(fc.array(paragraph, { minLength: 2, maxLength: 3 }), (paragraphs) => {
      const { article, annotation } = put(paragraphs);
      expect(extractFacts(article, annotation)).toEqual(extractFacts(article, annotation));
    }),
    { numRuns: 50 },
  );
});
