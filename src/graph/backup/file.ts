import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { DatelineError } from '../../errors.ts';
import { isNodeLine, type NodeLine } from './lines.ts';

/** The first line. */
export interface Head {
  readonly dateline: 'backup';
  /** the form of the graph in it */
  readonly form: number;
  readonly madeAt: string;
}

/** What the lines between the first and the last hold. */
export interface Sum {
  readonly articles: number;
  readonly nodes: number;
  readonly relationships: number;
  /** SHA-256 of these lines, each with its end */
  readonly sha256: string;
}

/** Counts lines as they come. */
function createSum() {
  const hash = createHash('sha256');
  let [articles, nodes, relationships] = [0, 0, 0];
  return {
    add(text: string, { labels, edges }: NodeLine): void {
      hash.update(text).update('\n');
      nodes += 1;
      relationships += edges.length;
      if (labels.includes('Article')) articles += 1;
    },
    end: (): Sum => ({ articles, nodes, relationships, sha256: hash.copy().digest('hex') }),
  };
}

export async function sumOf(lines: AsyncIterable<NodeLine>): Promise<Sum> {
  const sum = createSum();
  for await (const line of lines) sum.add(JSON.stringify(line), line);
  return sum.end();
}

export const isSame = (a: Sum, b: Sum): boolean => a.sha256 === b.sha256;

/** Writes a whole file, for its owner alone; one that is there already is written over. */
export async function writeFile(path: string, head: Head, lines: AsyncIterable<NodeLine>): Promise<Sum> {
  const sum = createSum();
  const texts = async function* (): AsyncGenerator<string> {
    yield `${JSON.stringify(head)}\n`;
    for await (const line of lines) {
      const text = JSON.stringify(line);
      sum.add(text, line);
      yield `${text}\n`;
    }
    yield `${JSON.stringify(sum.end())}\n`;
  };
  await pipeline(texts, createGzip(), createWriteStream(path, { mode: 0o600, flush: true }));
  return sum.end();
}

const refused = (why: string, cause?: unknown): DatelineError =>
  new DatelineError('BACKUP_INVALID', `${why}; nothing was written.`, { cause });
const damaged = (cause?: unknown): DatelineError =>
  refused('The backup is damaged or cut: what it holds is not what its end says', cause);
const noBackup = (cause?: unknown): DatelineError =>
  refused('The file is no backup as dateline backup writes it', cause);

/** @returns null for what is no JSON */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isHead(value: unknown): value is Head {
  const { dateline, form } = (value ?? {}) as Partial<Head>;
  return dateline === 'backup' && Number.isSafeInteger(form);
}

/** The lines of a file as text. @throws DatelineError PATH_NOT_FOUND, BACKUP_INVALID for what gzip cannot expand */
async function* textsOf(path: string): AsyncGenerator<string> {
  const expanded = createGunzip();
  const read = pipeline(createReadStream(path), expanded);
  // Told by the stream that it leads to.
  read.catch(() => undefined);
  let held = '';
  let some = false;
  try {
    for await (const chunk of expanded.setEncoding('utf8') as AsyncIterable<string>) {
      some = true;
      // Not readline: it takes signs for ends of lines that stand in texts.
      const [first = '', ...rest] = chunk.split('\n');
      held += first;
      for (const next of rest) {
        yield held;
        held = next;
      }
    }
  } catch (cause) {
    const isOfFile = cause instanceof Error && 'syscall' in cause;
    if (isOfFile)
      throw new DatelineError('PATH_NOT_FOUND', `There is no file ${JSON.stringify(path)} that can be read.`, {
        cause,
      });
    throw some ? damaged(cause) : noBackup(cause);
  }
  if (held !== '') yield held;
}

/** The nodes of a file that `checkFile` has found whole. */
export async function* readFile(path: string): AsyncGenerator<NodeLine> {
  let held: string | null = null;
  let number = 0;
  for await (const text of textsOf(path)) {
    if (number > 1 && held !== null) yield JSON.parse(held) as NodeLine;
    held = text;
    number += 1;
  }
}

/**
 * Reads a whole file: nothing of it is used before all of it is known to be there.
 * @param known newest form that is known
 * @throws DatelineError PATH_NOT_FOUND, BACKUP_INVALID
 */
export async function checkFile(path: string, known: number): Promise<{ head: Head; sum: Sum }> {
  const sum = createSum();
  let head: Head | null = null;
  let held: string | null = null;
  for await (const text of textsOf(path)) {
    if (head === null) {
      const first = parsed(text);
      if (!isHead(first)) throw noBackup();
      if (first.form > known)
        throw refused(`The backup holds a graph of form ${first.form}, and this program knows forms up to ${known}`);
      head = first;
      continue;
    }
    if (held !== null) {
      const line = parsed(held);
      if (!isNodeLine(line)) throw damaged();
      sum.add(held, line);
    }
    held = text;
  }
  if (head === null) throw noBackup();
  const found = sum.end();
  if (held === null || held !== JSON.stringify(found)) throw damaged();
  return { head, sum: found };
}
