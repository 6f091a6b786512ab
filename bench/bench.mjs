import { cpus, loadavg, release, totalmem, type } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { importNews, openBuild } from './build.mjs';
import { measureGrown, measureLoading, measureTwoLoaders } from './loading.mjs';
import { startAnnotator } from './news/annotator.mjs';
import { articleOf } from './news/articles.mjs';
import { measureHub, measureQuestions } from './questions.mjs';
import { checkCounts } from './quick.mjs';
import { measureSoak } from './soak.mjs';
import { measureStarts } from './starting.mjs';
import { printStatements } from './statements.mjs';
import { measureUnwind } from './unwind.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '400' },
    seed: { type: 'string', default: '1' },
    against: { type: 'string' },
    keep: { type: 'string' },
    'export-only': { type: 'boolean', default: false },
    statements: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    soak: { type: 'string' },
  },
});

const QUICK_SIZE = 40;
/** Times each question is asked one after the other. */
const ROUNDS = 50;
/** The same of a large graph, where some take long. */
const LARGE_ROUNDS = 20;

/** What the figures depend on, beside the program. */
function printMachine() {
  const [{ model }] = cpus();
  const busy = loadavg()[0].toFixed(1);
  console.log(
    `${cpus().length} x ${model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${type()} ${release()}, Node ${process.versions.node}; load before the run ${busy}`,
  );
}

const shown = (number, digits = 1) => number.toFixed(digits).padStart(8);

function printLoading({ rows, isSameGraph }, unwind, size) {
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
  for (const { build, last } of rows)
    console.log(
      `${build}: ${(last.write / unwind.rate).toFixed(3)} of it written, ${(last.whole / unwind.rate).toFixed(3)} with all that is derived`,
    );
  console.log(isSameGraph ? 'all builds end in one graph' : 'THE BUILDS END IN DIFFERENT GRAPHS');
}

const printHead = () =>
  console.log(
    'question             raw ms  slower than raw | raw a second at 32  slower than raw | statements | one-query Yoga at 1, 32 | @neo4j/graphql at 1, 32',
  );

/** A peer that answers otherwise, cannot be asked, or is not installed has no figures. */
const shownPeer = (peer) => (peer === undefined ? '-, -' : `${peer.slower.toFixed(1)}, ${peer.slowerRate.toFixed(1)}`);

function printQuestion({ name, rawMs, slower, rawRate, slowerRate, sent, peers }) {
  console.log(
    [name.padEnd(16), shown(rawMs, 2), shown(slower, 2).padStart(15), shown(rawRate, 0).padStart(20)]
      .concat([shown(slowerRate, 2).padStart(16), String(sent).padStart(12)])
      .concat([shownPeer(peers.yoga).padStart(23), shownPeer(peers.generated).padStart(25)])
      .join(' '),
  );
}

function printHub({ saved, flagship }) {
  const { sent, alone, answered, asked, failures } = flagship;
  console.log(
    `RussiaAndIran(United States, Russia): ${sent} statements, ${alone.toFixed(0)} ms alone; at 32 users ${answered} of ${asked} answered, ${flagship.median.toFixed(0)} ms in the middle, ${flagship.longest.toFixed(0)} at most ${[...new Set(failures)].join('; ')}`,
  );
  console.log('saved operations, the slowest first:');
  for (const { name, ms, failed } of saved) console.log(`${name.padEnd(24)} ${shown(ms)} ms ${failed ?? ''}`);
  const slow = saved.filter(({ ms }) => ms > 1_000);
  console.log(slow.length === 0 ? 'none took more than a second' : `${slow.length} TOOK MORE THAN A SECOND`);
}

/** Articles that are written into a graph of this size, to see what an article costs there. */
const GROWN = 400;

/** A large graph, made by the importer and kept: what is asked of it, then what an article more costs. */
async function measureImported(kept, annotator) {
  const articles = Array.from({ length: size }, (_, number) => articleOf(seed, size, number));
  await importNews(root, annotator.url, articles, kept, values['export-only']);
  if (values['export-only']) return;
  builds.push(await openBuild('this', root, annotator.url, kept));
  printHub(await measureHub(builds[0]));
  printHead();
  await measureQuestions(builds[0], LARGE_ROUNDS, printQuestion);
  const { write, whole, statements } = await measureGrown(builds[0], seed, size, GROWN);
  console.log(
    `${GROWN} articles more: ${write.toFixed(1)} a second written, ${whole.toFixed(1)} with all that is derived, ${statements.toFixed(1)} statements an article`,
  );
  if (values.statements) printStatements(builds[0].spent, GROWN);
  for (const { count, rate, locked } of await measureTwoLoaders(builds[0], seed, size, GROWN))
    console.log(
      `${count} at once: ${rate.toFixed(1)} articles a second written, ${(100 * locked).toFixed(1)} % of that time in taking locks`,
    );
}

function printStarts({ api, database, whole }) {
  console.log(
    `first answer of dateline serve: ${api.toFixed(0)} ms over a database that runs (aim 700); ${whole.toFixed(0)} ms with its own, which takes ${database.toFixed(0)} by itself (aim 2,000 more)`,
  );
}

/** Memory may grow by so much from the first third to the last: what is planned, and what the load leaves to be collected. */
const FLAT = 1.25;

/** Some minutes of everything at once. */
async function measureEndurance(annotator) {
  const build = await openBuild('this', root, annotator.url);
  builds.push(build);
  await build.load(Array.from({ length: size }, (_, number) => articleOf(seed, size, number)));
  const minutes = Number(values.soak);
  const { answers, articles, errors, loaded, memory } = await measureSoak(build, seed, size, size, minutes);
  const megabytes = memory.map((bytes) => Math.round(bytes / 2 ** 20));
  console.log(
    `${minutes} minutes: ${answers} answers, ${articles} articles the same each time they were asked for, ${loaded} loaded meanwhile; kept in memory, MB: ${megabytes.join(' ')}`,
  );
  for (const [message, times] of errors) console.log(`${times} x ${message}`);
  const third = Math.floor(memory.length / 3);
  const isFlat = Math.min(...memory.slice(-third)) <= FLAT * Math.max(...memory.slice(0, third));
  console.log(isFlat ? 'memory is flat' : 'MEMORY GROWS');
  if (errors.size > 0 || !isFlat) process.exitCode = 1;
}

async function measureLoaded(annotator) {
  builds.push(await openBuild('this', root, annotator.url));
  if (values.against !== undefined) builds.push(await openBuild('other', values.against, annotator.url));
  const loading = await measureLoading(builds, seed, size);
  if (values.statements) printStatements(builds[0].spent, size);
  if (annotator.counts.unknown > 0) throw new Error(`${annotator.counts.unknown} texts were not of this news`);
  if (values.quick) checkCounts(loading.rows[0], await measureQuestions(builds[0], 0));
  else {
    printHead();
    await measureQuestions(builds[0], ROUNDS, printQuestion);
    printHub(await measureHub(builds[0]));
    printLoading(loading, await measureUnwind(builds[0], size), size);
    printStarts(await measureStarts(builds[0]));
  }
  if (!loading.isSameGraph) process.exitCode = 1;
}

const builds = [];
const size = values.quick ? QUICK_SIZE : Number(values.size);
const seed = Number(values.seed);
if (!values.quick) printMachine();
const isGrowing = values.keep !== undefined || values.soak !== undefined;
const annotator = await startAnnotator(seed, size, isGrowing ? 2 * size : size);
try {
  if (values.keep !== undefined) await measureImported(values.keep, annotator);
  else if (values.soak !== undefined) await measureEndurance(annotator);
  else await measureLoaded(annotator);
} finally {
  for (const build of builds) await build.close();
  await annotator.stop();
}
