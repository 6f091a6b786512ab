import { extname } from 'node:path';
import { DatelineError } from '../../../errors.ts';
import type { ReadOutcome } from '../outcome.ts';
import { binaryName, markupOf, pagePartName } from '../sniff.ts';
import { csv, tsv } from './csv.ts';
import { feed } from './feed.ts';
import { type Format, type Input, textOf } from './format.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { jsonl } from './jsonl.ts';
import { markdown } from './markdown.ts';
import { text } from './text.ts';

/** Every format that is read; a new one is a file here and a line in this list. */
export const formats: readonly Format[] = [text, markdown, html, feed, json, jsonl, csv, tsv];

/** The format of a file by the ending of its name; null where it has none of theirs. */
function formatOf(name: string): Format | null {
  const ending = extname(name).toLowerCase();
  return formats.find(({ endings }) => endings.includes(ending)) ?? null;
}

/** Whether a file of this name may hold several articles. */
export const mayHoldMany = (name: string): boolean =>
  ([feed, json, jsonl, csv, tsv] as readonly (Format | null)[]).includes(formatOf(name));

/** A page or a feed is one whatever its name; other markup is refused by name. @throws DatelineError FILE_* */
function formatByStart(bytes: Uint8Array, byName: Format): Format {
  const binary = binaryName(bytes);
  if (binary !== null) throw new DatelineError('FILE_BINARY', `It is ${binary}, not text.`);
  if (byName === json) return json;
  const start = markupOf(textOf(bytes, true).text);
  if (start.kind === 'other')
    throw new DatelineError('FILE_MARKUP', `It is ${start.name}; save it as text or as a web page.`);
  if (start.kind === 'text') return byName;
  return start.kind === 'page' ? html : feed;
}

/**
 * The articles of an open file: by the ending of its name, and by how it starts.
 * @param name of the file, without `.gz`
 * @throws DatelineError FILE_*, for the whole file
 */
export async function* readFormat(name: string, input: Input): AsyncGenerator<ReadOutcome> {
  const part = pagePartName(extname(name).toLowerCase());
  if (part !== null) throw new DatelineError('FILE_MARKUP', `It is ${part}, no article.`);
  const byName = formatOf(name) ?? text;
  if (byName.streams === true) {
    yield* byName.read(input);
    return;
  }
  const bytes = await input.bytes();
  yield* formatByStart(bytes, byName).read({ ...input, bytes: async () => bytes });
}
