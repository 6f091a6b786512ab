import { speechVerbForm } from '../../../lexicon/cues.ts';
import type { Stretch } from './marks.ts';

/** A source in front of its verb has no more words than this. */
const MOST_WORDS = 7;

/**
 * Where words end whose closing mark was lost: at the cue that follows them ("“We go, he said. Nobody came."), else at the
 * sentence's end if they are a phrase. Running quotations, which the next paragraph goes on with, are left as they are.
 * @param text the paragraph
 * @param next the paragraph after it, or "" at the end
 */
export function boundUnclosed(text: string, stretches: readonly Stretch[], next: string): readonly Stretch[] {
  const last = stretches.findLast((stretch) => stretch.depth === 0);
  if (last === undefined || !last.open || last.outer.end < text.length || /^\s*["“„«‘']/.test(next)) return stretches;
  const words = text.slice(last.start, last.end);
  const sentence = /[.!?](?=\s+\p{Lu})/u.exec(words);
  const end = cueStart(words) ?? (/^\p{Ll}/u.test(words) && sentence !== null ? sentence.index + 1 : null);
  if (end === null) return stretches;
  const bounded: Stretch = {
    ...last,
    end: last.start + end,
    outer: { start: last.outer.start, end: last.start + end },
  };
  return stretches.flatMap((stretch) =>
    stretch === last ? [bounded] : stretch.outer.end <= bounded.end || stretch.outer.end <= last.start ? [stretch] : [],
  );
}

/** Just behind the comma, question or exclamation mark that "he said" or "said Berg" follows; null without one. */
function cueStart(words: string): number | null {
  for (const mark of words.matchAll(/[,?!]\s+/g)) {
    const after = mark.index + mark[0].length;
    const rest = words.slice(after, after + 200).split(/[.!?;]\s|[.!?;]$/u)[0] ?? '';
    const following = rest.split(/\s+/).slice(0, MOST_WORDS);
    const verb = following.findIndex(
      (word) => speechVerbForm(word)?.sentence === true && /(?:ed|said|says|told|wrote)$/.test(word),
    );
    if (verb < 0) continue;
    // Between mark and verb stands a source alone: a pronoun, or names and an office.
    const source = following.slice(0, verb).join(' ');
    if (
      /^(?:|he|she|they|it|(?:the |a |an |his |her |its )?(?:[\p{L}.'’-]+ ){0,5}[\p{L}.'’-]+)$/iu.test(source) &&
      !/\b(?:and|or|but|that|who|which|we|you|I)\b/.test(source)
    )
      return mark.index + 1;
  }
  return null;
}
