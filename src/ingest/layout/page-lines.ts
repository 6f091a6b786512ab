import { LINK_LABELS, SECTION_LABELS, SITE_LINES, SITE_OPENINGS } from '../../lexicon/page-furniture.ts';
import { type LineRule, labelOf, readsOn } from './line-rule.ts';
import { countWords, isFinished, startsUpper } from './lines.ts';

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
const isListMark = (text: string): boolean => /^(?:end of list|list (?:of \d+ items|\d+ of \d+))$/.test(text);

export const site: LineRule = {
  id: 'layout.site',
  says: 'A line that asks the reader to subscribe, follow or share, or is a button, an advertisement or an end mark, is not news.',
  source: BOILERPLATE,
  confidence: 0.9,
  takes: ({ text }, around) => {
    const plain = text.toLowerCase();
    if (SITE_LINES.has(plain) || isListMark(text)) return !readsOn(around);
    return countWords(text, 46) <= 45 && SITE_OPENINGS.some((opening) => plain.startsWith(opening)) && !readsOn(around);
  },
  examples: [
    'Subscribe to our weekly letter',
    'ADVERTISEMENT',
    'Follow us on Telegram for more.',
    '-ENDS-',
    'For further information, please contact: Ana Berg, Information Officer, press@nordhelp.example',
    '© 2025 Nordpress. All rights reserved.',
    'More to follow',
    'list 2 of 4',
    'Published',
  ],
  leaves: [
    'He shared this view.',
    'For further information they had to wait.',
    'The advertisement was false.',
    'Subscribers left the paper.',
    'The list of 4 items',
  ],
};

export const editorsNote: LineRule = {
  id: 'layout.editors-note',
  says: 'A line "EDS:" or "Editor’s note:", or one in brackets about what an update adds, speaks to editors.',
  source: 'wire texts of Kyodo, AP and Reuters',
  confidence: 0.95,
  takes: ({ text }) =>
    text.length <= 400 &&
    (/^\(?(?:EDS|Eds|(?:ATTN|ATTENTION|Attention) EDITORS|EDITORS?[’']?S? NOTE|Editors?[’']?s? note|Notes? to editors?)\s?[:;–—-]/i.test(
      text,
    ) ||
      /^\((?:adds?|updates?|recasts?|refiles?|corrects?|clarifies|rewrites?|repeats?|releads?|removes?|changes|fixes)\s[^()]{3,200}\)$/i.test(
        text,
      ) ||
      /^(?:URGENT|BULLETIN|FLASH|ADVISORY|ALERT)$/.test(text)),
  examples: ['EDS: UPDATING', '(Adds quotes, details, background)', 'Editor’s note: Names were changed.', 'URGENT'],
  leaves: ['The editor noted it.', '(Adds)', 'The report (adds nothing new) was read.', 'Urgent talks'],
};

export const section: LineRule = {
  id: 'layout.section',
  says: 'The name of a section alone above the headline is not the headline.',
  source: 'headers of news pages; words in lexicon/page-furniture.ts',
  confidence: 0.85,
  takes: ({ text }, { after, top }) =>
    top && after !== null && isSection(text) && (countWords(after.text, 4) > 3 || isSection(after.text)),
  examples: ['WORLD', 'Middle East'],
  leaves: ['World leaders meet', 'News of a truce'],
};

const isSection = (text: string): boolean =>
  SECTION_LABELS.has(
    text
      .toLowerCase()
      .replace(/[:|>]$/, '')
      .trim(),
  );

/** The line names what stands below it: "Read more:", "Related articles", or stands between the links. */
export const isLinkLabel = (text: string): boolean =>
  LINK_LABELS.has(text.replace(/:$/, '').trim().toLowerCase()) || (isListMark(text) && text !== 'end of list');

export const linkBelow: LineRule = {
  id: 'layout.link-below',
  says: 'Headings right below a line "Read more:" or "Related articles" point at other texts, too.',
  source: 'boilerplate of news pages',
  confidence: 0.8,
  takes: ({ text, gapBefore }, { before }) =>
    before !== null &&
    (!gapBefore || isLinkLabel(before.text)) &&
    !isFinished(text) &&
    startsUpper(text) &&
    countWords(text, 17) <= 16 &&
    (countWords(text, 3) >= 3 || isListMark(before.text)),
  examples: ['Ten Things to Know About Geneva'],
  leaves: ['The talks failed.', 'russia', 'South Africa'],
};
