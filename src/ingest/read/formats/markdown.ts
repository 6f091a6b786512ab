import type { Reading } from '../../../domain/article.ts';
import { toRawArticle } from '../article.ts';
import { toDay } from '../dates.ts';
import { markupUndone, noteOf } from '../rules.ts';
import { type Format, type Input, textOf } from './format.ts';
import { startReading } from './markup/reading.ts';

/** Marks before the words of a line: heading, quotation, item of a list. */
const LINE_MARKS = /^\s{0,3}(?:#{1,6}\s+|>\s?|(?:[-*+]|\d{1,3}[.)])\s+)*/;
/** A line that is a mark: rule, underline of a heading, fence, picture, definition of a link, comment. */
const NO_WORDS =
  /^\s*(?:[-*_=]{3,}|(?:[-*_]\s+){2,}[-*_]|```.*|~~~.*|!\[[^\]]*\]\([^)\s]*\)|\[[^\]]+\]:\s.*|<!--.*-->)\s*$/;
/**
 * In a line: a picture, one that is a link, a link with its words, bare address, code, emphasis marks, an escaped mark. Each alternative
 * starts with its own character, takes no nested repetition, and looks no further than a link is long.
 */
const INLINE =
  /!\[[^\][]{0,300}\]\([^)]{0,500}\)|\[!\[[^\][]{0,300}\]\([^)]{0,500}\)\]\([^)]{0,500}\)|\[([^\][]{1,300})\](?:\([^)]{0,500}\)|\[[^\][]{0,300}\])|<https?:[^<>\s]{0,500}>|`([^`]+)`|\*{1,3}|~~|(?<![\p{L}\p{N}])_{1,3}|_{1,3}(?![\p{L}\p{N}])|\\([\\`*_{}[\]()#+.!>~|-])/gu;
/** A mark of emphasis that stands between blanks is a star or a line. */
const isLoose = (text: string, start: number, end: number): boolean =>
  /^(?:\s|$)/.test(text.slice(start - 1, start)) && /^\s|^$/.test(text.slice(end, end + 1));

/** A heading without the marks that may close it: "## Talks ##". */
function withoutClosing(line: string): string {
  const bare = line.trimEnd();
  let end = bare.length;
  while (bare.charAt(end - 1) === '#') end -= 1;
  return end < bare.length && /\s/.test(bare.charAt(end - 1)) ? bare.slice(0, end).trimEnd() : line;
}

const FRONT = /^---[ \t]*\r?\n([\s\S]{0,5000}?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** `title: Talks end` of the lines between `---` at the top. */
function frontField(front: string, names: string): string | null {
  const found = new RegExp(`^(?:${names})\\s*:\\s*(.+)$`, 'im').exec(front)?.[1]?.trim() ?? '';
  const bare = found.replace(/^(["'])(.*)\1$/, '$2');
  return bare === '' ? null : bare;
}

/** The words of Markdown, from an offset on. */
export function readMarkdown(raw: string, from = 0): Reading {
  const reading = startReading();
  for (const found of raw.slice(from).matchAll(/[^\n]*\n?/g)) {
    const line = found[0].replace(/\r?\n$/, '');
    const start = from + found.index;
    const ending = () => reading.add(found[0].slice(line.length), start + line.length, start + found[0].length);
    if (NO_WORDS.test(line)) {
      ending();
      continue;
    }
    const marks = LINE_MARKS.exec(line)?.[0].length ?? 0;
    const isHeading = /^\s{0,3}#/.test(line);
    const words = isHeading ? withoutClosing(line) : line;
    let at = marks;
    for (const mark of words.slice(marks).matchAll(INLINE)) {
      const [whole, link, code, escaped] = mark;
      const markAt = marks + mark.index;
      if (isLoose(words, markAt, markAt + whole.length) && /^[*_~]+$/.test(whole)) continue;
      reading.add(words.slice(at, markAt), start + at, start + markAt);
      const kept = link ?? code ?? escaped ?? '';
      const keptAt = start + markAt + (kept === '' ? 0 : whole.indexOf(kept));
      reading.add(kept, keptAt, keptAt + kept.length);
      at = markAt + whole.length;
    }
    reading.add(words.slice(at), start + at, start + words.length);
    ending();
    if (isHeading) reading.put('\n');
  }
  return reading.done();
}

/** One article with marks; title, date and address may stand between `---` at its top. */
export const markdown: Format = {
  name: 'Markdown',
  endings: ['.md', '.markdown'],
  async *read(input: Input) {
    const { text: rawText } = textOf(await input.bytes(), false);
    const front = FRONT.exec(rawText);
    const fields = front?.[1] ?? '';
    const date = frontField(fields, 'date|published|publishedOn|published_at');
    const publishedOn = date === null ? null : toDay(date);
    yield {
      raw: toRawArticle({
        source: input.source,
        url: frontField(fields, 'url|link|canonical') ?? input.url,
        rawText,
        reading: readMarkdown(rawText, front?.[0].length ?? 0),
        headline: frontField(fields, 'title|headline')?.slice(0, 500) ?? null,
        publishedOn,
        unreadDate: publishedOn === null ? date : null,
        publisher: frontField(fields, 'publisher|source'),
        declared: frontField(fields, 'language|lang'),
        assumed: input.assumed,
        notes: [noteOf(markupUndone, 'the marks of Markdown are undone', [{ start: 0, end: rawText.length }])],
      }),
    };
  },
};
