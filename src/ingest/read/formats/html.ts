import { DatelineError } from '../../../errors.ts';
import { MAX_HEADLINE, toRawArticle } from '../article.ts';
import { toDay } from '../dates.ts';
import { printable } from '../outcome.ts';
import { markupUndone, noteOf, otherEncoding } from '../rules.ts';
import { type Format, type Input, textOf } from './format.ts';
import { askPage } from './page/ask-page.ts';

/** The article of a page that somebody saved. */
export const html: Format = {
  name: 'a web page',
  endings: ['.html', '.htm', '.xhtml'],
  async *read(input: Input) {
    const { text: rawText, encoding } = textOf(await input.bytes(), true);
    const page = await askPage(rawText);
    if (!/[\p{L}\p{N}]/u.test(page.reading.text))
      throw new DatelineError('FILE_EMPTY', 'The page has no words outside its menus and scripts.');
    const publishedOn = page.publishedOn === null ? null : toDay(page.publishedOn);
    const whole = [{ start: 0, end: rawText.length }];
    const headline = page.headline !== null && page.headline.length <= MAX_HEADLINE ? page.headline : null;
    yield {
      raw: toRawArticle({
        source: input.source,
        url: page.url ?? input.url,
        rawText,
        reading: page.reading,
        headline,
        publishedOn,
        unreadDate: publishedOn === null && page.publishedOn !== null ? printable(page.publishedOn) : null,
        publisher: page.publisher,
        declared: page.language,
        assumed: input.assumed,
        notes: [
          noteOf(markupUndone, `${page.reading.text.length} of ${rawText.length} characters are its main text`, whole),
          ...(encoding === 'utf-8' ? [] : [noteOf(otherEncoding, encoding)]),
        ],
      }),
    };
  },
};
