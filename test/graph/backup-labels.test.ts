import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SPACES } from '../../src/graph/backup/lines.ts';

/** Locks, which every loader makes anew. */
const LEFT_OUT = ['Block'];

test('a backup has every kind of node that has a key, and a section of Cypher for each', () => {
  const schema = readFileSync('cypher/schema.cypher', 'utf8');
  const keyed = new Set(
    [...schema.matchAll(/CONSTRAINT \w+ IF NOT EXISTS FOR \(n:(\w+)\)/g)].map(([, label]) => label),
  );
  expect(keyed.size).toBeGreaterThan(15);
  expect([...keyed].filter((label) => !SPACES.includes(label ?? '')).sort()).toEqual(LEFT_OUT);
  const sections = readFileSync('cypher/backup.cypher', 'utf8');
  expect(SPACES.filter((label) => !sections.includes(`// name: backup.${label}\n`))).toEqual([]);
});
