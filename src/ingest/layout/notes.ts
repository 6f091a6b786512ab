import type { Note } from '../../domain/article.ts';
import type { Rule } from '../../domain/rule.ts';
import type { Span } from '../../domain/spans.ts';

const MOST_TEXT = 300;
/** Notes of one rule in one article; what is more stands together in the last one. */
const MOST_NOTES = 40;

const shorten = (text: string): string => (text.length <= MOST_TEXT ? text : `${text.slice(0, MOST_TEXT)}…`);

export const makeNote = (rule: Rule, text: string, rawSpans: readonly Span[]): Note => ({
  rule: rule.id,
  text: shorten(text),
  rawSpans,
});

/** Orders notes by where they stand and keeps their number bounded; no raw span is lost. */
export function boundNotes(notes: readonly Note[]): Note[] {
  const byRule = new Map<string, Note[]>();
  for (const note of notes) {
    const same = byRule.get(note.rule);
    if (same === undefined) byRule.set(note.rule, [note]);
    else same.push(note);
  }
  const kept = [...byRule.values()].flatMap((same) => {
    if (same.length <= MOST_NOTES) return same;
    const rest = same.slice(MOST_NOTES - 1);
    const rule = rest[0]?.rule ?? '';
    return [
      ...same.slice(0, MOST_NOTES - 1),
      { rule, text: `${rest.length} more`, rawSpans: rest.flatMap((note) => note.rawSpans) },
    ];
  });
  const place = (note: Note) => note.rawSpans[0]?.start ?? -1;
  return kept.sort((a, b) => place(a) - place(b));
}
