import { execFileSync } from 'node:child_process';
import { appendFileSync, chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toPublicationDate } from '../../../src/ingest/read/dates.ts';
import { readBytes, withRegularFile } from '../../../src/ingest/read/file.ts';
import { readPaths } from '../../../src/ingest/read/read.ts';
import { readRecord } from '../../../src/ingest/read/record.ts';

let root = '';
beforeEach(() => {
  root = join(mkdtempSync(join(tmpdir(), 'dateline-read-')), 'news');
  mkdirSync(root);
});
afterEach(() => rmSync(join(root, '..'), { recursive: true, force: true }));

const put = (name: string, content: string | Uint8Array): string => {
  const path = join(root, name);
  writeFileSync(path, content);
  return path;
};

const LIMITS = { fileBytes: 2_000 };

/** What was read: source and text of articles, path and code of the rest. */
async function read(...paths: string[]): Promise<[string, string][]> {
  const found: [string, string][] = [];
  for await (const outcome of readPaths(paths, LIMITS)) {
    if ('raw' in outcome) found.push([outcome.raw.source, outcome.raw.rawText]);
    else found.push([outcome.path, outcome.code]);
  }
  return found;
}

describe('files and folders', () => {
  it('are read in the order of code units, with keys below the load root', async () => {
    mkdirSync(join(root, 'b'));
    for (const name of ['z.txt', 'Z.txt', 'é.txt', 'a.txt', 'b/c.txt']) put(name, `text of ${name}`);
    put('.hidden', 'an editor left this');
    expect((await read(root)).map(([source]) => source)).toEqual(
      ['Z.txt', 'a.txt', 'b/c.txt', 'z.txt', 'é.txt'].map((name) => `news/${name}`),
    );
  });

  it('have one key, whether a file is given or its folder', async () => {
    const path = put('a.txt', 'text');
    expect(await read(path)).toEqual(await read(root));
  });

  it('have keys in NFC', async () => {
    put('e\u0301.txt', 'text');
    expect((await read(root))[0]?.[0]).toBe('news/\u00e9.txt');
  });

  it('lose their byte order mark and nothing else', async () => {
    put('a.txt', '\ufeff \r\ntext\u00a0\r\n');
    expect(await read(root)).toEqual([['news/a.txt', ' \r\ntext\u00a0\r\n']]);
  });

  it('that do not exist end the run before anything is read', async () => {
    const path = put('a.txt', 'text');
    const outcomes = readPaths([path, join(root, 'no\u001b[31m.txt')], LIMITS);
    await expect(outcomes.next()).rejects.toMatchObject({
      code: 'PATH_NOT_FOUND',
      message: expect.not.stringContaining('\u001b'),
    });
  });
});

describe('odd files are skipped with a reason, and the others are read', () => {
  it.each<[string, string | Uint8Array, string]>([
    ['empty', '', 'FILE_EMPTY'],
    ['blank', ' \n\u00a0\r\n', 'FILE_EMPTY'],
    ['with NUL', 'text\0text', 'FILE_BINARY'],
    ['of control characters', '\u0001\u0002\u0003text', 'FILE_BINARY'],
    ['in UTF-16 without a mark', new Uint8Array([0x41, 0x00, 0x42, 0x00]), 'FILE_BINARY'],
    ['in UTF-16 that ends inside a character', new Uint8Array([0xff, 0xfe, 0x41, 0x00, 0x42]), 'FILE_NOT_UTF8'],
    ['in Latin-1', new Uint8Array([0x52, 0xe9, 0x73, 0x75, 0x6d, 0xe9]), 'FILE_NOT_UTF8'],
    ['that ends inside a character', new Uint8Array([0x41, 0xe2, 0x82]), 'FILE_NOT_UTF8'],
    ['too large', 'x'.repeat(2_001), 'FILE_TOO_LARGE'],
  ])('a file %s', async (_, content, code) => {
    put('a.txt', content);
    put('b.txt', 'good');
    expect(await read(root)).toEqual([
      ['news/a.txt', code],
      ['news/b.txt', 'good'],
    ]);
  });

  it('a link, a pipe, and what cannot be read', async () => {
    put('d.txt', 'good');
    symlinkSync(join(root, 'd.txt'), join(root, 'a.txt'));
    execFileSync('mkfifo', [join(root, 'b.txt')]);
    symlinkSync('/', join(root, 'c.jsonl'));
    expect(await read(root)).toEqual([
      ['news/a.txt', 'FILE_NOT_REGULAR'],
      ['news/b.txt', 'FILE_NOT_REGULAR'],
      ['news/c.jsonl', 'FILE_NOT_REGULAR'],
      ['news/d.txt', 'good'],
    ]);
  });

  // The superuser may read everything.
  it.skipIf(process.getuid?.() === 0)('a file and a folder without permission', async () => {
    chmodSync(put('a.txt', 'text'), 0);
    mkdirSync(join(root, 'b'), { mode: 0 });
    expect((await read(root)).map(([, code]) => code)).toEqual(['FILE_UNREADABLE', 'FILE_UNREADABLE']);
  });

  it('a file that grows while it is read', async () => {
    const path = put('a.txt', 'text');
    const outcomes = withRegularFile(path, async function* (file, before) {
      appendFileSync(path, ' and more');
      yield await readBytes(file, before, 100);
    });
    await expect(outcomes.next()).rejects.toMatchObject({ code: 'FILE_CHANGED' });
  });

  it('a name with escapes or invisible characters, which no message repeats', async () => {
    put('a\u001b[2J\u202etxt.\u200btxt', '');
    expect(await read(root)).toEqual([['news/a%1B[2J%202Etxt.%200Btxt', 'FILE_EMPTY']]);
  });
});

describe('records of JSONL', () => {
  it('are articles with a key of their own; a bad line stops no other', async () => {
    const lines = [
      '{"url": "https://example.org/1", "text": "one", "headline": "One", "publishedOn": "2024-05-06T10:00:00Z"}',
      '',
      '{"source": "no text"}',
      '{not json}',
      JSON.stringify({ source: 'long', text: 'x'.repeat(2_000) }),
      '["a list"]',
      '{"source": "two", "text": "\ufefftwo"}\r',
    ];
    put(
      'a.jsonl',
      Buffer.concat([
        Buffer.from(`${lines.join('\n')}\n`),
        new Uint8Array([0x22, 0xff, 0x0a]),
        Buffer.from('{"source":"3","text":"three"}'),
      ]),
    );
    expect(await read(root)).toEqual([
      ['https://example.org/1', 'one'],
      ['news/a.jsonl, line 3', 'RECORD_INVALID'],
      ['news/a.jsonl, line 4', 'RECORD_INVALID'],
      ['news/a.jsonl, line 5', 'FILE_TOO_LARGE'],
      ['news/a.jsonl, line 6', 'RECORD_INVALID'],
      ['two', 'two'],
      ['news/a.jsonl, line 8', 'FILE_NOT_UTF8'],
      ['3', 'three'],
    ]);
  });

  it('of an endless line are read past in bounded memory', async () => {
    put('a.jsonl', `${'x'.repeat(3_000_000)}\n{"source":"a","text":"after"}`);
    expect(await read(root)).toEqual([
      ['news/a.jsonl, line 1', 'FILE_TOO_LARGE'],
      ['a', 'after'],
    ]);
  });

  it('may be none', async () => {
    put('a.jsonl', '');
    expect(await read(root)).toEqual([['news/a.jsonl', 'FILE_EMPTY']]);
  });

  it.each([
    ['text that is missing', { source: 'a' }],
    ['text that is no text', { source: 'a', text: 1 }],
    ['a key of control characters', { source: 'a\u001b[31m', text: 'a' }],
    ['a key without end', { source: 'a'.repeat(1_001), text: 'a' }],
    ['half a character', { source: 'a', text: 'a\ud800' }],
    ['NUL', { source: 'a', text: 'a\0' }],
    ['a day that is none', { source: 'a', text: 'a', publishedOn: '2023-02-29' }],
    ['a date in words', { source: 'a', text: 'a', publishedOn: 'May 6, 2024' }],
    ['a headline without end', { source: 'a', text: 'a', headline: 'a'.repeat(501) }],
  ])('with %s are refused', (_, record) => {
    expect(readRecord(JSON.stringify(record), { where: 'here', file: 'news/a.jsonl', assumed: null })).toMatchObject({
      path: 'here',
      code: 'RECORD_INVALID',
    });
  });

  it.each([
    ['2024', '2024'],
    ['2024-05', '2024-05'],
    ['2024-02-29', '2024-02-29'],
    ['2024-05-06T23:59:59.123+02:00', '2024-05-06'],
    ['2024-05-06 10:00', '2024-05-06'],
    ['2024-13', null],
    ['2024-00-10', null],
    ['2023-02-29', null],
    ['2024-5-6', null],
    ['2024-05-06T99:00', null],
    ['0024-05-06', null],
    ['', null],
  ])('published on "%s" have the date %s', (given, date) => {
    expect(toPublicationDate(given)).toBe(date);
  });
});
