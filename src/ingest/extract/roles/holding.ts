import type { Mention, RoleStatus } from '../../../domain/facts.ts';
import type { ReadingRule } from '../../../domain/rule.ts';
import { addressLength } from '../../../lexicon/titles.ts';
import type { Mark, MarkedSentence } from './marked-sentence.ts';
import type { TitlePhrase } from './title-phrase.ts';

/** A finding: this person holds, held or will hold what this phrase names. */
export interface Holding {
  readonly person: string;
  readonly mention: Mention;
  readonly phrase: TitlePhrase;
  /** what the link itself says of the time ("once", "was"), over what the phrase says; null: nothing */
  readonly status: RoleStatus | null;
  /** a country or body named behind the person: "Anisur Rahman of Bangladesh" */
  readonly behind: Mark | null;
  readonly rule: ReadingRule;
  readonly triggers: readonly string[];
}

/** A rule that links titles to persons inside one sentence. */
export interface RoleRule extends ReadingRule {
  find(place: MarkedSentence, phrases: readonly TitlePhrase[]): Holding[];
}

/** The person whose name starts at this token, or null. */
export function personAt(place: MarkedSentence, at: number): Mark | null {
  const mark = place.marks[at] ?? null;
  return mark !== null && mark.first === at && mark.reference?.kind === 'PERSON' ? mark : null;
}

/** Number of tokens of a form of address from this one on, "Mr" and its dot as two; 0 for none. */
export function addressAt(place: MarkedSentence, at: number): number {
  const length = addressLength(place.tokens.slice(at, at + LONGEST_ADDRESS).map((token) => token.text));
  return length > 0 && place.tokens[at + length]?.text === '.' ? length + 1 : length;
}

/** "Their Most Serene Highnesses" has four words. */
const LONGEST_ADDRESS = 4;

/** The person whose name ends at this token, or null. */
export function personEndingAt(place: MarkedSentence, at: number): Mark | null {
  const mark = place.marks[at] ?? null;
  return mark !== null && mark.last === at && mark.reference?.kind === 'PERSON' ? mark : null;
}

export function holding(
  rule: ReadingRule,
  person: Mark,
  phrase: TitlePhrase,
  more: Partial<Pick<Holding, 'status' | 'behind' | 'triggers'>> = {},
): Holding | null {
  if (person.reference === null) return null;
  return {
    person: person.reference.id,
    mention: person.mention,
    phrase,
    status: more.status ?? null,
    behind: more.behind ?? behindName(phrase.place, person),
    rule,
    triggers: more.triggers ?? [],
  };
}

/** "Anisur Rahman of Bangladesh", "Annemiek de la Porte, of the Green Dawn party,": whom a name is tied to behind it. */
function behindName(place: MarkedSentence, person: Mark): Mark | null {
  let at = person.last + 1;
  if (place.tokens[at]?.text === ',') at += 1;
  const word = place.tokens[at]?.text;
  if (word !== 'of' && word !== 'from') return null;
  at += 1;
  for (let skipped = 0; skipped < 3; skipped += 1) {
    const mark = place.marks[at] ?? null;
    if (mark !== null) {
      const kind = mark.reference?.kind;
      const owner = place.tokens[mark.last + 1]?.pos === 'POS';
      return !owner && (kind === 'COUNTRY' || kind === 'ORGANISATION') && mark.mention.kind !== 'DEMONYM' ? mark : null;
    }
    if (!/^(?:DT|JJ|NN)/.test(place.tokens[at]?.pos ?? '')) return null;
    at += 1;
  }
  return null;
}

/** A comma, bracket, dash, end or anything else that can close an apposition: "minister since 2019". */
export function closes(place: MarkedSentence, at: number): boolean {
  const token = place.tokens[at];
  return (
    token === undefined ||
    /^(?:[,.;:?!)\]–—”"]|--|-RRB-|''|and|or|who|whose|since|until|between|when|after)$/.test(token.text)
  );
}

export const opens = (place: MarkedSentence, at: number): boolean =>
  /^(?:,|\(|-LRB-|–|—|--)$/.test(place.tokens[at]?.text ?? '');
