import { toRawArticle } from '../article.ts';
import { noteOf, otherEncoding } from '../rules.ts';
import { type Format, type Input, textOf } from './format.ts';

/** One article as it was scraped; of any ending that no other format has. */
export const text: Format = {
  name: 'text',
  endings: ['.txt'],
  async *read(input: Input) {
    const { text: rawText, encoding } = textOf(await input.bytes(), false);
    const notes = encoding === 'utf-8' ? [] : [noteOf(otherEncoding, encoding)];
    yield { raw: toRawArticle({ source: input.source, url: input.url, rawText, assumed: input.assumed, notes }) };
  },
};
