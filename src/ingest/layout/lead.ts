import type { Piece } from '../../domain/article.ts';
import type { Rule } from '../../domain/rule.ts';
import { NO_CITIES } from '../../lexicon/layout-words.ts';
import { type DatelineFinding, isKnownCity, readDateline } from './dateline.ts';
import { readParts } from './dateline-parts.ts';
import { countWords, isFinished, startsLower } from './lines.ts';
import type { Paragraph } from './passages.ts';

/** Paragraphs among which the lead with its dateline is looked for: a summary may stand above it. */
const LEAD_WITHIN = 12;
/** Finished paragraphs among which it stands. */
const FINISHED_BEFORE_LEAD = 3;

export const cityLine: Rule = {
  id: 'layout.dateline-line-alone',
  says: 'A known city alone on the line above the first sentence is the dateline; one that nobody knows needs capitals and its region.',
  source: 'texts of Anadolu and AFP',
  confidence: 0.9,
};

/** Words in capitals that paragraphs use, behind what could be a dateline. */
function acronymsOf(paragraphs: readonly Paragraph[]): Set<string> {
  const found = new Set<string>();
  for (const [at, { text }] of paragraphs.entries()) {
    const prose = at < LEAD_WITHIN ? text.slice(readParts(text)?.proseStart ?? 0) : text;
    for (const match of prose.matchAll(/(?<=[\p{Ll}\d,.)"”’]\s)\p{Lu}[\p{Lu}’'-]{2,}(?![\p{L}\d])/gu))
      found.add(match[0]);
  }
  return found;
}

/** The dateline of a paragraph that is nothing else, without agency and date; in capitals where lines stand above it. */
function readCityLine(text: string, isFirst: boolean): DatelineFinding['dateline'] | null {
  if (text.length > 60 || countWords(text, 7) > 6) return null;
  const parts = readParts(text);
  if (
    parts === null ||
    !(parts.inCapitals || isFirst) ||
    parts.end !== text.length ||
    parts.agency !== null ||
    parts.dated
  )
    return null;
  const isCity = (city: string) =>
    !NO_CITIES.has(city) && (isKnownCity(city) || (parts.region !== null && parts.inCapitals));
  if (parts.places.length === 0 || !parts.places.every((place) => isCity(place.text))) return null;
  const { places, region, agency, date } = parts;
  return { start: 0, end: parts.end, places, region, agency, date };
}

/** One paragraph of two: each copy of the first one goes on with the copy of the second that stands next behind it. */
function joinParagraphs(first: Paragraph, second: Paragraph): Paragraph {
  const shift = first.text.length + 1;
  const moved = second.copies.map((pieces) =>
    pieces.map((piece): Piece => ({ ...piece, start: piece.start + shift, end: piece.end + shift })),
  );
  const copies: (readonly Piece[])[] = [];
  for (const own of first.copies) {
    const end = own.at(-1)?.rawStart ?? 0;
    const at = moved.findIndex((pieces) => (pieces[0]?.rawStart ?? 0) > end);
    const next = at < 0 ? [] : (moved.splice(at, 1)[0] ?? []);
    copies.push([...own, ...next]);
  }
  return {
    text: `${first.text} ${second.text}`,
    copies: [...copies, ...moved].toSorted((a, b) => (a[0]?.rawStart ?? 0) - (b[0]?.rawStart ?? 0)),
  };
}

export interface Lead {
  readonly paragraphs: readonly Paragraph[];
  readonly at: number;
  readonly finding: (Omit<DatelineFinding, 'rule'> & { readonly rule: Rule }) | null;
}

/** The lead: the first paragraph with a dateline, near the start; else the first finished one. Headings may stand above it. */
export function findLead(paragraphs: readonly Paragraph[]): Lead {
  const acronyms = acronymsOf(paragraphs);
  const finished: number[] = [];
  for (const [at, paragraph] of paragraphs.slice(0, LEAD_WITHIN).entries()) {
    const finding = readDateline(paragraph.text, acronyms);
    if (finding !== null) return { paragraphs, at, finding };
    const next = paragraphs[at + 1];
    const dateline = finished.length === 0 ? readCityLine(paragraph.text, at === 0) : null;
    if (dateline !== null && next !== undefined && isFinished(next.text) && !startsLower(next.text)) {
      const lead = joinParagraphs(paragraph, next);
      const finding = { rule: cityLine, dateline, proseStart: paragraph.text.length + 1 };
      return { paragraphs: [...paragraphs.slice(0, at), lead, ...paragraphs.slice(at + 2)], at, finding };
    }
    if (isFinished(paragraph.text)) finished.push(at);
    if (finished.length === FINISHED_BEFORE_LEAD) break;
  }
  return { paragraphs, at: finished[0] ?? 0, finding: null };
}
