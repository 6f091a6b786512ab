// What start.mjs does once Node is new enough: install, build, run in this very process, so that every signal reaches the command.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { install, root } from './install.mjs';

const tools = ['record', 'score', 'probe', 'benchmark'];

async function run(file, rest) {
  process.argv = [process.argv[0], file, ...rest];
  await import(pathToFileURL(file).href);
}

export async function bootstrap(words) {
  const [first = '', ...rest] = words;
  try {
    await install();
    await build();
  } catch (error) {
    console.error(error.message);
    if (first === '--test') console.log('0 passed, 1 failed');
    process.exitCode = 2;
    return;
  }
  const tool = tools.find((name) => first === `--${name}`);
  if (first === '--test') {
    const { runTests } = await import('./test.mjs');
    process.exitCode = await runTests(rest);
  } else if (first === '--bench') await run(join(root, 'bench', 'bench.mjs'), rest);
  else if (tool !== undefined) {
    const file = join(root, 'dist', 'tools', `${tool}.js`);
    if (existsSync(file)) await run(file, rest);
    else {
      console.error(`There is no src/tools/${tool}.ts.`);
      process.exitCode = 2;
    }
  } else await run(join(root, 'dist', 'main.js'), words);
}
