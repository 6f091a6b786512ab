import { DatelineError } from '../../../errors.ts';
import { decodeText } from '../decode.ts';
import { codeOf } from '../file.ts';
import { readLines } from '../lines.ts';
import { type ReadOutcome, skipped } from '../outcome.ts';
import { readRecord } from '../record.ts';
import type { Format, Input } from './format.ts';

/** A record a line. A line that is refused stops nothing; the stream's own failure ends it. */
async function* readJsonl({ stream, source, maxBytes, assumed }: Input): AsyncGenerator<ReadOutcome> {
  let number = 0;
  try {
    for await (const line of readLines(stream(), maxBytes)) {
      number += 1;
      const where = `${source}, line ${number}`;
      if (line === null) {
        yield skipped(where, 'FILE_TOO_LARGE', `The line has more than ${maxBytes} bytes (MAX_FILE_BYTES).`);
        continue;
      }
      const decoded = decodeText(line);
      if ('text' in decoded) yield readRecord(decoded.text, { where, file: source, assumed });
      else if (decoded.code !== 'FILE_EMPTY') yield skipped(where, decoded.code, decoded.message);
    }
    if (number === 0) yield skipped(source, 'FILE_EMPTY', 'It has no records.');
  } catch (error) {
    if (error instanceof DatelineError) throw error;
    yield skipped(`${source}, line ${number + 1}`, 'FILE_UNREADABLE', `It cannot be read further (${codeOf(error)}).`);
  }
}

export const jsonl: Format = {
  name: 'records, one a line',
  endings: ['.jsonl', '.ndjson'],
  streams: true,
  read: readJsonl,
};
