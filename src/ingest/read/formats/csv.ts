import { parse } from 'csv-parse';
import { DatelineError } from '../../../errors.ts';
import { type ReadOutcome, skipped } from '../outcome.ts';
import { type Fields, readFields } from '../record.ts';
import type { Format, Input } from './format.ts';

/** A record a row, named by the header. A row with too many or too few fields is refused, the next one is read. */
async function* readRows(input: Input, delimiter: string): AsyncGenerator<ReadOutcome> {
  const { source, maxBytes, assumed } = input;
  const parser = parse({
    bom: true,
    columns: (header: string[]) => header.map((name) => name.trim()),
    delimiter,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: maxBytes,
    // Records keep their numbers, and what is wrong with one is told of that one.
    info: true,
    relax_column_count: true,
  });
  const stream = input.stream();
  stream.on('error', (error) => parser.destroy(error));
  stream.pipe(parser);
  let number = 0;
  try {
    for await (const row of parser) {
      number += 1;
      const where = `${source}, row ${number}`;
      const { record, info } = row as { record: Fields; info: { error?: unknown } };
      if (info.error !== undefined)
        yield skipped(where, 'RECORD_INVALID', 'The row has not as many fields as the header.');
      else if (Object.values(record).some((value) => String(value).includes('\uFFFD')))
        yield skipped(where, 'FILE_NOT_UTF8', 'The row is not valid UTF-8; convert the file first.');
      else yield readFields(record, { where, file: source, assumed });
    }
    if (number === 0) yield skipped(source, 'FILE_EMPTY', 'It has no rows below a header.');
  } catch (error) {
    if (error instanceof DatelineError) throw error;
    const isLong = error instanceof Error && 'code' in error && error.code === 'CSV_MAX_RECORD_SIZE';
    yield skipped(
      `${source}, row ${number + 1}`,
      isLong ? 'FILE_TOO_LARGE' : 'RECORD_INVALID',
      isLong
        ? `The row has more than ${maxBytes} characters (MAX_FILE_BYTES).`
        : 'It cannot be read further as a table.',
    );
  } finally {
    stream.destroy();
  }
}

const table = (name: string, ending: string, delimiter: string): Format => ({
  name,
  endings: [ending],
  streams: true,
  read: (input) => readRows(input, delimiter),
});

export const csv = table('a table with a header, by commas', '.csv', ',');
export const tsv = table('a table with a header, by tabs', '.tsv', '\t');
