import { articleOf } from './news/articles.mjs';

const CHUNK = 100;
/** Chunks whose mean is shown as the first and as the last. */
const SPAN = 3;

const timed = async (work) => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

async function writeAll(build, plans) {
  const waiting = [...plans];
  const work = async () => {
    for (let plan = waiting.shift(); plan !== undefined; plan = waiting.shift()) {
      const { outcome } = await build.write(plan);
      if (outcome !== 'LOADED') throw new Error(`${plan.article.properties.sourceKey}: ${outcome}`);
    }
  };
  await Promise.all(Array.from({ length: build.atOnce }, work));
}

/** Writes `size` articles into each build, a chunk at a time and in turns, so that whatever else the machine does hits all alike. */
async function writeInTurns(builds, articles) {
  const spent = new Map(builds.map(({ name }) => [name, []]));
  for (let from = 0; from < articles.length; from += CHUNK) {
    const chunk = articles.slice(from, from + CHUNK);
    const order = (from / CHUNK) % 2 === 0 ? builds : [...builds].reverse();
    for (const build of order) {
      const plans = await build.plans(chunk);
      const before = build.graph.sent();
      const write = await timed(() => writeAll(build, plans));
      const sent = build.graph.sent() - before;
      const derive = await timed(() => build.derive());
      const done = { articles: chunk.length, write, sent, derive, derived: build.graph.sent() - before - sent };
      spent.get(build.name).push(done);
      console.error(
        `${build.name} ${from + chunk.length}: written in ${write.toFixed(0)} ms, derived in ${derive.toFixed(0)} ms`,
      );
    }
  }
  return spent;
}

const sum = (list, read) => list.reduce((total, one) => total + read(one), 0);

/** Of some chunks: articles a second written, with what is derived from them, and statements an article. */
const summaryOf = (chunks) => {
  const articles = sum(chunks, (one) => one.articles);
  return {
    write: (1000 * articles) / sum(chunks, (one) => one.write),
    whole: (1000 * articles) / sum(chunks, (one) => one.write + one.derive),
    statements: sum(chunks, (one) => one.sent) / articles,
    derived: sum(chunks, (one) => one.derived) / articles,
  };
};

/**
 * Loading, for each build: the first 300 articles after a hundred to warm up, the last 300 of `size`, all of them again unchanged, and
 * whether two builds end in the same graph.
 */
export async function measureLoading(builds, seed, size) {
  const articles = Array.from({ length: size }, (_, number) => articleOf(seed, size, number));
  const spent = await writeInTurns(builds, articles);
  const rows = [];
  for (const build of builds) {
    // The first chunk warms the database up: it plans every statement.
    const [first, ...rest] = spent.get(build.name);
    const chunks = rest.length === 0 ? [first] : rest;
    const before = build.graph.sent();
    const again = await timed(() => build.load(articles));
    rows.push({
      build: build.name,
      first: summaryOf(chunks.slice(0, SPAN)),
      last: summaryOf(chunks.slice(-SPAN)),
      unchanged: (1000 * size) / again,
      unchangedSent: build.graph.sent() - before,
      digest: await build.digest(),
    });
  }
  return { rows, isSameGraph: new Set(rows.map((row) => row.digest)).size === 1 };
}

/** What `more` articles cost that are written into a graph of many: those after a hundred to warm up. */
export async function measureGrown(build, seed, size, more) {
  const [{ articles: there }] = await build.graph.read('graphSize');
  const articles = Array.from({ length: more }, (_, number) => articleOf(seed, size, there + number));
  const [, ...chunks] = (await writeInTurns([build], articles)).get(build.name);
  return summaryOf(chunks);
}

/** Time that statements took which wait for locks, in ms. */
const waited = (loaders) => sum(loaders, ({ spent }) => spent.get('lockBlocks')?.ms ?? 0);

/**
 * `more` articles written by one loader, and as many by two, each its half.
 * @returns articles a second of each, and the part of all loaders' time that went by in taking locks, waiting included
 */
export async function measureTwoLoaders(build, seed, size, more) {
  const rows = [];
  for (const count of [1, 2]) {
    const [{ articles: there }] = await build.graph.read('graphSize');
    const plans = await build.plans(Array.from({ length: more }, (_, at) => articleOf(seed, size, there + at)));
    const loaders = await Promise.all(Array.from({ length: count }, () => build.openLoader()));
    const ms = await timed(() =>
      Promise.all(
        loaders.map((loader, part) =>
          writeAll(
            loader,
            plans.filter((_, at) => at % count === part),
          ),
        ),
      ),
    );
    rows.push({ count, rate: (1000 * more) / ms, locked: waited(loaders) / (ms * count) });
    for (const { graph } of loaders) await graph.close();
  }
  return rows;
}
