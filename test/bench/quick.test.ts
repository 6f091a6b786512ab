import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { databaseOfFile, openTestGraph } from '../support/graph.ts';

const run = promisify(execFile);

test('the quick benchmark loads made-up news and answers as raw Cypher does, within its statements', async () => {
  const graph = await openTestGraph();
  await graph.write((tx) => tx.run('testEmptyAll'));
  const { uri, user, password } = databaseOfFile();
  const env = { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  try {
    const { stdout } = await run(process.execPath, ['src/tools/start.mjs', '--bench', '--quick'], { env });
    expect(stdout).toMatch(/statements an article written/);
    expect(stdout.match(/answered as by raw Cypher/g)).toHaveLength(13);
  } finally {
    await graph.write((tx) => tx.run('testEmptyAll'));
    await graph.close();
  }
});
