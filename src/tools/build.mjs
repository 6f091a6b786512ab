// Builds dist/: the program from src/ with tsc, the explorer and the page of GraphiQL. Of tsc and GraphiQL nothing is done anew when no source has changed.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install, root, runQuietly } from './install.mjs';

const stamp = join(root, 'dist', '.stamp');

/** Names, sizes and times of all that tsc reads: a millisecond, where hashing the texts would read them all. */
function stateOfSources() {
  const hash = createHash('sha256');
  for (const name of [
    'package-lock.json',
    'tsconfig.json',
    ...readdirSync(join(root, 'src'), { recursive: true }).sort(),
  ]) {
    const path = existsSync(join(root, 'src', name)) ? join(root, 'src', name) : join(root, name);
    if (!/\.(ts|json)$/.test(name)) continue;
    const { size, mtimeMs } = statSync(path);
    hash.update(`${name} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/** @throws Error with the compiler's words when the sources do not compile, or in one sentence that nothing is there to compile them */
export async function build() {
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  if (!existsSync(tsc)) {
    // Installed without development packages: what was built before is run as it is.
    if (existsSync(join(root, 'dist', 'main.js'))) return;
    throw new Error(
      'Dateline is not built, and the packages that build it are not installed: run npm ci, then npm run build.',
    );
  }
  const state = stateOfSources();
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== state) {
    console.error('Building …');
    const { status, output } = await runQuietly(process.execPath, [tsc, '-p', root], (seconds) =>
      console.error(`Building, ${seconds} s`),
    );
    if (status !== 0) throw new Error(`${output.trim()}\nThe sources do not compile.`);
    mkdirSync(join(root, 'dist'), { recursive: true });
    writeFileSync(stamp, state);
  }
  const { buildPage } = await import('../api/graphiql/build.mjs');
  const { buildExplorer } = await import('../api/explorer/build.mjs');
  await buildExplorer();
  const timer = setInterval(() => console.error('Building the page of GraphiQL'), 3000);
  await buildPage().finally(() => clearInterval(timer));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await install();
    await build();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
