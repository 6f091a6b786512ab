import { DatelineError } from '../../../errors.ts';
import { skipped } from '../outcome.ts';
import { type Fields, readValue } from '../record.ts';
import { feedArticles } from './feed.ts';
import { type Format, type Input, textOf } from './format.ts';

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** How deep the list of articles of a reply may stand: `{response: {docs: [ … ]}}`. */
const DEEPEST = 3;

/** The records of a document: an array, the first array of objects in a reply, or the document itself. */
function recordsOf(document: unknown): readonly unknown[] {
  if (Array.isArray(document)) return document;
  let level: readonly unknown[] = [document];
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const inner = level.filter(isObject).flatMap((one) => Object.values(one));
    const found = inner.find((one) => Array.isArray(one) && one.some(isObject));
    if (Array.isArray(found) && !(depth === 0 && hasText(document))) return found;
    level = inner;
  }
  return [document];
}

const hasText = (document: unknown): boolean =>
  isObject(document) && ['text', 'content', 'body', 'articleBody'].some((name) => typeof document[name] === 'string');

/** An array of records, or the reply of a news service; JSON Feed is a feed. */
export const json: Format = {
  name: 'records in an array, or the reply of a news service',
  endings: ['.json'],
  async *read(input: Input) {
    const { text } = textOf(await input.bytes(), false);
    let document: unknown;
    try {
      document = JSON.parse(text);
    } catch {
      throw new DatelineError('RECORD_INVALID', 'It is not JSON.');
    }
    if (isObject(document) && /jsonfeed\.org/.test(String(document.version))) {
      yield* feedArticles(text, input);
      return;
    }
    const records = recordsOf(document);
    if (records.length === 0) yield skipped(input.source, 'FILE_EMPTY', 'It has no records.');
    for (const [index, record] of records.entries())
      yield readValue(record, {
        where: `${input.source}, record ${index + 1}`,
        file: input.source,
        assumed: input.assumed,
      });
  },
};
