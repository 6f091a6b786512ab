import { SECTION_LABELS, SITE_LINES, SITE_OPENINGS } from '../../lexicon/page-furniture.ts';
import { type LineRule, readsOn } from './line-rule.ts';
import { countWords } from './lines.ts';
import { isListMark } from './link-lines.ts';

const BOILERPLATE = 'boilerplate of news pages; words in lexicon/page-furniture.ts';

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
