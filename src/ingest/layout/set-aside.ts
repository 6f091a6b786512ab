import { byline, credit, deskMark, nameLine, outlet } from './credits.ts';
import { caption, captionBelow } from './legends.ts';
import type { LineRule } from './line-rule.ts';
import type { Line } from './lines.ts';
import { editorsNote, isLinkLabel, link, linkBelow, section, site } from './page-lines.ts';
import { timestamp } from './stamps.ts';

/** Those that ask what stands above come last. */
export const lineRules: readonly LineRule[] = [
  caption,
  byline,
  editorsNote,
  timestamp,
  link,
  site,
  section,
  outlet,
  nameLine,
  credit,
  deskMark,
  captionBelow,
  linkBelow,
];

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
    const around = { before: lines[at - 1] ?? null, after: lines[at + 1] ?? null, top: found.length === at };
    const rule = lineRules.find((one) => (one !== linkBelow || links > 0) && one.takes(line, around));
    const repeats = rule === linkBelow && seen.has(line.text);
    seen.add(line.text);
    if (rule === undefined || repeats) {
      links = 0;
      continue;
    }
    found.push({ line, rule });
    links = isLinkLabel(line.text) ? MOST_LINKS : Math.max(0, links - 1);
  }
  return found;
}
