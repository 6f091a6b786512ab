import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/driver.ts';
import { readTexts } from '../../src/graph/texts.ts';
import { openNewsGraph } from '../support/news-graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openNewsGraph();
});
afterAll(() => graph.close());

const sections = readTexts();
const named = [...sections.values()].filter(({ file, name }) => file.startsWith('read/') && !name.includes('.'));

/** What each column holds wherever it is given, as the row types of src/api/loaders say; "?": null as well. */
const columns: Readonly<Record<string, string>> = {
  ...{
    key: 'string',
    edge: 'string',
    __typename: 'string',
    id: 'string',
    text: 'string',
    kind: 'string?',
    name: 'string',
  },
  ...{
    iso2: 'string?',
    iso3: 'string?',
    count: 'number',
    firstArticle: 'string',
    articles: 'number',
    duplicates: 'number',
  },
  ...{
    source: 'string',
    url: 'string?',
    headline: 'string',
    dateline: 'string?',
    language: 'string',
    publishedOn: 'string?',
  },
  ...{ rawText: 'string', ordinal: 'number', rawSpans: 'number[]', start: 'number', end: 'number', rule: 'string' },
  ...{ confidence: 'number', entityId: 'string?', articleId: 'string', triggers: 'string[]', notes: 'string[]' },
  ...{
    inHeadline: 'boolean',
    cue: 'string?',
    speakerText: 'string?',
    type: 'string',
    mode: 'string?',
    trend: 'string?',
  },
  ...{ status: 'string', contexts: 'string[]', cameo: 'string', quad: 'number', score: 'number', date: 'string?' },
  evidence: 'string[]',
  ...{ queued: 'boolean', done: 'number', total: 'number?', added: 'number', confirmed: 'number', gone: 'number' },
  ...{ publishers: 'number', contradicted: 'string[]', proofs: 'string[]', role: 'string', endedBy: 'string?' },
  ...{ heldFrom: 'string?', heldTo: 'string?' },
  ...{ inferred: 'boolean?', assertedByText: 'string?', title: 'string', passage: 'string', sentenceStart: 'number' },
  ...{
    sentenceEnd: 'number',
    weekday: 'string?',
    offset: 'number?',
    resolved: 'string?',
    says: 'string',
    first: 'string?',
  },
  ...{
    last: 'string?',
    actor: 'string',
    recipient: 'string',
    events: 'number',
    claims: 'number',
    saidByActor: 'number',
  },
  ...{
    waiting: 'number',
    saidByRecipient: 'number',
    saidByOthers: 'number',
    meanScore: 'number',
    people: 'number',
    countries: 'number',
  },
  ...{ organisations: 'number', places: 'number', blocs: 'number', quotes: 'number', roles: 'number' },
  ...{
    tier: 'number',
    statements: 'string[]',
    entities: 'string[]',
    statement: 'string?',
    entity: 'string?',
    a: 'string',
    b: 'string',
  },
  ...{ state: 'string', at: 'string', by: 'string?', reason: 'string?', words: 'string[]' },
  ...{ firstPublished: 'string?', lastPublished: 'string?', startedAt: 'string', endedAt: 'string?', loaded: 'number' },
  ...{
    replaced: 'number',
    unchanged: 'number',
    skipped: 'number',
    failed: 'number',
    details: 'string[]',
    one: 'number',
    writtenAt: 'number',
  },
};
/** Queries over statements of all kinds give the columns of all: each is null where it is none of the row's own. */
const anyKind = new Set(['statementById', 'statementsOfStatement']);

function kindOf(value: unknown): string {
  if (!Array.isArray(value)) return typeof value;
  return value.length === 0 ? 'string[] or number[]' : `${typeof value[0]}[]`;
}

const E = `${'0'.repeat(9)}`;
const ids = {
  article: `article_${'0'.repeat(19)}3`,
  original: `article_${'0'.repeat(19)}7`,
  copy: `article_${'0'.repeat(19)}8`,
  quote: `quote_${E}3${'0'.repeat(10)}`,
  claim: `claim_${E}3${'0'.repeat(10)}`,
  role: `role_${E}3${'0'.repeat(10)}`,
};
const EDGES = [
  'SPOKEN_BY',
  'ABOUT',
  'ASSERTED_BY',
  'ACTOR',
  'RECIPIENT',
  'AT',
  'HELD_BY',
  'IN',
  'ASSERTS',
  'CLAIMED_IN',
];

/** Ids of everything: each query takes what is its own. */
async function params(): Promise<Record<string, unknown>> {
  const people = await graph.read<{ id: string }>('entitiesByName', { keys: ['moss', 'moonport', 'harbour ministry'] });
  const keys = [
    ...people.map(({ id }) => id),
    ...Object.values(ids),
    'country_IRN',
    'moss',
    'test.made-up',
    'passage_3',
    'made-up/3.txt',
    'decision_1',
    'run',
    `country_FRA article_${'0'.repeat(19)}3`,
    'country_RUS country_IRN CONSULT',
    'country_FRA country_JPN AID',
    `event_${E}3${'0'.repeat(10)}`,
    `quote_${'0'.repeat(20)}`,
  ];
  const decided = { states: ['STANDING'], before: '~' };
  const rows = [{ given: 'Mos', words: 'mos~1' }];
  const near = { key: 'boris', keyEnd: 'boris~', words: 'mos~1', whole: '+"ministers"', limit: 20, most: 50 };
  const labels = ['Person', 'Country', 'Quote', 'Article'];
  const sides = { sides: [['country_RUS'], ['country_IRN']], ids: ['country_RUS', 'country_IRN'], labels };
  return {
    since: 0,
    after: '',
    ...{ filtered: false, from: null, to: null, publishers: null },
    keys,
    rows,
    ...decided,
    ...near,
    ...sides,
    edges: EDGES,
    pairs: ['RUS>IRN'],
    a: 'country_RUS',
    b: 'country_IRN',
  };
}

describe('a named query of cypher/read', () => {
  it.each(named.map((query) => [query.name, query] as const))('%s gives what it says', async (name, query) => {
    const rows = await graph.read<Record<string, unknown>>(name, await params());
    expect(rows.length, 'the made-up news has a row for it').toBeGreaterThan(0);
    for (const row of rows)
      for (const [column, value] of Object.entries(row)) {
        const [kind = '', nullable] = (columns[column] ?? 'unknown').split('?');
        if (value === null) expect([column, nullable !== undefined || anyKind.has(name)]).toEqual([column, true]);
        else expect([column, kindOf(value)]).toEqual([column, expect.stringContaining(kind)]);
      }
    expect(query.comment).toMatch(/^purpose: .+\ntakes: .+\ngives: .+\nstarts from: .+/m);
    const gives = /^gives: (.*)$/m.exec(query.comment)?.[1] ?? '';
    for (const column of Object.keys(rows[0] ?? {})) {
      const included = [...sections.keys()].some(
        (section) => gives.includes(section) && sections.get(section)?.text.includes(`AS ${column}`),
      );
      expect([column, included || new RegExp(`\\b${column}\\b`).test(gives)]).toEqual([column, true]);
    }
  });
});
