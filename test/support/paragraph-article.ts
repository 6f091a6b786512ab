import type { Article, Passage } from '../../src/domain/article.ts';

/** An article of a text in the plainest layout: one line is one paragraph; of several the first is the headline. */
export function paragraphArticle(
  text: string,
  source = 'test/article.txt',
  publishedOn: string | null = null,
): Article {
  const lines = text.split('\n');
  const [headline = '', ...paragraphs] = lines.length === 1 ? ['', ...lines] : lines;
  let rawStart = lines.length === 1 ? 0 : headline.length + 1;
  const passage = (ordinal: number, kind: Passage['kind'], words: string, start: number): Passage => ({
    ordinal,
    kind,
    text: words,
    copies: [[{ start: 0, end: words.length, rawStart: start }]],
    proseStart: 0,
  });
  const body = paragraphs.map((paragraph, index) => {
    const made = passage(index + 1, index === 0 && lines.length > 1 ? 'LEAD' : 'BODY', paragraph, rawStart);
    rawStart += paragraph.length + 1;
    return made;
  });
  return {
    source,
    url: null,
    publisher: null,
    isPart: false,
    file: null,
    rawText: text,
    reading: null,
    assumed: null,
    headline,
    publishedOn,
    language: 'en',
    passages: [passage(0, 'HEADLINE', headline, 0), ...body],
    dateline: null,
    tags: [],
    notes: [],
  };
}
