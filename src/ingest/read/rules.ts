import type { Note } from '../../domain/article.ts';
import type { Rule } from '../../domain/rule.ts';
import type { Span } from '../../domain/spans.ts';

const define = (id: string, says: string, source: string): Rule => ({ id, says, source, confidence: 1 });

export const markupUndone = define(
  'read.markup',
  'Of a page or a marked text only the words of its body are read; scripts, menus, captions, lists of links and the marks themselves are not.',
  'the markup of HTML and Markdown',
);
export const textCut = define(
  'read.text-cut',
  'A text that ends in "[+2100 chars]" was cut by the service that gave it: the rest is not there, and the mark is no part of it.',
  'replies of news services',
);
export const summaryOnly = define(
  'read.summary-only',
  'An item without a text of its own is read by its summary; the text is on the page that it links to.',
  'feeds of news pages',
);
export const givenDate = define(
  'read.date',
  'The day of publication is the one that the metadata of a page or a field of a record gives.',
  'JSON-LD, meta and time elements, fields of records',
);
export const unreadDate = define(
  'read.unread-date',
  'A date in a form that could mean two days, or none, is not taken.',
  'fields of records',
);
export const givenPublisher = define(
  'read.publisher',
  'The metadata of a page or a field of a record names who published it.',
  'JSON-LD, meta elements, fields of records',
);
export const foundLanguage = define(
  'read.language',
  'A language other than English is found by the letters of the text; such a text is laid out and kept, and not read further.',
  'franc: trigrams of the Universal Declaration of Human Rights',
);
export const otherEncoding = define(
  'read.encoding',
  'A file in another encoding than UTF-8 is decoded as its mark or its own declaration says.',
  'WHATWG Encoding Standard',
);

/** Every rule by which reading decides. */
export const readRules: readonly Rule[] = [
  markupUndone,
  textCut,
  summaryOnly,
  givenDate,
  unreadDate,
  givenPublisher,
  foundLanguage,
  otherEncoding,
];

const MOST_TEXT = 300;

export const noteOf = (rule: Rule, text: string, rawSpans: readonly Span[] = []): Note => ({
  rule: rule.id,
  text: text.length <= MOST_TEXT ? text : `${text.slice(0, MOST_TEXT)}…`,
  rawSpans,
});
