import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { recordOf } from './news/articles.mjs';
import { timeStatements } from './statements.mjs';

/**
 * A build of Dateline with a Neo4j and a data directory of its own, both empty: the program's own modules from `folder`/dist,
 * so that two builds are measured side by side in one run.
 */
export async function openBuild(name, folder, annotatorUrl) {
  const module = (path) => import(pathToFileURL(join(folder, 'dist', path)).href);
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

  const dataDir = await mkdtemp(join(tmpdir(), 'dateline-bench-'));
  const config = readConfig({ ...process.env, DATA_DIR: dataDir, PORT: '0' });
  // An outside database, which has to be empty, saves the smoke test a start.
  const engine = config.neo4j.uri === null ? await startNeo4j(config, () => undefined) : null;
  const { uri, user, password } = engine ?? config.neo4j;
  const address = { uri, user, password, database: 'neo4j' };
  const { graph, spent } = timeStatements(await openGraph({ ...address, transactionMs: 60_000 }));
  await prepareGraph(graph);
  await writeRules(graph, allRules);
  const annotator = { annotate: (texts) => annotateTexts(annotatorUrl, texts) };
  const version = readReaderVersion();
  const isGathering = existsSync(join(folder, 'dist', 'ingest', 'write', 'writer.js'));
  const writing = isGathering
    ? { write: (await module('ingest/write/writer.js')).createWriter(graph), atOnce: 32 }
    : { write: (plan) => writeArticle(graph, plan, '2024-01-01T00:00:00Z'), atOnce: 2 };
  const inFile = async (articles) => {
    const file = join(dataDir, 'news.jsonl');
    await writeFile(file, `${articles.map(recordOf).join('\n')}\n`);
    return file;
  };

  return {
    ...{ name, folder, dataDir, address, graph, spent },
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
      await engine?.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
