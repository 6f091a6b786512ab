import { deepStrictEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';

// Peers and their graphql are installed here, by the package of this folder: two copies of graphql know nothing of each other's types.
const require = createRequire(import.meta.url);

/** The part of the graph that its questions need. */
const TYPES = `
  type Name @node { key: String! countries: [Country!]! @relationship(type: "NAMES", direction: OUT) }
  type Country @node { id: ID! name: String! iso3: String! }
  type Speaker @node(labels: ["Entity"]) { name: String! }
  type Article @node { id: ID! headline: String! publishedOn: String timeKey: String! duplicate: Boolean
    passages: [Passage!]! @relationship(type: "HAS_PASSAGE", direction: OUT) }
  type Passage @node { ordinal: Int! text: String! mentions: [Mention!]! @relationship(type: "HAS_MENTION", direction: OUT) }
  type Mention @node { text: String! start: Int! end: Int! }
  type Quote @node { id: ID! text: String! timeKey: String! duplicate: Boolean
    about: [Country!]! @relationship(type: "ABOUT", direction: OUT)
    speakers: [Speaker!]! @relationship(type: "SPOKEN_BY", direction: OUT) }
  type Claim @node { id: ID! text: String! type: String! assertedByText: String timeKey: String! duplicate: Boolean contextual: Boolean }
`;

const nodesOf = ({ totalCount, edges }) => ({ totalCount, nodes: edges.map(({ node }) => node) });

/** The questions that can be asked of generated fields, and how their answers become those of raw Cypher. */
const generated = {
  'country-card': {
    operation: 'query ($key: String!) { names(where: {key: {eq: $key}}) { countries { id name iso3 } } }',
    answer: ({ names }) => ({ country: names[0]?.countries[0] ?? null }),
  },
  'newest-articles': {
    operation: `{ articlesConnection(first: 20, sort: [{timeKey: DESC}], where: {duplicate: {eq: null}}) {
      totalCount edges { node { id headline publishedOn } } } }`,
    answer: ({ articlesConnection }) => ({ articles: nodesOf(articlesConnection) }),
  },
  'article-page': {
    operation: `query ($id: ID!) { articles(where: {id: {eq: $id}}) { headline
      passages(sort: [{ordinal: ASC}]) { ordinal text mentions(sort: [{start: ASC}, {end: ASC}]) { text start end } } } }`,
    answer: ({ articles }) => ({ article: articles[0] }),
  },
  'quotes-about': {
    operation: `query ($country: ID!) {
      quotesConnection(first: 20, sort: [{timeKey: DESC}], where: {about: {some: {id: {eq: $country}}}, duplicate: {eq: null}}) {
        totalCount edges { node { id text speakers { name } } } } }`,
    answer({ quotesConnection }) {
      const { totalCount, nodes } = nodesOf(quotesConnection);
      const said = nodes.map(({ speakers, ...quote }) => ({ ...quote, speaker: speakers[0] ?? null }));
      return { quotes: { totalCount, nodes: said } };
    },
  },
  'claims-of-type': {
    operation: `query ($type: String!) { claimsConnection(first: 20, sort: [{timeKey: DESC}],
      where: {type: {eq: $type}, duplicate: {eq: null}, contextual: {eq: null}}) {
        totalCount edges { node { id text assertedByText } } } }`,
    answer: ({ claimsConnection }) => ({ claims: nodesOf(claimsConnection) }),
  },
};

async function serveYoga(settings) {
  const { createYoga } = require('graphql-yoga');
  const quiet = { graphiql: false, landingPage: false, logging: false, maskedErrors: false, cors: false };
  const server = createServer(createYoga({ ...quiet, ...settings }));
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${server.address().port}/graphql`,
    close: () => new Promise((done) => server.close(done).closeAllConnections()),
  };
}

/** Dateline's own schema behind Yoga; each operation is answered by its one hand-written statement, its fields by what that gave. */
async function startYoga(driver, questions, textOf) {
  const { buildSchema } = require('graphql');
  const schema = buildSchema(readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'));
  const texts = new Map(questions.map(({ name, operation }) => [operation, textOf(name)]));
  const onExecute = async ({ args }) => {
    const { query, variables, extensions } = args.contextValue.params;
    const session = driver.session({ database: 'neo4j', defaultAccessMode: 'READ' });
    const { records } = await session.run(texts.get(query), { ...variables, ...extensions?.given });
    void session.close();
    args.rootValue = records[0]?.get('answer');
  };
  return serveYoga({ schema, plugins: [{ onExecute }] });
}

async function startGenerated(driver) {
  const { Neo4jGraphQL } = require('@neo4j/graphql');
  const schema = await new Neo4jGraphQL({ typeDefs: TYPES, driver }).getSchema();
  return serveYoga({ schema, context: { executionContext: driver } });
}

async function ask(url, query, variables, extensions) {
  const body = JSON.stringify({ query, variables, extensions });
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  const { data, errors } = await response.json();
  if (errors !== undefined) throw new Error(errors[0].message);
  return data;
}

/**
 * Two peers over the same graph: one hand-written statement behind Yoga, and fields that @neo4j/graphql generates. Null when the packages
 * of this folder are not installed.
 * @returns for each the work of asking a question, null where the peer cannot be asked it or answers otherwise than raw Cypher
 */
export async function openPeers(driver, questions, textOf) {
  try {
    require.resolve('@neo4j/graphql');
  } catch {
    return null;
  }
  const [yoga, other] = [await startYoga(driver, questions, textOf), await startGenerated(driver)];
  const askers = {
    yoga: ({ name, operation }, given) => {
      const declared = /^query \(/.test(operation.trim());
      return ask(yoga.url, operation, declared ? given : {}, { name, given });
    },
    async generated({ name }, given) {
      const { operation, answer } = generated[name];
      return answer(await ask(other.url, operation, given));
    },
  };
  const checked = async (asker, question, given, right) => {
    try {
      deepStrictEqual(await asker(question, given), right);
      return () => asker(question, given);
    } catch {
      return null;
    }
  };
  return {
    async of(question, given, right) {
      const isAsked = question.name in generated;
      return {
        yoga: await checked(askers.yoga, question, given, right),
        generated: isAsked ? await checked(askers.generated, question, given, right) : null,
      };
    },
    close: () => Promise.all([yoga.close(), other.close()]),
  };
}
