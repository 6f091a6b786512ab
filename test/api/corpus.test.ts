import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/driver.ts';
import { load } from '../../src/ingest/load.ts';
import { MERGE_SCORE } from '../../src/ingest/resolve/links.ts';
import { ask } from '../support/ask.ts';
import { articlesFolder, corpusAnnotator, limits } from '../support/corpus.ts';
import { openEmptyGraph } from '../support/graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openEmptyGraph();
  await load([articlesFolder], { graph, annotator: corpusAnnotator(), limits, onOutcome: () => undefined });
});
afterAll(() => graph.close());

const STATEMENT = `id text confidence time { text kind weekday offset resolved }
  explain { rule { id says source confidence } triggers notes }
  article { id rawText }
  evidence { sentence start end raw { start end } article { id } }`;
const RELATION = `type mode status trend actors { name } recipients { name } places { name } date contexts quad score cameo
  summary corroboration { publishers statements { id } contradictedBy { id } }`;
const lists = {
  quotes: `${STATEMENT} kind inHeadline cue speaker { name } speakerText about { name } claims { id } repeats { id }`,
  events: `${STATEMENT} ${RELATION}`,
  claims: `${STATEMENT} ${RELATION} assertedBy { name } assertedByText quote { id } inferred concerns { id }`,
  roles: `${STATEMENT} title status person { name } organisation { name } country { name } firstSeen lastSeen`,
  articles: `id source url headline dateline datelinePlaces { name } publisher { name } publishedOn language tags
    entities { name } duplicateOf { id } notes { rule { says } text raw { start end } }
    tagged { name entity { id name } }
    passages { ordinal kind text raw { start end } mentions { text kind start end raw { start end } entity { name } rule { says } confidence } }`,
  entities: `__typename id name identity { score evidence keptApart { id __typename } } aliases { text count kind firstArticle { id } }
    ... on Person { actsFor { iso3 } roles { title } offices { heldFrom heldTo endedBy articles latest { id title } } } ... on Organisation { kind country { iso3 } } ... on Place { placeKind: kind country { iso3 } }
    ... on Country { iso2 iso3 demonyms capital capitalPlace { id } }`,
} as const;

interface Written {
  readonly article: { readonly id: string; readonly rawText: string };
  readonly evidence: readonly {
    readonly sentence: string;
    readonly start: number;
    readonly end: number;
    readonly raw: readonly { readonly start: number; readonly end: number }[];
  }[];
}

async function everyRow<Row>(list: keyof typeof lists): Promise<Row[]> {
  const rows: Row[] = [];
  for (let after: string | null = null; ; ) {
    const text = `query ($after: String) { list: ${list}(first: 50, after: $after) { nodes { ${lists[list]} } pageInfo { hasNextPage endCursor } } }`;
    const { data, errors } = await ask(graph, text, { after });
    expect(errors).toEqual([]);
    rows.push(...data.list.nodes);
    if (!data.list.pageInfo.hasNextPage) return rows;
    after = data.list.pageInfo.endCursor;
  }
}

it.each(Object.keys(lists) as (keyof typeof lists)[])(
  '%s of all development articles answer in every field',
  async (list) => {
    expect((await everyRow(list)).length).toBeGreaterThan(20);
  },
);

interface Identified {
  readonly __typename: string;
  readonly id: string;
  readonly identity: {
    readonly score: number;
    readonly evidence: readonly string[];
    readonly keptApart: readonly { readonly id: string; readonly __typename: string }[];
  } | null;
}

it('what an entity was kept apart from is of its type, and says the same of it', async () => {
  const entities = await everyRow<Identified>('entities');
  const pairs = entities.flatMap(({ __typename, id, identity }) =>
    (identity?.keptApart ?? []).map((other) => ({
      pair: `${id} ${other.id}`,
      back: `${other.id} ${id}`,
      __typename,
      other,
    })),
  );
  expect(pairs.length).toBeGreaterThan(5);
  const all = new Set(pairs.map(({ pair }) => pair));
  for (const { back, __typename, other } of pairs) {
    expect(all).toContain(back);
    expect(other.__typename).toBe(__typename);
  }
});

it('every entity says why its references are one, and a country, which is known by its code, need not', async () => {
  const entities = await everyRow<Identified>('entities');
  const unsaid = entities.filter(({ identity }) => identity === null);
  expect([...new Set(unsaid.map(({ __typename }) => __typename))]).toEqual(['Country']);
  const joined = entities.flatMap(({ identity }) => (identity === null || identity.score === 1 ? [] : [identity]));
  expect(joined.length).toBeGreaterThan(5);
  for (const { score, evidence } of joined) {
    expect(score).toBeGreaterThanOrEqual(MERGE_SCORE);
    expect(evidence.length).toBeGreaterThan(0);
  }
  expect(joined.flatMap(({ evidence }) => evidence).join('\n')).toContain('are spellings of one name');
});

it.each(['quotes', 'events', 'claims', 'roles'] as const)(
  'each of the %s is written where its evidence says, in every copy',
  async (list) => {
    // Where a line was broken before a comma, the joint has no space.
    const words = (text: string) => text.replace(/\s+/gu, '');
    for (const { article, evidence } of await everyRow<Written>(list)) {
      expect(evidence.length).toBeGreaterThan(0);
      for (const { sentence, start, end, raw } of evidence) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(sentence.length);
        expect(raw.length).toBeGreaterThan(0);
        for (const span of raw)
          expect(words(article.rawText.slice(span.start, span.end))).toBe(words(sentence.slice(start, end)));
      }
    }
  },
);
