import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/driver.ts';
import { type ListName, listQueryName, lists, listText } from '../../src/graph/lists.ts';
import { readTexts } from '../../src/graph/texts.ts';
import { databaseOfFile } from '../support/graph.ts';
import { openNewsGraph } from '../support/news-graph.ts';

let graph: Graph;
let driver: Driver;
beforeAll(async () => {
  graph = await openNewsGraph();
  const { uri, user, password } = databaseOfFile();
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  // Indexes are counted in the background, some time after a write; the planner asks that count, and keeps its plans.
  await driver.executeQuery('CALL db.prepareForReplanning()');
});
afterAll(async () => {
  await driver.close();
  await graph.close();
});

async function operatorsOf(text: string): Promise<{ name: string; details: string }[]> {
  const session = driver.session();
  try {
    const { summary } = await session.run(`EXPLAIN ${text}`);
    const flat = (plan: Plan): { name: string; details: string }[] => [
      { name: plan.operatorType.replace('@neo4j', ''), details: String(plan.arguments.Details ?? '') },
      ...plan.children.flatMap(flat),
    ];
    return summary.plan === false ? [] : flat(summary.plan);
  } finally {
    await session.close();
  }
}

const sections = readTexts();
const anchorsOf = (family: string): string[] =>
  [...sections.keys()].flatMap((name) => name.split(`${family}.from.`)[1] ?? []);
const pages = Object.entries(lists).flatMap(([list, spec]) =>
  [null, ...anchorsOf(spec.family)].map((anchor) => [list as ListName, anchor] as const),
);
const text = (list: ListName, anchor: string | null, kind: 'page' | 'count'): string => {
  const name = listQueryName(kind, { list, anchor, by: null, descending: true, where: {}, not: {} });
  const found = listText(name, sections);
  if (found === undefined) throw new Error(`no text ${name}`);
  return found;
};
// An index that is read whole is a scan too.
const scans = /AllNodesScan|Labels?Scan|RelationshipsScan|TypeScan|IndexScan$/;

describe('the plan of a list', () => {
  it.each(pages)('%s from %s seeks an index and scans nothing', async (list, anchor) => {
    const operators = await operatorsOf(text(list, anchor, 'page'));
    expect(operators.map(({ name }) => name).filter((name) => scans.test(name))).toEqual([]);
    const seeks = operators.filter(({ name }) => /Index(Seek|SeekByRange)$/.test(name));
    const index = anchor === null ? lists[list].sort : anchor === 'tag' ? 'Tag(key)' : '(id)';
    expect(seeks.map(({ details }) => details).join('\n')).toContain(index);
  });

  it.each(Object.keys(lists) as ListName[])(
    '%s from its order stops at the end of the page: nothing is sorted before the limit',
    async (list) => {
      const operators = (await operatorsOf(text(list, null, 'page'))).map(({ name }) => name);
      const limit = operators.indexOf('Limit');
      expect(limit).toBeGreaterThan(0);
      expect(operators.slice(limit).filter((name) => /Sort|Top/.test(name))).toEqual([]);
    },
  );
});

const filters = Object.entries(lists).flatMap(([list, spec]) =>
  [...sections.keys()].flatMap((name) => {
    const field = name.split(`${spec.family}.where.`)[1];
    return field === undefined ? [] : [[list as ListName, field] as const];
  }),
);

describe('the plan of a filtered list', () => {
  it.each(filters)('%s by %s walks the order and scans nothing', async (list, field) => {
    const name = listQueryName('page', {
      list,
      anchor: null,
      by: null,
      descending: false,
      where: { [field]: 1 },
      not: {},
    });
    const operators = await operatorsOf(listText(name, sections) ?? '');
    expect(operators.map((operator) => operator.name).filter((operator) => scans.test(operator))).toEqual([]);
    expect(operators.map(({ details }) => details).join('\n')).toContain(lists[list].sort);
  });
});

const keys = Object.entries(lists).flatMap(([list, spec]) =>
  [...sections.keys()].flatMap((name) => {
    const key = name.split(`${spec.family}.key.`)[1];
    return key === undefined ? [] : [[list as ListName, key] as const];
  }),
);

describe('the plan of groups', () => {
  it.each(keys)('of %s by %s reads the list once and scans nothing else', async (list, key) => {
    const query = { list, anchor: null, by: null, descending: false, where: {}, not: {} };
    const operators = await operatorsOf(
      listText(listQueryName('groups', query, { by: [key], order: 'COUNT' }), sections) ?? '',
    );
    expect(operators.map(({ name }) => name).filter((name) => scans.test(name))).toEqual([]);
    expect(operators.map(({ details }) => details).join('\n')).toContain(lists[list].sort);
  });

  it.each(['no', 'MONTH,no', 'MONTH) RETURN 1 //', ''])('by %j has no text', (by) => {
    const name = `list quotes groups  asc   ${by} COUNT`;
    expect(listText(name, sections)).toBeUndefined();
  });
});

const orders = [
  ['events', 'DEED'],
  ['claims', 'SCORE'],
  ['quotes', 'CONFIDENCE'],
  ['roles', 'CONFIDENCE'],
  ['people', 'NAMED'],
] as const;
describe('the plan of an order by a key that is no property', () => {
  it.each(orders)('of %s by %s reads the list once, from an index, and keeps a page of it', async (list, by) => {
    for (const anchor of [null, list === 'people' ? 'country' : 'article'] as const) {
      const query = { list, anchor, by, descending: true, where: {}, not: {} };
      const operators = await operatorsOf(listText(listQueryName('page', query), sections) ?? '');
      expect(operators.map(({ name }) => name).filter((name) => scans.test(name))).toEqual([]);
      expect(operators.map(({ name }) => name)).toContain('Top');
    }
  });

  it('has no text where there is none of that name', () => {
    expect(listText('list articles page  desc:CONFIDENCE  ', sections)).toBeUndefined();
    expect(listText('list quotes page  desc:x.id  ', sections)).toBeUndefined();
  });
});

describe('a list by words', () => {
  it.each(['quotes', 'events', 'claims', 'roles', 'articles'] as const)(
    '%s asks the index of words once, whatever else it starts from',
    async (list) => {
      for (const anchor of [null, ...(list === 'articles' ? ['about'] : ['article'])])
        for (const kind of ['page', 'count'] as const) {
          const name = listQueryName(kind, { list, anchor, by: null, descending: true, where: { text: 1 }, not: {} });
          const operators = await operatorsOf(listText(name, sections) ?? '');
          const asked = operators.filter(({ details }) => details.includes('db.index.fulltext.queryNodes'));
          expect(asked).toHaveLength(list === 'articles' ? 2 : 1);
          expect(operators.filter((operator) => scans.test(operator.name))).toEqual([]);
        }
    },
  );
});

describe('a range in a filter', () => {
  it.each([
    ['people', 'startsWith'],
    ['quotes', 'publishedFrom'],
    ['articles', 'publishedTo'],
  ] as const)('%s by %s narrows the range that the order is walked in', async (list, field) => {
    const name = listQueryName('page', {
      list,
      anchor: null,
      by: null,
      descending: false,
      where: { [field]: 1 },
      not: {},
    });
    const seek = (await operatorsOf(listText(name, sections) ?? '')).find((one) => one.name === 'NodeIndexSeekByRange');
    expect(seek?.details).toContain(`$where_${field}`);
  });
});

describe('the plan of a total', () => {
  it.each(Object.keys(lists) as ListName[])('of all %s reads the count of the store', async (list) => {
    const names = (await operatorsOf(text(list, null, 'count'))).map(({ name }) => name);
    expect(names).toContain('NodeCountFromCountStore');
    expect(names.filter((name) => scans.test(name))).toEqual([]);
  });
});

describe('the plan of a named query', () => {
  /** Bounded by nature: as many as the program has rules, the loader runs. */
  const bounded = new Set(['allRules', 'lastLoad']);
  const named = [...sections.values()].filter(({ file, name }) => file.startsWith('read/') && !name.includes('.'));

  it.each(named.filter(({ name }) => !bounded.has(name)).map(({ name }) => name))('%s scans nothing', async (name) => {
    const operators = await operatorsOf(sections.get(name)?.text ?? '');
    expect(operators.map(({ name: operator }) => operator).filter((operator) => scans.test(operator))).toEqual([]);
  });
});
