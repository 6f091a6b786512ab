import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openBuild } from './build.mjs';
import { measureLoading } from './loading.mjs';
import { startAnnotator } from './news/annotator.mjs';
import { printStatements } from './statements.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
    against: { type: 'string' },
    statements: { type: 'boolean', default: false },
  },
});

const shown = (number, digits = 1) => number.toFixed(digits).padStart(8);

function printLoading({ rows, unwind, isSameGraph }, size) {
  console.log(`loading ${size} articles (articles a second; statements an article)`);
  console.log(
    'build     first 300: write  derived too  statements | last 300: write  derived too  statements  derive | flat  unchanged',
  );
  for (const { build, first, last, unchanged } of rows)
    console.log(
      [
        build.padEnd(16),
        ...[first.write, first.whole, first.statements, last.write, last.whole, last.statements, last.derived].map(
          (one) => shown(one),
        ),
        shown(first.whole / last.whole, 2),
        shown(unchanged, 0),
      ].join('  '),
    );
  console.log(
    `bare UNWIND of the same ${unwind.nodes} nodes and ${unwind.relationships} relationships: ${shown(unwind.rate)} articles a second`,
  );
  for (const { build, last } of rows) console.log(`${build}: ${(last.whole / unwind.rate).toFixed(3)} of it`);
  console.log(isSameGraph ? 'all builds end in one graph' : 'THE BUILDS END IN DIFFERENT GRAPHS');
}

const [size, seed] = [Number(values.size), Number(values.seed)];
const annotator = await startAnnotator(seed, size);
const builds = [];
try {
  builds.push(await openBuild('this', root, annotator.url));
  if (values.against !== undefined) builds.push(await openBuild('other', values.against, annotator.url));
  const loading = await measureLoading(builds, seed, size);
  printLoading(loading, size);
  if (values.statements) printStatements(builds[0].spent, size);
  if (!loading.isSameGraph || annotator.counts.unknown > 0) process.exitCode = 1;
} finally {
  for (const build of builds) await build.close();
  await annotator.stop();
}
