import { deepStrictEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import neo4j from 'neo4j-driver';
import { openPeers } from './peers.mjs';

/** In country ids of the hub and of a country that it often meets. */
const [HUB, OTHER] = ['country_USA', 'country_RUS'];
/** A body's name, and words that quotes of this news hold. */
const [BODY, WORDS] = ['Granite Bank', 'accept without'];

/**
 * Questions asked twice: of the API, and as one hand-written statement of raw/ with the same answer. `statements` is the most
 * that the API may send for it.
 */
const questions = [
  {
    name: 'country-card',
    statements: 3,
    operation: '{ country(name: "United States") { id name iso3 } }',
    params: () => ({ key: 'united states' }),
  },
  {
    name: 'newest-articles',
    statements: 3,
    operation: '{ articles(first: 20) { totalCount nodes { id headline publishedOn } } }',
    params: () => ({}),
  },
  {
    name: 'article-page',
    statements: 3,
    operation:
      'query ($id: ID!) { article(id: $id) { headline passages { ordinal text mentions { text start end } } } }',
    params: ({ article }) => ({ id: article }),
  },
  {
    name: 'quotes-about',
    statements: 6,
    operation: `{ quotes(where: {about: ["${HUB}"]}, first: 20) { totalCount nodes { id text speaker { name } } } }`,
    params: () => ({ country: HUB }),
  },
  {
    name: 'pair',
    statements: 7,
    operation: `{ bilateral(a: "${HUB}", b: "${OTHER}") {
      summary { type events claims actor { name } recipient { name } }
      events(first: 10) { totalCount nodes { id text type } }
    } }`,
    params: () => ({ a: HUB, b: OTHER }),
  },
  {
    name: 'person-says',
    statements: 4,
    operation:
      'query ($person: String!) { quotes(where: {speaker: [$person]}, first: 10) { totalCount nodes { id text } } }',
    params: ({ person }) => ({ person }),
  },
  {
    name: 'claims-of-type',
    statements: 3,
    operation: '{ claims(where: {types: [OPPOSE]}, first: 20) { totalCount nodes { id text assertedByText } } }',
    params: () => ({ type: 'OPPOSE' }),
  },
  {
    name: 'offices',
    statements: 4,
    operation: `{ roles(where: {country: ["${HUB}"]}, first: 20) { totalCount nodes { id title } } }`,
    params: () => ({ country: HUB }),
  },
  {
    name: 'who-speaks-about',
    statements: 4,
    operation: `{ quotes(where: {speakerCountry: ["${HUB}"], about: ["${OTHER}"]}, first: 20) { totalCount nodes { id } } }`,
    params: () => ({ from: HUB, about: OTHER }),
  },
  {
    name: 'search-name',
    statements: 3,
    operation: `{ search(text: "${BODY}", types: [ORGANISATION], first: 10) { nodes { tier text node { id } } } }`,
    params: () => ({ key: BODY.toLowerCase(), near: 'granite~2 bank~1' }),
  },
  {
    name: 'search-words',
    statements: 3,
    operation: `{ search(text: "${WORDS}", types: [QUOTE], first: 10) { nodes { tier text } } }`,
    params: () => ({ words: WORDS.replace(/\w+/g, '+"$&"') }),
  },
  {
    name: 'month-by-month',
    statements: 3,
    operation:
      '{ events(where: {types: [CONSULT]}) { totalCount groups(by: [MONTH], order: KEY, top: 250) { rows { key { value } count } } } }',
    params: () => ({ type: 'CONSULT' }),
  },
  {
    name: 'chain',
    statements: 6,
    operation: `query ($person: String!) { path(a: $person, b: "${OTHER}", longest: 3, first: 1) { ways { length } } }`,
    params: ({ person }) => ({ person, country: OTHER }),
  },
];

const textOf = (name) => readFileSync(new URL(`raw/${name}.cypher`, import.meta.url), 'utf8');

/** node:http in front of the driver, one statement a request and its answer as JSON: the floor for any API. */
async function startRaw(driver) {
  const texts = new Map(questions.map(({ name }) => [name, textOf(name)]));
  const server = createServer(async (request, response) => {
    const { query, variables } = JSON.parse(Buffer.concat(await request.toArray()).toString('utf8'));
    const session = driver.session({ database: 'neo4j', defaultAccessMode: 'READ' });
    const { records } = await session.run(texts.get(query), variables);
    void session.close();
    response.end(JSON.stringify({ data: records[0]?.get('answer') ?? null }));
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close: () => new Promise((done) => server.close(done).closeAllConnections()),
  };
}

export async function post(url, query, variables) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors !== undefined) throw new Error(`${query.trim().slice(0, 60)}: ${JSON.stringify(errors)}`);
  return data;
}

/** What the questions ask about: an article, and the person with the most quotes. */
async function findSubjects(driver) {
  const text = `MATCH (a:Article) WITH a ORDER BY a.id LIMIT 1
    MATCH (p:Person) WITH a, p ORDER BY COUNT { (p)<-[:SPOKEN_BY]-() } DESC, p.id LIMIT 1
    RETURN a.id AS article, p.id AS person`;
  const { records } = await driver.executeQuery(text, {}, { database: 'neo4j' });
  return records[0].toObject();
}

export const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];

export async function timesOf(ask, rounds) {
  const times = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    await ask();
    times.push(performance.now() - start);
  }
  return median(times);
}

/** Answers a second with so many users who ask again as soon as they are answered. */
async function rateOf(ask, users, answers) {
  let left = answers;
  const start = performance.now();
  const user = async () => {
    while (left > 0) {
      left -= 1;
      await ask();
    }
  };
  await Promise.all(Array.from({ length: users }, user));
  return (1000 * answers) / (performance.now() - start);
}

const USERS = 32;

/** Every saved operation once to plan its statements, then timed: the hub's own where it asks about countries. */
async function measureSaved(build, askApi) {
  const rows = [];
  for (const { name, query, variables } of await build.savedOperations()) {
    const own = Object.keys(variables).includes('b') && name !== 'ShortestChain' ? { a: HUB, b: OTHER } : {};
    const ask = () => askApi(query, { ...variables, ...own });
    await ask().catch(() => undefined);
    const start = performance.now();
    const failed = await ask().then(
      () => null,
      (error) => error.message,
    );
    rows.push({ name, ms: performance.now() - start, failed });
  }
  return rows.sort((a, b) => b.ms - a.ms);
}

/** The flagship about the hub: alone, and by 32 users at once, who all have to be answered. */
async function measureFlagship(build, askApi) {
  const saved = (await build.savedOperations()).find(({ name }) => name === 'RussiaAndIran');
  const ask = () => askApi(saved.query, { a: HUB, b: OTHER });
  await timesOf(ask, 3);
  const before = build.graph.sent();
  await ask();
  const sent = build.graph.sent() - before;
  const alone = await timesOf(ask, 10);
  const times = [];
  const failures = [];
  const user = async () => {
    for (let turn = 0; turn < 3; turn += 1) {
      const start = performance.now();
      await ask().then(
        () => times.push(performance.now() - start),
        (error) => failures.push(error.message),
      );
    }
  };
  await Promise.all(Array.from({ length: USERS }, user));
  return {
    sent,
    alone,
    answered: times.length,
    asked: USERS * 3,
    median: median(times),
    longest: Math.max(...times),
    failures,
  };
}

/** What grows with a hub. */
export async function measureHub(build) {
  const api = await build.serve();
  const askApi = (query, variables) => post(`${api.url}/graphql`, query, variables);
  try {
    const flagship = await measureFlagship(build, askApi);
    return { flagship, saved: await measureSaved(build, askApi) };
  } finally {
    await api.close();
  }
}

/**
 * Asks every question of both and compares the answers, and tells each row as it is there; with `rounds` above 0 it times them in turns as well. Throws where
 * answers differ or the API sends more statements than the question may need.
 */
export async function measureQuestions(build, rounds, onRow = () => undefined) {
  const { uri, user, password } = build.address;
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  const raw = await startRaw(driver);
  const api = await build.serve();
  const peers = rounds > 0 ? await openPeers(driver, questions, textOf) : null;
  try {
    const subjects = await findSubjects(driver);
    const rows = [];
    for (const question of questions) {
      const { name, statements, operation, params } = question;
      const given = params(subjects);
      const askRaw = () => post(raw.url, name, given);
      const askApi = () => post(`${api.url}/graphql`, operation, given);
      const before = build.graph.sent();
      const answer = await askApi();
      const sent = build.graph.sent() - before;
      deepStrictEqual(answer, await askRaw(), `${name}: the API and raw Cypher answer alike`);
      if (sent > statements) throw new Error(`${name}: ${sent} statements, ${statements} are enough`);
      const row = { name, sent };
      if (rounds > 0) {
        await timesOf(askRaw, 20);
        await timesOf(askApi, 20);
        row.rawMs = await timesOf(askRaw, rounds);
        row.slower = (await timesOf(askApi, rounds)) / row.rawMs;
        row.rawRate = await rateOf(askRaw, USERS, rounds * 4);
        row.slowerRate = row.rawRate / (await rateOf(askApi, USERS, rounds * 4));
        row.peers = {};
        for (const [peer, ask] of Object.entries((await peers?.of(question, given, answer)) ?? {})) {
          if (ask === null) continue;
          await timesOf(ask, 20);
          const slower = (await timesOf(ask, rounds)) / row.rawMs;
          row.peers[peer] = { slower, slowerRate: row.rawRate / (await rateOf(ask, USERS, rounds * 4)) };
        }
      }
      onRow(row);
      rows.push(row);
    }
    return rows;
  } finally {
    await peers?.close();
    await api.close();
    await raw.close();
    await driver.close();
  }
}
