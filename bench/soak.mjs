import { deepStrictEqual } from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { articleOf } from './news/articles.mjs';
import { post } from './questions.mjs';

const USERS = 8;
/** Articles that the load beside the questions brings at a time. */
const CHUNK = 20;
/** The loader pauses as long as it works: questions are to be asked beside it, not behind it. */
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

const ARTICLE = `query ($source: String!) { article(source: $source) {
  headline passages { ordinal text } quotes(first: 50) { totalCount nodes { id text } } events(first: 50) { nodes { id text } }
} }`;

setFlagsFromString('--expose_gc');
const collect = runInNewContext('gc');
/** Bytes that stay after a collection, of questions, answers, loader and server together: they share this process. */
function keptBytes() {
  collect();
  return process.memoryUsage().heapUsed;
}

/** Asks saved operations and articles in turn, the next as soon as one is answered, until `over`. */
async function askOn(ask, operations, sources, first, over, seen) {
  for (let turn = first; !over.aborted; turn += 1) {
    const { name, query, variables } = operations[turn % operations.length];
    try {
      await ask(query, variables);
      seen.answers += 1;
      const source = sources[(turn * 7) % sources.length];
      const { article } = await ask(ARTICLE, { source });
      seen.answers += 1;
      if (article === null) continue;
      // What an article states is written at once: whoever sees some of it sees all, before, during and after the load.
      if (seen.articles.has(source)) deepStrictEqual(article, seen.articles.get(source), `${source} has two answers`);
      seen.articles.set(source, article);
    } catch (error) {
      const told = `${name}: ${error.message.slice(0, 200)}`;
      seen.errors.set(told, (seen.errors.get(told) ?? 0) + 1);
    }
  }
}

/** Loads articles after the first `size`, in chunks, until `over`. */
async function loadOn(build, seed, size, most, over) {
  let loaded = 0;
  for (let from = size; !over.aborted && from + CHUNK <= size + most; from += CHUNK) {
    const start = performance.now();
    await build.load(Array.from({ length: CHUNK }, (_, at) => articleOf(seed, size, from + at)));
    loaded += CHUNK;
    await pause(performance.now() - start);
  }
  return loaded;
}

/**
 * Every saved operation and every article, asked by some users for so many minutes beside a load.
 * @returns answers, errors (message -> times), articles loaded meanwhile, and bytes kept each tenth of the time
 */
export async function measureSoak(build, seed, size, most, minutes) {
  const api = await build.serve();
  const operations = (await build.savedOperations()).filter(({ mutates }) => !mutates);
  const seen = { answers: 0, errors: new Map(), articles: new Map() };
  const sources = Array.from({ length: size + most }, (_, number) => articleOf(seed, size, number).source);
  const memory = [];
  const over = AbortSignal.timeout(minutes * 60_000);
  const timer = setInterval(() => memory.push(keptBytes()), minutes * 6_000);
  const ask = (query, variables) => post(`${api.url}/graphql`, query, variables);
  try {
    const users = Array.from({ length: USERS }, (_, at) => askOn(ask, operations, sources, at * 5, over, seen));
    const [loaded] = await Promise.all([loadOn(build, seed, size, most, over), ...users]);
    return { answers: seen.answers, articles: seen.articles.size, errors: seen.errors, loaded, memory };
  } finally {
    clearInterval(timer);
    await api.close();
  }
}
