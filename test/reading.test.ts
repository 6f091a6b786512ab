import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { predictAll } from '../src/ingest/predict.ts';
import { articlesFolder, readFolder } from './support/corpus.ts';

/**
 * What `dateline extract` prints for the development articles, held against gold by the scorer of test/corpus (Python 3.9
 * or newer). The bounds are floors: what is reached is in the README.
 */
const python = spawnSync('python3', ['-c', 'import sys; sys.exit(sys.version_info < (3, 9))']).status === 0;
const SEED = '000_95db3510d3a51e34';

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-reading-'));
  const predictions = predictAll(await readFolder(articlesFolder));
  writeFileSync(join(folder, 'predictions.jsonl'), predictions.map((one) => `${JSON.stringify(one)}\n`).join(''));
});
afterAll(() => rmSync(folder, { recursive: true }));

function score(...words: readonly string[]) {
  const scorer = [
    'test/corpus/score.py',
    '--gold',
    'test/corpus/gold.jsonl',
    '--pred',
    join(folder, 'predictions.jsonl'),
    ...words,
  ];
  const { status, stdout, stderr } = spawnSync('python3', scorer, { encoding: 'utf8' });
  return { status, said: `${stdout}${stderr}` };
}

describe.runIf(python)('the reading of the development articles', () => {
  test('reaches its bounds', () => {
    const bounds = readFileSync('test/corpus/targets.txt', 'utf8').trim().split(/\s+/);
    const { status, said } = score('--errors', '5', '--min', ...bounds);
    expect(status, said).toBe(0);
  });

  test('is right in every layer of the first article', () => {
    const { said } = score('--ids', SEED);
    const figures = [...said.matchAll(/^(\w+) +(?:f1|r|acc)=([\d.]+)/gm)].map(([, layer = '', figure]) => [
      layer,
      Number(figure),
    ]);
    expect(figures.length).toBeGreaterThan(20);
    expect(figures.filter(([, figure]) => figure !== 1)).toEqual([]);
  });
});
