import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { recordOf } from './news/articles.mjs';
import { timeStatements } from './statements.mjs';

const moduleOf = (folder) => (path) => import(pathToFileURL(join(folder, 'dist', path)).href);

async function writeNews(folder, articles) {
  const file = join(folder, 'news.jsonl');
  await writeFile(file, `${articles.map(recordOf).join('\n')}\n`);
  return file;
}

const seconds = async (what, work) => {
  const start = performance.now();
  await work();
  console.log(`${what}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
};

/**
 * Fills the database of the data directory `kept` by the offline importer, from the files that `dateline export` writes. What an
 * earlier run has done is not done again.
 */
export async function importNews(folder, annotatorUrl, articles, kept, exportsOnly) {
  const module = moduleOf(folder);
  const { readConfig } = await module('config.js');
  const { importIntoNeo4j } = await module('engines/import-neo4j.js');
  const { annotateTexts } = await module('ingest/annotate/corenlp.js');
  const { ARGUMENTS, exportCsv } = await module('ingest/export/export.js');
  const config = readConfig({ ...process.env, DATA_DIR: kept });
  await mkdir(kept, { recursive: true, mode: 0o700 });
  const files = join(kept, 'csv');
  const onOutcome = ({ source, message }) => {
    if (message !== null) throw new Error(`${source}: ${message}`);
  };
  const written = await stat(join(files, ARGUMENTS)).catch(() => null);
  if (written === null || written.size === 0) {
    await rm(files, { recursive: true, force: true });
    const annotator = { annotate: (texts) => annotateTexts(annotatorUrl, texts) };
    const options = { folder: files, annotator, limits: config.limits, onOutcome };
    const news = await writeNews(kept, articles);
    await seconds(`read and written as files, ${articles.length} articles`, () => exportCsv([news], options));
  }
  if (exportsOnly || existsSync(join(kept, 'neo4j', 'data', 'databases', 'neo4j'))) return;
  await seconds('imported', () => importIntoNeo4j(config, files, ARGUMENTS, () => undefined));
}

/**
 * A build of Dateline with a Neo4j and a data directory of its own, both empty: the program's own modules from `folder`/dist,
 * so that two builds are measured side by side in one run.
 */
export async function openBuild(name, folder, annotatorUrl, kept = null) {
  const module = moduleOf(folder);
  const { readConfig } = await module('config.js');
  const { startServer } = await module('api/server.js');
  const { startNeo4j } = await module('engines/neo4j.js');
  const { openGraph } = await module('graph/driver.js');
  const { prepareGraph } = await module('graph/prepare.js');
  const { digestGraph } = await module('graph/digest.js');
  const { annotateTexts } = await module('ingest/annotate/corenlp.js');
  const { annotateArticle } = await module('ingest/annotate/annotate.js');
  const { layoutArticle } = await module('ingest/layout/layout.js');
  const { extractFacts } = await module('ingest/extract/extract.js');
  const { contentHashOf, planArticle } = await module('ingest/plan/plan.js');
  const { readPaths } = await module('ingest/read/read.js');
  const { readReaderVersion } = await module('ingest/reader-version.js');
  const { allRules } = await module('ingest/rules.js');
  const { writeArticle } = await module('ingest/write/article.js');
  const { deriveAll } = await module('ingest/write/derive.js');
  const { writeRules } = await module('ingest/write/run.js');
  const { load } = await module('ingest/load.js');

  const { readSavedOperations } = await module('api/graphiql/operations.js');

  const dataDir = kept ?? (await mkdtemp(join(tmpdir(), 'dateline-bench-')));
  const config = readConfig({ ...process.env, DATA_DIR: dataDir, PORT: '0' });
  // An outside database, which has to be empty, saves the smoke test a start.
  const start = () => startNeo4j(config, () => undefined);
  let running = config.neo4j.uri === null ? await start() : null;
  const { uri, user, password } = running ?? config.neo4j;
  const engine = {
    async start() {
      running = await start();
    },
    async stop() {
      await running?.stop();
      running = null;
    },
  };
  const address = { uri, user, password, database: 'neo4j' };
  const { graph, spent } = timeStatements(await openGraph({ ...address, transactionMs: 60_000 }));
  if (kept === null) await prepareGraph(graph);
  else {
    await seconds('constraints and indexes', () => prepareGraph(graph));
    await seconds('derived', () => deriveAll(graph));
  }
  await writeRules(graph, allRules);
  const annotator = { annotate: (texts) => annotateTexts(annotatorUrl, texts) };
  const version = readReaderVersion();
  const isGathering = existsSync(join(folder, 'dist', 'ingest', 'write', 'writer.js'));
  const { createWriter } = isGathering ? await module('ingest/write/writer.js') : {};
  const writing = isGathering
    ? { write: createWriter(graph), atOnce: 32 }
    : { write: (plan) => writeArticle(graph, plan, '2024-01-01T00:00:00Z'), atOnce: 2 };
  const inFile = (articles) => writeNews(dataDir, articles);

  return {
    ...{ name, folder, dataDir, address, graph, spent, engine },
    savedOperations: readSavedOperations,
    digest: async () => (await digestGraph(graph)).digest,
    /** what the program makes of these articles before it writes */
    async plans(articles) {
      const plans = [];
      for await (const { raw } of readPaths([await inFile(articles)], config.limits, null)) {
        const read = layoutArticle(raw);
        const facts = extractFacts(read, await annotateArticle(read, annotator));
        plans.push(planArticle(read, facts, contentHashOf(raw, raw.headline), version));
      }
      return plans;
    },
    // The loader's own form of this build: articles that come together are written together, or each alone, two at once.
    ...writing,
    derive: () => deriveAll(graph),
    /** another loader beside this one, with a connection of its own */
    async openLoader() {
      const other = timeStatements(await openGraph({ ...address, transactionMs: 60_000 }));
      return { ...other, atOnce: 32, write: createWriter(other.graph) };
    },
    serve: () => startServer({ config, graph }),
    /** the whole `dateline load` of these articles, in this process */
    async load(articles) {
      const onOutcome = ({ source, message }) => {
        if (message !== null) throw new Error(`${source}: ${message}`);
      };
      return load([await inFile(articles)], { graph, annotator, limits: config.limits, onOutcome });
    },
    async close() {
      await graph.close();
      await engine.stop();
      if (kept === null) await rm(dataDir, { recursive: true, force: true });
    },
  };
}
