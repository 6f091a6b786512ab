import { LINK_LABELS } from '../../lexicon/page-furniture.ts';
import { type LineRule, labelOf, readsOn } from './line-rule.ts';
import { countWords, isFinished, startsUpper } from './lines.ts';

/** Lines that point at other texts: labels, and the lists below them. */

const BOILERPLATE = 'boilerplate of news pages; words in lexicon/page-furniture.ts';

export const link: LineRule = {
  id: 'layout.link',
  says: 'A line "Read more:", "See also:" or the like points at another text.',
  source: BOILERPLATE,
  confidence: 0.95,
  takes: ({ text, index }) => index > 0 && LINK_LABELS.has(labelOf(text, ':')),
  examples: ['Read more: A river runs dry', 'ALSO READ: Ten dead in floods', '>> Related: Ten ships in port'],
  leaves: ['Read the whole letter, he said.', 'He wrote: read more.', 'Related talks: none were held, she said.'],
};

/** "list 2 of 4": numbers between links that a screen reader hears. */
export const isListMark = (text: string): boolean => /^(?:end of list|list (?:of \d+ items|\d+ of \d+))$/.test(text);

/** The number of a list that stands alone, or in front of its line. */
const isNumber = (text: string): boolean => /^\d{1,2}[.)]?$/.test(text);
const isNumbered = (text: string): boolean => /^\d{1,2}[.)]\s+\S/.test(text);
const withoutMark = (text: string): string => text.replace(/^(?:\d{1,2}[.)]|[•▪▸►>»*–—-])\s+/, '');

const isAlone = (text: string): boolean =>
  LINK_LABELS.has(text.replace(/:$/, '').replaceAll('’', "'").trim().toLowerCase());

/** The line names what stands below it: "Read more:", "Related articles", or stands between the links. */
export const isLinkLabel = (text: string): boolean => isAlone(text) || (isListMark(text) && text !== 'end of list');

export const linkLabel: LineRule = {
  id: 'layout.link-label',
  says: 'A line "Most read", "Related stories" or the like alone is the heading of a list of other texts.',
  source: BOILERPLATE,
  confidence: 0.9,
  takes: ({ text, index }, around) => index > 0 && isAlone(text) && !text.endsWith(':') && !readsOn(around),
  examples: ['Most read', 'MOST POPULAR', 'Editors’ picks', ['He left.', 'Trending now', 'Ten quick soups']],
  leaves: ['Most read the letter', 'The most popular', ['She had to watch and', 'listen', 'before she spoke again.']],
};

export const linkBelow: LineRule = {
  id: 'layout.link-below',
  says: 'Headings right below a line "Read more:" or "Most read" point at other texts, too; numbered, or below all prose, also behind blank lines.',
  source: 'boilerplate of news pages',
  confidence: 0.8,
  takes: ({ text, gapBefore }, { before, tail }) => {
    if (before === null || isNumber(text)) return before !== null && isNumber(text);
    const listed = isNumbered(text) || isNumber(before.text);
    const joins = !gapBefore || isLinkLabel(before.text) || tail || isNumber(before.text);
    if (!joins && !(listed && isNumbered(before.text))) return false;
    const plain = withoutMark(text);
    const marked = plain !== text || isNumber(before.text) || isListMark(before.text);
    // In a numbered list a question is a heading, too.
    if (isFinished(text) && !(listed && /[?!]["”’]?$/.test(text))) return false;
    return (startsUpper(plain) || marked) && countWords(plain, 17) <= 16 && (marked || countWords(plain, 3) >= 3);
  },
  examples: [
    'Ten Things to Know About Geneva',
    '1. Russia opens ten ports',
    ['Most read', '¶1. Is this the end of tea?', '¶2. Ten quick soups'],
    ['1. Russia opens ten ports', '¶2. Ten quick soups', 'Sign up'],
    ['Most read', '1', 'Russia opens ten ports'],
    ['1', '¶Soups', '2'],
    '• Soups',
  ],
  leaves: [
    'The talks failed.',
    'russia',
    'South Africa',
    '1. The talks failed.',
    ['Ten quick soups', '¶Ten Things to Know About Geneva', 'He left.'],
    ['1. Russia opens ten ports', '¶Geneva was quiet on Monday, and nobody spoke.', 'He left.'],
  ],
};

export const teaser: LineRule = {
  id: 'layout.teaser',
  says: 'Below all prose and the first buttons of the page, headings point at other texts.',
  source: 'boilerplate of news pages',
  confidence: 0.75,
  takes: ({ text }, { before, tail }) =>
    tail &&
    before !== null &&
    !isFinished(text) &&
    !/[:,;]$/.test(text) &&
    startsUpper(withoutMark(text)) &&
    countWords(text, 5) === 5 &&
    countWords(text, 17) <= 16,
  examples: ['Russia opens ten ports to ships', '• Ten quick soups for cold days'],
  leaves: ['South Africa', 'Ministers of the North met in Oslo on Monday.', 'russia opens ten ports to ships'],
};
