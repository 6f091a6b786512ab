// Writes src/engines/<engine>/jars.txt from its pom: hash, size and place of every jar, in class path order.
// Run it after a change of a pom: node src/tools/lock-jars.mjs
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const engines = fileURLToPath(new URL('../engines/', import.meta.url));
const goal = /const GOAL = '(.+)'/.exec(readFileSync(join(engines, 'maven.ts'), 'utf8'))[1];

for (const engine of ['neo4j', 'corenlp']) {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-jars-'));
  const output = join(folder, 'classpath');
  const pom = join(engines, engine, 'pom.xml');
  execFileSync('mvn', ['-q', '-B', '-C', '-f', pom, goal, `-Dmdep.outputFile=${output}`], { stdio: 'inherit' });
  const paths = readFileSync(output, 'utf8').trim().split(':');
  rmSync(folder, { recursive: true });

  const first = paths[0] ?? '';
  const root = first.slice(0, first.search(engine === 'neo4j' ? /org\/neo4j\// : /edu\/stanford\//));
  const lines = paths.map((path) => {
    if (!path.startsWith(root)) throw new Error(`${path} is outside of ${root}`);
    const bytes = readFileSync(path);
    return `${createHash('sha256').update(bytes).digest('hex')} ${bytes.length} ${path.slice(root.length)}`;
  });
  writeFileSync(join(engines, engine, 'jars.txt'), `${lines.join('\n')}\n`);
  console.log(`${engine}: ${lines.length} jars`);
}
