import type { Rule } from '../../domain/rule.ts';
import { dateAt, monthNumber } from '../../lexicon/dates.ts';
import {
  CAPTION_LABELS,
  GOES_ON,
  LINK_LABELS,
  SECTION_LABELS,
  SITE_LINES,
  SITE_OPENINGS,
} from '../../lexicon/layout-words.ts';
import { countWords, isFinished, type Line, lastWord, startsLower, startsUpper } from './lines.ts';

export interface Neighbours {
  readonly before: Line | null;
  readonly after: Line | null;
}

/** A rule that takes a line out of the article: it stays as a note. */
export interface LineRule extends Rule {
  readonly takes: (line: Line, around: Neighbours) => boolean;
  readonly examples: readonly string[];
  readonly leaves: readonly string[];
}

/** What stands before the first colon, in lower case, when it is short enough for a label; else ''. */
function labelOf(text: string): string {
  const colon = text.slice(0, 40).indexOf(':');
  const label = colon < 0 ? '' : text.slice(0, colon);
  return label
    .replace(/^[([>•*\s-]+/, '')
    .replaceAll('’', "'")
    .trim()
    .toLowerCase();
}

/** The lines around read on through this one: it is a piece of a broken sentence. */
const readsOn = ({ before, after }: Neighbours): boolean =>
  (before !== null && !isFinished(before.text) && (before.text.endsWith(',') || GOES_ON.has(lastWord(before.text)))) ||
  (after !== null && startsLower(after.text) && !after.gapBefore && countWords(after.text, 5) > 4);

const caption: LineRule = {
  id: 'layout.caption',
  says: 'A line that begins with "Photo:" or the like, or ends with a picture agency, is the legend of a picture.',
  source: 'captions of AP, Reuters, AFP and Xinhua pages; words in lexicon/layout-words.ts',
  confidence: 0.95,
  takes: ({ text, index }) =>
    (index > 0 && CAPTION_LABELS.has(labelOf(text))) ||
    (text.length < 400 &&
      /(?:\((?:AP|AFP|Reuters|EPA|Xinhua|File|Handout)?\s?(?:Photo|photo)s?\b[^()]{0,60}\)|\/?(?:Getty Images|Shutterstock|iStock)\)?|\[[^[\]]{0,60}\/(?:AFP|AP|Reuters|EPA|Getty)[^[\]]{0,30}\])\.?$/.test(
        text,
      )),
  examples: [
    'Photo: A market in the rain. Delta Desk/Archive',
    'FILE PHOTO: The minister in March.',
    'A truck near the border. (AP Photo/Jane Roe)',
    'Farmers block a road [Jane Roe/AFP]',
  ],
  leaves: [
    'The photo shows a truck near the border.',
    'Images published by the institute show a ship.',
    'He said: the photo is false.',
    'The minister (photo) left.',
  ],
};

const byline: LineRule = {
  id: 'layout.byline',
  says: 'A line "By" with names, or a closing bracket about who reported and edited, tells who wrote.',
  source: 'bylines and sign-offs of Reuters, AP and newspapers',
  confidence: 0.9,
  takes: ({ text }, around) => {
    if (text.length > 200) return false;
    if (
      /^[([]?(?:additional |further )?(?:reporting|writing|editing|compiled|translated|written|edited|reported) by\s+\p{Lu}/iu.test(
        text,
      )
    )
      return true;
    const names = /^by:?\s+(\p{Lu}.*)$/iu.exec(text)?.[1];
    if (names === undefined || /[.!?,:;]$/.test(text) || countWords(names, 13) > 12) return false;
    const words = names.split(/[\s|,/]+/u).filter((word) => word !== '');
    const named = words.every((word) => /^(?:\p{Lu}|\p{Lu}?\p{Ll}{1,3}$|&)/u.test(word));
    const first = words[0] ?? '';
    return (
      named &&
      monthNumber(first) === null &&
      !/^(?:\p{Lu}\p{Ll}+day|The|This|That|Then)$/u.test(first) &&
      !(around.after !== null && !around.after.gapBefore && startsLower(around.after.text))
    );
  },
  examples: [
    'By Jane Roe',
    'BY JANE ROE AND JOHN DOE',
    'By Jane van der Roe | Nordpress',
    '(Reporting by Jane Roe; Editing by John Doe)',
  ],
  leaves: [
    'By Monday the talks were over.',
    'By Monday Jane Roe',
    'By the end of the year',
    'By a large majority, parliament voted for the deal.',
  ],
};

const timestamp: LineRule = {
  id: 'layout.timestamp',
  says: 'A line that is only a date, with or without "Published" or "Updated" and the time of day, tells when the page appeared.',
  source: 'headers of news pages',
  confidence: 0.9,
  takes: ({ text }) =>
    text.length <= 200 &&
    /\d{4}/.test(text) &&
    text.split(/[|•·]/).every((part) => isClock(part) || timestampDate(part.trim()) !== null),
  examples: [
    'Friday, July 21, 2017',
    'Published: 12 June 2025, 14:30 GMT',
    'Updated on May 6, 2024 at 9:15 a.m. ET',
    '2024-05-06 | 09:15',
    'Published: 6 May 2024, 14:30 GMT | Updated: 7 May 2024',
  ],
  leaves: ['On 12 June 2025', '|', '14:30', '12 June', 'July 21, 2017 was a Friday.', 'In 2025'],
};

const LEAD_IN =
  /^(?:(?:first |last )?(?:published|updated|posted|modified|created|issued|date)(?:\s+(?:on|at))?\s*[:|-]?\s*)?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)?/i;
/** Only a time of day, or nothing. */
const isClock = (text: string): boolean => CLOCK.test(text);
const CLOCK =
  /^[\s,|@•·–-]*(?:at\s+)?(?:\d{1,2}[:.]\d\d(?::\d\d)?\s*(?:[ap]\.?m\.?)?\s*\(?(?:[A-Z]{2,5}(?:[+-]\d{1,2})?)?\)?)?[\s|.]*$/i;

/** The date of a line that is a time stamp and nothing else, with a year; null for other lines. */
export function timestampDate(text: string): string | null {
  if (text.length > 90) return null;
  const start = LEAD_IN.exec(text)?.[0].length ?? 0;
  const date = dateAt(text, start);
  return date !== null && !date.value.startsWith('X') && CLOCK.test(text.slice(date.end)) ? date.value : null;
}

const link: LineRule = {
  id: 'layout.link',
  says: 'A line "Read more:", "See also:" or the like points at another text.',
  source: 'boilerplate of news pages; words in lexicon/layout-words.ts',
  confidence: 0.95,
  takes: ({ text, index }) => index > 0 && LINK_LABELS.has(labelOf(text)),
  examples: ['Read more: A river runs dry', 'ALSO READ: Ten dead in floods', '>> Related: Ten ships in port'],
  leaves: ['Read the whole letter, he said.', 'He wrote: read more.', 'Related talks: none were held, she said.'],
};

const site: LineRule = {
  id: 'layout.site',
  says: 'A line that asks the reader to subscribe, follow or share, or is a button, an advertisement or an end mark, is not news.',
  source: 'boilerplate of news pages; words in lexicon/layout-words.ts',
  confidence: 0.9,
  takes: ({ text }, around) => {
    const plain = text.toLowerCase();
    if (SITE_LINES.has(plain)) return !readsOn(around);
    return countWords(text, 31) <= 30 && SITE_OPENINGS.some((opening) => plain.startsWith(opening)) && !readsOn(around);
  },
  examples: [
    'Subscribe to our weekly letter',
    'ADVERTISEMENT',
    'Follow us on Telegram for more.',
    '-ENDS-',
    '© 2025 Nordpress. All rights reserved.',
  ],
  leaves: ['He shared this view.', 'The advertisement was false.', 'Subscribers left the paper.'],
};

const section: LineRule = {
  id: 'layout.section',
  says: 'The name of a section alone above the headline is not the headline.',
  source: 'headers of news pages; words in lexicon/layout-words.ts',
  confidence: 0.85,
  takes: ({ text, index }, { after }) =>
    index === 0 &&
    after !== null &&
    SECTION_LABELS.has(
      text
        .toLowerCase()
        .replace(/[:|>]$/, '')
        .trim(),
    ) &&
    countWords(after.text, 4) > 3,
  examples: ['WORLD', 'Middle East'],
  leaves: ['World leaders meet', 'News of a truce'],
};

/** The line names what stands below it: "Read more:", "Related articles". */
const isLabel = (text: string): boolean => LINK_LABELS.has(text.replace(/:$/, '').trim().toLowerCase());

const linkBelow: LineRule = {
  id: 'layout.link-below',
  says: 'Headings right below a line "Read more:" or "Related articles" point at other texts, too.',
  source: 'boilerplate of news pages',
  confidence: 0.8,
  takes: ({ text, gapBefore }, { before }) =>
    before !== null &&
    (!gapBefore || isLabel(before.text)) &&
    !isFinished(text) &&
    startsUpper(text) &&
    countWords(text, 17) <= 16 &&
    countWords(text, 3) >= 3,
  examples: ['Ten Things to Know About Geneva'],
  leaves: ['The talks failed.', 'russia', 'South Africa'],
};

/** linkBelow last: it asks what stands above. */
export const lineRules: readonly LineRule[] = [caption, byline, timestamp, link, site, section, linkBelow];

const MOST_LINKS = 6;

export interface SetAside {
  readonly line: Line;
  readonly rule: LineRule;
}

/** The lines that are no part of the article, each with the rule that says so. A heading that stood before starts a copy and stays. */
export function findAside(lines: readonly Line[]): SetAside[] {
  const found: SetAside[] = [];
  const seen = new Set<string>();
  let links = 0;
  for (const [at, line] of lines.entries()) {
    const around = { before: lines[at - 1] ?? null, after: lines[at + 1] ?? null };
    const rule = lineRules.find((one) => (one !== linkBelow || links > 0) && one.takes(line, around));
    const repeats = rule === linkBelow && seen.has(line.text);
    seen.add(line.text);
    if (rule === undefined || repeats) {
      links = 0;
      continue;
    }
    found.push({ line, rule });
    links = isLabel(line.text) ? MOST_LINKS : Math.max(0, links - 1);
  }
  return found;
}
