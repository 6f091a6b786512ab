import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { digestGraph } from '../../src/graph/digest.ts';
import type { Graph } from '../../src/graph/driver.ts';
import { FORM } from '../../src/graph/prepare.ts';
import { cachedAnnotator } from '../../src/ingest/annotate/cache.ts';
import { readRecordings, recordedAnnotator } from '../../src/ingest/annotate/recordings.ts';
import { articlesFolder } from '../support/corpus.ts';
import { fakeCorenlp } from '../support/fake-corenlp.ts';
import { databaseOfFile, openEmptyGraph, openTestGraph } from '../support/graph.ts';
import { fakePrograms, runProgram } from '../support/programs.ts';

/** The commands as a user calls them, on the one Neo4j of the test run; what CoreNLP would say is in the cache. */
const main = 'dist/main.js';

let folder: string;
let environment: Record<string, string>;
let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
  folder = mkdtempSync(join(tmpdir(), 'dateline-commands-'));
  const { uri, user, password } = databaseOfFile();
  const recordings = readRecordings('test/annotations/articles.jsonl');
  const cache = cachedAnnotator(join(folder, 'data', 'annotations'), recordedAnnotator(recordings));
  await cache.annotate([...recordings.keys()]);
  environment = {
    PATH: process.env.PATH ?? '',
    HOME: process.env.HOME ?? '',
    DATA_DIR: join(folder, 'data'),
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    PORT: '0',
  };
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await graph.close();
});

async function run(words: readonly string[], more: Record<string, string> = {}) {
  const program = runProgram(main, words, { ...environment, ...more });
  const code = await program.ended;
  return { code, out: program.out(), words: program.words() };
}
const digestOf = async (more: Record<string, string> = {}) => (await run(['digest'], more)).out.split(' ')[0];
const write = (name: string, text: string | Uint8Array): string => {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
  return path;
};
const ask = async (url: string, operation: string) => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: readFileSync(join('src/client/operations', operation), 'utf8') }),
  });
  return { status: response.status, answer: (await response.json()) as { data?: unknown; errors?: unknown } };
};

describe('start', () => {
  test('loads the seeds, serves every saved operation, ends at Ctrl-C, and the second time changes nothing', async () => {
    await (await openEmptyGraph()).close();
    const first = runProgram(main, ['start'], environment);
    const [, url = ''] = await first.says(/GraphiQL and API: (http:\S+)/);
    expect(first.out()).toContain('1 loaded');
    // Without a token in its settings it takes no mutation.
    for (const operation of ['decide.graphql', 'undo-decision.graphql'])
      expect((await ask(url, operation)).answer).toMatchObject({ errors: [{ extensions: { code: 'BAD_OPERATION' } }] });
    const questions = readdirSync('src/client/operations').filter(
      (file) => !['decide.graphql', 'undo-decision.graphql'].includes(file),
    );
    for (const operation of questions) {
      const { status, answer } = await ask(url, operation);
      expect([operation, status, answer.errors]).toEqual([operation, 200, undefined]);
    }
    first.child.kill('SIGINT');
    expect(await first.ended).toBe(0);
    const digest = await digestOf();
    const second = runProgram(main, ['start'], environment);
    await second.says(/GraphiQL and API/);
    expect(second.out()).toContain('1 unchanged');
    second.child.kill('SIGTERM');
    expect(await second.ended).toBe(0);
    expect(await digestOf()).toBe(digest);
    // Four programs one after the other, and a database that plans every query for the first time.
  }, 240_000);

  test('serves what is there although seeds/ cannot be loaded, and says why', async () => {
    const silent = { CORENLP_URL: 'http://127.0.0.1:1', DATA_DIR: join(folder, 'no-annotations') };
    await (await openEmptyGraph()).close();
    const serving = runProgram(main, ['start'], { ...environment, ...silent });
    const [, url = ''] = await serving.says(/GraphiQL and API: (http:\S+)/);
    expect(serving.out()).toContain('seeds/: not loaded');
    expect(serving.words()).toContain('[ANNOTATOR_UNAVAILABLE]');
    expect((await ask(url, 'what-is-in-the-graph.graphql')).status).toBe(200);
    serving.child.kill('SIGTERM');
    expect(await serving.ended).toBe(0);
  });

  test('gives the same graph in another locale, time zone and from another folder', async () => {
    await (await openEmptyGraph()).close();
    await run(['load', 'seeds']);
    const digest = await digestOf();
    await (await openEmptyGraph()).close();
    const elsewhere = { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati' };
    expect((await run(['load', join(process.cwd(), 'seeds')], elsewhere)).code).toBe(0);
    expect(await digestOf(elsewhere)).toBe(digest);
  });
});

describe('serve', () => {
  test('writes log lines alone into a pipe, and what nobody caught is the last of them and ends it in order', async () => {
    await (await openEmptyGraph()).close();
    await run(['load', 'seeds']);
    const planted = write('planted.mjs', "process.on('SIGUSR2', () => void Promise.reject(new Error('planted')));\n");
    const more = { NODE_OPTIONS: `--import=${planted}`, LOG_LEVEL: 'info' };
    const serving = runProgram(main, ['serve'], { ...environment, ...more });
    const [, url = ''] = await serving.says(/GraphiQL and API: (http:\S+)/);
    expect((await ask(url, 'what-is-in-the-graph.graphql')).status).toBe(200);
    serving.child.kill('SIGUSR2');
    expect(await serving.ended).toBe(1);
    const lines = serving
      .words()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const fatal = lines.filter(({ level }) => level === 60);
    expect(fatal).toEqual([expect.objectContaining({ code: 'INTERNAL', msg: expect.stringContaining('planted') })]);
    expect(lines.some(({ msg }) => msg === 'request')).toBe(true);
  }, 120_000);
});

describe('decisions', () => {
  test('come from a file also before their articles, leave as the same lines, and a second time change nothing', async () => {
    await (await openEmptyGraph()).close();
    const target = { source: 'far/away.txt', kind: 'EVENT', type: 'CONSULT', text: 'hash', spans: [3, 9] };
    const line = JSON.stringify({
      ...{ id: `decision_${'0'.repeat(20)}`, kind: 'REJECT', at: '2024-05-17T09:30:00.000Z', by: 'Ana', reason: null },
      targets: [{ ...target, words: ['met'], parties: ['ACTOR PER', 'RECIPIENT CHL'] }],
      undone: null,
    });
    const file = write('decisions.jsonl', `${line}\n`);
    expect((await run(['decisions', 'import', file])).out.trim()).toBe('1 entered, 0 undone, 0 unchanged');
    expect((await run(['decisions', 'export'])).out.trim()).toBe(line);
    expect((await run(['decisions', 'import', file])).out.trim()).toBe('0 entered, 0 undone, 1 unchanged');
    const bad = await run(['decisions', 'import', write('bad.jsonl', '{}')]);
    expect([bad.code, bad.words]).toEqual([3, expect.stringContaining('Line 1 is not a decision')]);
    expect((await run(['decisions', 'import', join(folder, 'none.jsonl')])).code).toBe(2);
  }, 120_000);
});

describe('load', () => {
  test('says of each odd file what is wrong with it, loads the others and exits with 3', async () => {
    await (await openEmptyGraph()).close();
    write('mixed/good.txt', readFileSync(join(articlesFolder, '014-hydrogen-deal.txt')));
    write('mixed/empty.txt', '');
    write('mixed/bi\u001b[31mnary.txt', new Uint8Array([0, 1, 2]));
    const { code, out, words } = await run(['load', join(folder, 'mixed')]);
    expect(code).toBe(3);
    expect(out).toContain('1 loaded, 2 skipped');
    expect(words).toMatch(/^loaded: mixed\/good\.txt$/m);
    expect(words).toMatch(/skipped: mixed\/empty\.txt: .+ \[FILE_EMPTY\]/);
    expect(words).toMatch(/\[FILE_BINARY\]/);
    expect(words).not.toContain('\u001b');
  });

  test('reads records from standard input, and refuses those that have no text', async () => {
    await (await openEmptyGraph()).close();
    const text = readFileSync(join(articlesFolder, '014-hydrogen-deal.txt'), 'utf8');
    const records = [{ url: 'https://example.org/deal', text, publishedOn: '2024-10-09' }, { title: 'No text' }];
    const path = write('records.jsonl', records.map((record) => `${JSON.stringify(record)}\n`).join(''));
    const { code, out, words } = await run(['load', path]);
    expect([code, out.trim()]).toEqual([3, '1 loaded, 1 skipped']);
    expect(words).toContain('line 2: The record is refused: it has no text');
  });
});

describe('remove and load --prune', () => {
  test('take out what is named, or gone from a folder, and say so', async () => {
    await (await openEmptyGraph()).close();
    const text = readFileSync(join(articlesFolder, '014-hydrogen-deal.txt'));
    const [, second = ''] = [write('kept/one.txt', text), write('kept/two.txt', text)];
    await run(['load', join(folder, 'kept')]);
    const both = await digestOf();
    const removed = await run(['remove', 'kept/one.txt', 'kept/thr\u001bee.txt']);
    expect([removed.code, removed.out.trim()]).toEqual([3, '1 removed']);
    expect(removed.words).toMatch(/^removed: kept\/one\.txt\nThere is no article of "kept\/thr%1Bee\.txt": .+\n$/);
    expect((await run(['load', join(folder, 'kept')])).out.trim()).toBe('1 loaded, 1 unchanged');
    expect(await digestOf()).toBe(both);
    rmSync(second);
    const pruned = await run(['load', '--prune', join(folder, 'kept')]);
    expect([pruned.code, pruned.out.trim()]).toEqual([0, '0 loaded, 1 unchanged, 1 removed']);
    expect(pruned.words).toContain('removed: kept/two.txt\n');
  }, 120_000);

  test.each([
    ['--watch', ['--prune', '--watch', 'seeds']],
    ['standard input', ['--prune', '-']],
    ['a web address', ['--prune', 'https://inca.example/1']],
    ['a file', ['--prune', 'README.md']],
  ])('--prune with %s is refused', async (_, words) => {
    const { code, words: said } = await run(['load', ...words]);
    expect([code, said]).toEqual([2, expect.stringContaining('[BAD_USAGE]')]);
  });
});

describe('backup and restore', () => {
  test('carry a graph from one database to another, and say what is in the way', async () => {
    await (await openEmptyGraph()).close();
    await run(['load', 'seeds']);
    const digest = await digestOf();
    const file = join(folder, 'news.backup.gz');
    const made = await run(['backup', file]);
    expect([made.code, made.out], made.words).toEqual([
      0,
      expect.stringMatching(/^1 articles, \d+ nodes, \d+ relationships\n$/),
    ]);
    expect(await run(['backup', file])).toMatchObject({ code: 2, words: expect.stringContaining('[BAD_USAGE]') });
    expect(await run(['restore', file])).toMatchObject({ code: 2, words: expect.stringContaining('--replace') });
    await run(['remove', 'seeds/']);
    expect(await run(['restore', file])).toEqual({ code: 0, out: made.out, words: '' });
    expect(await digestOf()).toBe(digest);
    const bad = await run(['restore', '--replace', 'README.md']);
    expect(bad).toMatchObject({ code: 2, words: expect.stringMatching(/^.+ \[BACKUP_INVALID\]\n$/) });
    expect(await digestOf()).toBe(digest);
  }, 120_000);
});

describe('report', () => {
  test('prints one file about a pair or a name, each statement with its sentence, the same each time', async () => {
    await (await openEmptyGraph()).close();
    await run(['load', 'seeds']);
    const pair = await run(['report', 'RUS', 'IRN']);
    expect(pair.code, pair.words).toBe(0);
    expect(pair.out.split('\n', 1)[0]).toBe('<!doctype html>');
    expect(pair.out).toContain('<title>Russia and Iran: a report of Dateline</title>');
    const entries = pair.out.split(/<li>/).slice(1);
    expect(entries.length).toBeGreaterThan(4);
    for (const entry of entries) expect(entry).toMatch(/<blockquote dir="auto">[\s\S]*<mark>/);
    expect((await run(['report', 'RUS', 'IRN'])).out).toBe(pair.out);
    const one = await run(['report', 'Shoigu']);
    expect(one.code, one.words).toBe(0);
    expect(one.out).toContain('<h1 dir="auto">Sergei Shoigu</h1>');
    expect(one.out).toContain('<h2>What it says</h2>');
    const none = await run(['report', 'Zzyzx']);
    expect([none.code, none.out]).toEqual([2, '']);
    expect(none.words).toContain('No article names Zzyzx. [BAD_USER_INPUT]');
  });
});

describe('extract', () => {
  test('prints the record of an article without a database', async () => {
    const { code, out } = await run(['extract', 'seeds'], { NEO4J_URI: '' });
    expect(code).toBe(0);
    const [record] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(record).toMatchObject({
      id: '000_95db3510d3a51e34',
      tags: ['russia', 'iran', 'tehran'],
      dateline: { agency: 'Sputnik' },
    });
    expect(record.quotes).toHaveLength(7);
  });
});

describe('a text that the annotator cannot do', () => {
  test('is skipped by the name of its file, and the others are loaded and printed', async () => {
    await (await openEmptyGraph()).close();
    const annotator = await fakeCorenlp((text, response) => {
      if (!text.includes('Poison')) return false;
      response.writeHead(500).end();
      return true;
    });
    write('hurt/bad.txt', 'Well poisoned\n\nPoison was in the water of Tarsk.\n');
    write('hurt/good.txt', 'Ferry sails\n\nThe ferry of Tarsk sailed on Monday.\n');
    const more = { CORENLP_URL: annotator.url };
    const loaded = await run(['load', join(folder, 'hurt')], more);
    const extracted = await run(['extract', join(folder, 'hurt')], more);
    await annotator.close();
    expect([loaded.code, loaded.out.trim()]).toEqual([3, '1 loaded, 1 skipped']);
    expect(extracted.code).toBe(3);
    expect(
      extracted.out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual(['good']);
    for (const { words } of [loaded, extracted]) {
      expect(words).toMatch(/skipped: hurt\/bad\.txt: .+ \[TEXT_NOT_ANNOTATED\]/);
      expect(words).not.toContain('CORENLP_URL');
    }
  });
});

describe('doctor', () => {
  test('names versions, limits and the size of the graph, and no secret', async () => {
    const { code, out } = await run(['doctor']);
    expect(code).toBe(0);
    expect(out).toMatch(/ok +graph +\d+ articles/);
    expect(out).toMatch(/MAX_DEPTH/);
    expect(out).not.toContain(environment.NEO4J_PASSWORD);
  });

  test('says how many articles wait for a new reading, which load --again gives them', async () => {
    await (await openEmptyGraph()).close();
    await run(['load', 'seeds']);
    expect((await run(['doctor'])).out).toMatch(/ok +graph +1 articles, .+; all read by this version/);
    const digest = await digestOf();
    await graph.write((tx) => tx.run('testOlderReader'));
    expect((await run(['doctor'])).out).toMatch(/; 1 wait for a new reading: dateline load --again/);
    expect((await run(['load', '--again'])).out.trim()).toBe('0 loaded, 1 replaced');
    expect(await digestOf()).toBe(digest);
    for (const words of [['--again', 'seeds'], ['--again', '--watch'], ['--again', '--prune'], []]) {
      const { code, words: said } = await run(['load', ...words]);
      expect([code, said]).toEqual([2, expect.stringContaining('[BAD_USAGE]')]);
    }
  }, 120_000);

  test('names what is missing with its remedy, and exits with 2', async () => {
    const path = fakePrograms(join(folder, 'bare'), { java: 'exit 127' });
    const { code, out } = await run(['doctor'], { PATH: path, NEO4J_URI: '' });
    expect(code).toBe(2);
    expect(out).toMatch(/FAULT +Java .*\[JAVA_UNUSABLE\]/);
  });
});

describe('load --watch', () => {
  const counted = (out: string, outcome: string): number => out.split(`1 ${outcome}`).length - 1;

  test('loads what lies there, what appears and what changes, until it is stopped; after a restart nothing twice', async () => {
    await (await openEmptyGraph()).close();
    const [first = '', second = '', third = ''] = readdirSync(articlesFolder).sort().slice(13, 16);
    const put = (name: string, more = '') =>
      write(`watched/${name}`, readFileSync(join(articlesFolder, name), 'utf8') + more);
    put(first);
    const watching = runProgram(main, ['load', '--watch', join(folder, 'watched')], environment);
    await watching.says(/^1 loaded$/m);
    put(second);
    await watching.says(/(?:^1 loaded$[\s\S]*){2}/m);
    // A blank line more is another file, and no other words.
    put(second, '\n');
    await watching.says(/1 replaced/);
    watching.child.kill('SIGINT');
    expect(await watching.ended).toBe(0);
    expect(watching.words()).toContain(`watching ${join(folder, 'watched')}; Ctrl-C ends it`);
    const digest = await digestOf();
    const again = runProgram(main, ['load', '--watch', join(folder, 'watched')], environment);
    await again.says(/2 unchanged/);
    expect(counted(again.out(), 'loaded')).toBe(0);
    expect(await digestOf()).toBe(digest);
    put(third);
    await again.says(/^1 loaded$/m);
    again.child.kill('SIGTERM');
    expect(await again.ended).toBe(0);
    expect((await run(['load', join(folder, 'watched')])).out).toContain('3 unchanged');
  }, 240_000);

  test('of standard input or a web address is refused before anything is opened', async () => {
    for (const path of ['-', 'https://inca.example/1']) {
      const { code, words } = await run(['load', '--watch', path]);
      expect([path, code, words]).toEqual([path, 2, expect.stringContaining('[BAD_USAGE]')]);
    }
  });
});

describe('bad usage and bad settings', () => {
  const oneLine = (words: string): string => {
    expect(words.trim().split('\n')).toHaveLength(1);
    return words;
  };

  test('a missing path is named, before anything starts', async () => {
    const { code, words } = await run(['load', join(folder, 'nowhere')]);
    expect(code).toBe(2);
    expect(oneLine(words)).toMatch(/nowhere.*\[PATH_NOT_FOUND\]/);
  });

  test('a wrong password is said with the remedy, and not repeated', async () => {
    const { code, words } = await run(['digest'], { NEO4J_PASSWORD: 'not-the-password' });
    expect(code).toBe(2);
    expect(oneLine(words)).toMatch(/NEO4J_PASSWORD.*\[WRONG_PASSWORD\]/);
    expect(words).not.toContain('not-the-password');
  });

  test('a database that is away is said within ten seconds', async () => {
    const { code, words } = await run(['digest'], { NEO4J_URI: 'bolt://127.0.0.1:9' });
    expect(code).toBe(2);
    expect(oneLine(words)).toMatch(/NEO4J_URI.*\[DATABASE_UNAVAILABLE\]/);
  });

  test('a database of something else is left alone', async () => {
    await graph.write((tx) => tx.run('testEmptyAll'));
    await graph.write((tx) => tx.run('testForeign'));
    const { code, words } = await run(['load', 'seeds']);
    expect(code).toBe(2);
    expect(oneLine(words)).toMatch(/\[DATABASE_FOREIGN\]/);
    expect(await graph.read('testForeignLeft')).toEqual([{ left: 1 }]);
  });

  test('a graph that a newer program wrote is refused by every command in one sentence, and stays as it is', async () => {
    await (await openEmptyGraph()).close();
    await run(['load', 'seeds']);
    await graph.write((tx) => tx.run('raiseMark', { version: FORM + 1 }));
    const before = (await digestGraph(graph)).digest;
    const file = join(folder, 'newer.gz');
    for (const words of [['load', 'seeds'], ['serve'], ['digest'], ['backup', file], ['remove', 'seeds/'], ['start']]) {
      const { code, words: said } = await run(words);
      expect([words, code]).toEqual([words, 2]);
      expect(oneLine(said)).toMatch(
        /The graph is of form \d+ and this program knows forms up to \d+: [^.]+\. \[DATABASE_FOREIGN\]/,
      );
    }
    expect((await digestGraph(graph)).digest).toBe(before);
  }, 120_000);

  test('a port that is taken is said with the remedy', async () => {
    await (await openEmptyGraph()).close();
    const taken = await new Promise<Server>((done) => {
      const server = createServer().listen(0, '127.0.0.1', () => done(server));
    });
    const address = taken.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const { code, words } = await run(['start'], { PORT: String(port) });
    taken.close();
    expect(code).toBe(2);
    expect(words).toMatch(/\[PORT_TAKEN\]/);
  });

  test('a setting with a bad value is named', async () => {
    const { code, words } = await run(['digest'], { PORT: 'eighty' });
    expect(code).toBe(2);
    expect(oneLine(words)).toContain('PORT must be a whole number');
  });

  test('an unknown command, a missing argument and no command are bad usage', async () => {
    for (const words of [['lode'], ['load'], ['extract'], []]) expect((await run(words)).code).toBe(2);
    expect((await run(['--help'])).code).toBe(0);
  });
});
