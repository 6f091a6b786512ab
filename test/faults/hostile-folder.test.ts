import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fakeCorenlp } from '../support/fake-corenlp.ts';
import { databaseOfFile, openEmptyGraph } from '../support/graph.ts';
import { writeHostileFiles, writeOneOfEach } from '../support/hostile-files.ts';
import { runProgram } from '../support/programs.ts';

const MOST_MB = 600;

/** The most memory that a process has had so far, in MB; null where the system does not tell. */
function peakOf(pid: number): number | null {
  const file = `/proc/${pid}/status`;
  if (!existsSync(file)) return null;
  const [, kb] = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(file, 'utf8')) ?? [];
  return kb === undefined ? null : Number(kb) / 1_000;
}

test('a folder of one file of each format, sixty hostile ones and three good ones: exit 3, a verdict each, the good ones in the graph', async () => {
  const graph = await openEmptyGraph();
  const folder = mkdtempSync(join(tmpdir(), 'dateline-hostile-'));
  const news = join(folder, 'news');
  const hostile = writeHostileFiles(news);
  expect(hostile).toHaveLength(60);
  const formats = writeOneOfEach(news);
  const good = ['x.txt', 'y.txt', 'z.txt'];
  for (const name of good)
    writeFileSync(
      join(news, name),
      `Ferry ${name} sails\n\nThe ferry ${name} left Tarsk on Tuesday. It was late by ${name}.\n`,
    );
  const corenlp = await fakeCorenlp();
  const { uri, user, password } = databaseOfFile();
  const { PATH = '', HOME = '' } = process.env;
  const outside = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, CORENLP_URL: corenlp.url };
  const program = runProgram('dist/main.js', ['load', news], {
    PATH,
    HOME,
    DATA_DIR: join(folder, 'data'),
    ...outside,
  });
  let peak = 0;
  const looking = setInterval(() => {
    peak = Math.max(peak, peakOf(program.pid) ?? 0);
  }, 20);
  try {
    expect([await program.ended, program.words().match(/^failed.*/gm)]).toEqual([3, null]);
    const verdicts = program.words().split('\n');
    const ofFile = (name: string) => verdicts.filter((line) => line.includes(`: news/${name}`));
    const all = [...hostile, ...formats, ...good];
    expect(all.filter((name) => ofFile(name).length === 0)).toEqual([]);
    // None of them loads the machine's own files, by a link or by an entity.
    const rows = await graph.read<{ source: string; raw: string }>('testSources');
    expect(rows.filter(({ raw }) => raw.includes('root:'))).toEqual([]);
    const loaded = rows.map(({ source }) => source);
    for (const name of [...formats, ...good])
      expect([name, loaded.filter((source) => source.startsWith(`news/${name}`)).length]).toEqual([name, 1]);
    console.log(`${verdicts.length - 1} verdicts, at most ${peak.toFixed(0)} MB`);
    expect(peak).toBeLessThan(MOST_MB);
  } finally {
    clearInterval(looking);
    program.child.kill('SIGKILL');
    await corenlp.close();
    await graph.close();
    rmSync(folder, { recursive: true, force: true });
  }
}, 240_000);
