import { nameKey } from '../../domain/names.ts';
import { monthNumber } from '../../lexicon/dates.ts';
import { agencies } from '../../lexicon/organisations.ts';
import { CREDIT_LABELS, DESK_POSTS } from '../../lexicon/page-furniture.ts';
import { type LineRule, labelOf } from './line-rule.ts';
import { countWords, isFinished, startsLower } from './lines.ts';
import { isTimestamp } from './stamps.ts';

const SIGN_OFF =
  /^[([*–—-]{0,2}\s?(?:additional |further )?(?:reporting|writing|editing|compiled|translated|written|edited|reported) (?:by|from)\s+/i;

export const byline: LineRule = {
  id: 'layout.byline',
  says: 'A line "By" with names, or one about who reported, edited and contributed, tells who wrote.',
  source: 'bylines and sign-offs of Reuters, AP, Anadolu and newspapers',
  confidence: 0.9,
  takes: ({ text }, around) => {
    if (text.length > 400) return false;
    const signOff = SIGN_OFF.exec(text);
    if (signOff !== null && /^\p{Lu}/u.test(text.slice(signOff[0].length))) return true;
    if (
      /\bcontributed (?:to (?:this|the) (?:report|story|article|post)|reporting|writing)(?: from \p{Lu}[^.]{0,40})?[.)\]]*$/u.test(
        text,
      )
    )
      return true;
    const names = text.length > 200 ? undefined : /^by:?\s+(\p{Lu}.*)$/iu.exec(text)?.[1];
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
    '*Writing by Jane Roe in Lima',
    'Nordpress writers Jane Roe in Lima and John Doe in Quito contributed to this report.',
  ],
  leaves: [
    'By Monday the talks were over.',
    'By Monday Jane Roe',
    'By the end of the year',
    'By a large majority, parliament voted for the deal.',
    'Both countries contributed to this war.',
    'Writing by hand is slow, he said.',
  ],
};

const isOutlet = (part: string): boolean => agencies.has(nameKey(part));
const isNewsAgency = (part: string): boolean => agencies.get(nameKey(part))?.kind === 'NEWS_AGENCY';
const isPost = (part: string): boolean =>
  DESK_POSTS.has(/\S+(?:\s(?:chief|writer|reporter|desk))?$/.exec(part.toLowerCase())?.[0] ?? '');
const isTown = (part: string): boolean => countWords(part, 4) <= 3 && /^\p{Lu}[^.!?:;"“”]*$/u.test(part);

/** "Nordpress, Lima", "Political correspondent, BBC News", "AFP": an outlet, alone or with the writer's post or city. */
function isOutletLine(text: string): boolean {
  if (text.length > 80 || isFinished(text) || /^\p{Ll}{4,}/u.test(text)) return false;
  const bracketed = /^[[(].*[\])]$/.test(text);
  const parts = text
    .replace(/^[[(=–—-]+\s?|[\])]+$/g, '')
    .split(/\s*[,|/]\s*|\s[–—-]\s|\s(?:and|with|in)\s/)
    .filter((part) => part !== '');
  const outlets = parts.map((part) => part.replace(/\s(?:Staff|staff)$/, '')).filter(isOutlet);
  if (outlets.length === 0 || parts.length > 4) return false;
  const rest = parts.filter((part) => !isOutlet(part) && !isPost(part));
  return outlets.length === parts.length ? bracketed || outlets.some(isNewsAgency) : rest.every(isTown);
}

export const outlet: LineRule = {
  id: 'layout.outlet',
  says: 'A line that is only the name of an agency or paper, with or without a city or a post, tells where the text comes from.',
  source: 'bylines and picture credits of BBC, AFP and Guardian pages; names in lexicon/organisations.ts',
  confidence: 0.9,
  takes: ({ text, index }, { top }) => (index > 0 || top) && isOutletLine(text),
  examples: [
    'BBC News, Bangkok',
    'Political correspondent, BBC News',
    'AFP',
    'Reuters/Nairobi',
    '[Al Jazeera]',
    '==Kyodo',
  ],
  leaves: ['BBC News was told of it.', 'The Reuters office', 'reuters', 'Lima, Quito', 'Facebook, Twitter'],
};

const isPersonLine = (text: string): boolean => {
  const words = text.split(/\s+/);
  return (
    words.length >= 2 &&
    words.length <= 9 &&
    /^\p{Lu}\S+\s\p{Lu}/u.test(text) &&
    !/[.!?:;"“”‘]/u.test(text) &&
    words.every(
      (word) => /^[\p{Lu}&|]/u.test(word) || /^(?:and|in|agencies|van|von|der|de|da|al|el|bin|with|for)$/.test(word),
    )
  );
};

export const nameLine: LineRule = {
  id: 'layout.name-line',
  says: 'A line that is only a name, next to the line with the date, the outlet or the writer’s post, below the headline, tells who wrote.',
  source: 'headers of BBC and Guardian pages',
  confidence: 0.8,
  takes: ({ text, index }, { before, after, top }) => {
    if (top || index === 0 || index > 8 || !isPersonLine(text)) return false;
    return [before, after].some(
      (line) =>
        line !== null && (isTimestamp(line.text) || isOutletLine(line.text) || /\bcorrespondent$/i.test(line.text)),
    );
  },
  examples: [
    ['Minister Leaves Over Letter', 'Jane Roe', 'Political correspondent, BBC News'],
    ['Minister Leaves Over Letter', 'Jane Roe in Lagos and agencies', 'Wed 5 Mar 2025 14.30 GMT'],
  ],
  leaves: [
    ['He left.', 'Jane Roe', 'She stayed in Moscow.'],
    ['He left.', 'Old wounds', '5 March 2025'],
  ],
};

export const credit: LineRule = {
  id: 'layout.credit',
  says: 'A short line "Source:", "Editor:" or "Author:" with a name tells who made the page.',
  source: 'pages of Xinhua and Al Jazeera; words in lexicon/page-furniture.ts',
  confidence: 0.85,
  takes: ({ text }) => CREDIT_LABELS.has(labelOf(text, ':')) && countWords(text, 9) <= 8 && !isFinished(text),
  examples: ['Source: Xinhua', 'Editor: roe', 'Source: Al Jazeera and news agencies'],
  leaves: [
    'Reporter: What will you do?',
    'The source: a man from Lima',
    'Agencies: all of them were asked what they knew',
  ],
};

export const deskMark: LineRule = {
  id: 'layout.desk-mark',
  says: 'A line of initials, numbers with asterisks, or an e-mail address in brackets is a mark of the desk.',
  source: 'ends of AFP, dpa, IRNA, PTI, Kyodo and Reuters texts',
  confidence: 0.9,
  takes: ({ text, index }) =>
    index > 0 &&
    text.length <= 120 &&
    (/^\p{Ll}{2,4}(?:-\p{Ll}{2,4})*(?:\/\p{Ll}{1,4}(?:-\p{Ll}{2,4})*)+$/u.test(text) ||
      /^\d{2,6}(?:\*{1,2}\d{2,6})+$/.test(text) ||
      /^={2}\p{Lu}[\p{L} ]{2,20}$/u.test(text) ||
      /^--?\s?[A-Z]{4,12}$/.test(text) ||
      /^(?:PTI|ANI|IANS|UNI)(?:[ /][A-Z]{2,4}){1,5}$/.test(text) ||
      /^dpa(?: [a-z\d]{1,3}){2,6}$/.test(text) ||
      /^\([A-Z]{2,8}\)\.?$/.test(text) ||
      /^\({1,2}[^\s()]+@[^()]+\){1,2}$/.test(text)),
  examples: [
    'bur-kjl/tgr',
    '9417**1396',
    'PTI RKS ZMN',
    'dpa jr xx n1 tgo',
    '(ANSA).',
    '-- NNNN',
    '((jane.roe@nordpress.org; +48 22 555))',
  ],
  leaves: ['russia', 'PTI said so.', 'dpa said so', 'USA', '2024', 'anti-war'],
};
