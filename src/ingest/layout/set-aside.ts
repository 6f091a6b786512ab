import { byline, credit, deskMark, nameLine, outlet } from './credits.ts';
import { caption, captionBelow } from './legends.ts';
import type { LineRule } from './line-rule.ts';
import { countWords, hasInnerSentence, isFinished, type Line } from './lines.ts';
import { isLinkLabel, link, linkBelow, linkLabel, teaser } from './link-lines.ts';
import { editorsNote, section, site } from './page-lines.ts';
import { timestamp } from './stamps.ts';

/** Those that ask what stands above come last. */
export const lineRules: readonly LineRule[] = [
  caption,
  byline,
  editorsNote,
  timestamp,
  link,
  linkLabel,
  site,
  section,
  outlet,
  nameLine,
  credit,
  deskMark,
  captionBelow,
  linkBelow,
  teaser,
];

/** Those that say where the page goes on behind the article. */
const PAGE_RULES: ReadonlySet<LineRule> = new Set([site, link, linkLabel]);

const MOST_LINKS = 6;
/** A finished line of so many words, or one with two sentences, is prose. */
const WORDS_OF_PROSE = 8;

export interface SetAside {
  readonly line: Line;
  readonly rule: LineRule;
}

const isProse = ({ text }: Line): boolean =>
  isFinished(text) && (countWords(text, WORDS_OF_PROSE) === WORDS_OF_PROSE || hasInnerSentence(text));

const isFurniture = (line: Line): boolean => site.takes(line, { before: null, after: null, top: false, tail: true });

/** Where nothing but furniture, tags and headings follows; the number of lines where no prose stands above. */
function tailOf(lines: readonly Line[]): number {
  const last = lines.findLastIndex((line) => isProse(line) && !isFurniture(line));
  return last < 0 ? lines.length : last + 1;
}

/** The lines that are no part of the article, each with the rule that says so. A heading that stood before starts a copy and stays. */
export function findAside(lines: readonly Line[]): SetAside[] {
  const found: SetAside[] = [];
  const seen = new Set<string>();
  const tail = tailOf(lines);
  let links = 0;
  let isBelow = false;
  for (const [at, line] of lines.entries()) {
    const isTail = at >= tail;
    const around = {
      before: lines[at - 1] ?? null,
      after: lines[at + 1] ?? null,
      top: found.length === at,
      tail: isTail,
    };
    const isAsked = (one: LineRule): boolean => (one === linkBelow ? links > 0 : one !== teaser || isBelow);
    const rule = lineRules.find((one) => isAsked(one) && one.takes(line, around));
    const repeats = (rule === linkBelow || rule === teaser) && seen.has(line.text);
    seen.add(line.text);
    if (rule === undefined || repeats) {
      links = 0;
      continue;
    }
    found.push({ line, rule });
    isBelow ||= isTail && PAGE_RULES.has(rule);
    if (isLinkLabel(line.text)) links = MOST_LINKS;
    // Below the text and in a numbered list there may be more.
    else if (!(isTail || /^\d/.test(line.text))) links = Math.max(0, links - 1);
  }
  return found;
}
