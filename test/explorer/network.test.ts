import { MultiGraph } from 'graphology';
import graphml from 'graphology-graphml';
import jsonld from 'jsonld';
import { expect, test } from 'vitest';
import { networkLd, statementsLd } from '../../src/explorer/json-ld.ts';
import { labelled, lengthIn } from '../../src/explorer/labels.ts';
import { layOut } from '../../src/explorer/layout.ts';
import { type LinkedStatement, networkOf } from '../../src/explorer/network.ts';
import { edgeRows, graphmlOf } from '../../src/explorer/network-files.ts';
import { pinned, pinsOf } from '../../src/explorer/pins.ts';

const thing = (id: string, kind = 'Country') => ({ __typename: kind, id, name: `name of ${id}` });
const [oslo, lima, envoy, quay] = [thing('oslo'), thing('lima'), thing('envoy', 'Person'), thing('quay', 'Place')];
const statement = (id: string, more: Partial<LinkedStatement>): LinkedStatement => ({
  ...{ __typename: 'Event', id, text: id, actors: [oslo], recipients: [lima], places: [] },
  ...more,
});
const none = new Set<string>();

test('events and claims of one pair are one edge that keeps them apart', () => {
  const statements = [statement('e', {}), statement('c', { __typename: 'Claim' })];
  const { edges, nodes } = networkOf([{ centre: oslo, statements, belongs: [] }], 10, none);
  expect(edges.map(({ key, events, claims }) => [key, events.length, claims.length])).toEqual([['lima~oslo', 1, 1]]);
  expect(nodes.map(({ id, weight, centre }) => [id, weight, centre])).toEqual([
    ['oslo', 2, true],
    ['lima', 2, false],
  ]);
});

test('doers of a shared deed are linked with each other, and a statement that two centres have counts once', () => {
  const shared = statement('e', { actors: [oslo, lima], recipients: [], places: [quay] });
  const around = [oslo, lima].map((centre) => ({ centre, statements: [shared], belongs: [] }));
  const { edges, nodes } = networkOf(around, 10, none);
  expect(edges.map(({ key }) => key).sort()).toEqual(['lima~oslo', 'lima~quay', 'oslo~quay']);
  expect(nodes.find(({ id }) => id === 'oslo')?.weight).toBe(1);
});

test('what is cut is counted, centres stay, and what was taken out is neither drawn nor counted', () => {
  const statements = Array.from({ length: 30 }, (_, at) => statement(`e${at}`, { recipients: [thing(`t${at}`)] }));
  const around = [{ centre: oslo, statements, belongs: [envoy] }];
  expect(networkOf(around, 10, none)).toMatchObject({ more: 22 });
  expect(networkOf(around, 10, none).nodes[0]?.id).toBe('oslo');
  expect(networkOf(around, 10, new Set(['t1', 'envoy', 'oslo'])).more).toBe(20);
});

test('what was pinned is drawn before what has more statements, and stands where it was put', () => {
  const statements = Array.from({ length: 30 }, (_, at) => statement(`e${at}`, { recipients: [thing(`t${at}`)] }));
  const pins = pinsOf('t29.31.62 nonsense t28.7');
  const network = networkOf([{ centre: oslo, statements, belongs: [] }], 5, none, pins);
  expect(network.nodes.map(({ id }) => id).slice(0, 2)).toEqual(['oslo', 't29']);
  const placed = layOut(network, 600, 400, pins);
  expect(placed.find(({ id }) => id === 't29')).toMatchObject({ x: 186, y: 248 });
  expect(pinned(pins, 't3', { x: 140, y: 9.6 })).toBe('t29.31.62 t3.98.10');
  expect(pinned(pins, 't29', null)).toBe('');
});

test('a layout is the same each time, inside its frame, and no two nodes stand on each other', () => {
  const statements = Array.from({ length: 149 }, (_, at) => statement(`e${at}`, { recipients: [thing(`t${at}`)] }));
  const network = networkOf([{ centre: oslo, statements, belongs: [] }], 150, none);
  const placed = layOut(network, 640, 460);
  expect(layOut(network, 640, 460)).toEqual(placed);
  for (const { x, y } of placed) expect(x > 0 && x < 640 && y > 0 && y < 460).toBe(true);
  const places = new Set(placed.map(({ x, y }) => `${x} ${y}`));
  expect(places.size).toBe(150);
});

test('a network as GraphML has an end for each edge, and hostile names stay text', () => {
  const odd = { ...thing('odd'), name: 'A "<b>" & \u0007' };
  const network = networkOf(
    [{ centre: oslo, statements: [statement('e', { recipients: [odd] })], belongs: [] }],
    9,
    none,
  );
  const read = graphml.parse(MultiGraph, graphmlOf(network));
  expect(read.getNodeAttributes('odd')).toMatchObject({ name: 'A "<b>" & ', statements: 1, typename: 'Country' });
  expect(read.mapEdges((_, { reported, claimed }, from, to) => [from, to, reported, claimed])).toContainEqual([
    ...['odd', 'oslo', 1, 0],
  ]);
  expect(edgeRows(network)[1]).toEqual(['odd', 'oslo', odd.name, 'name of oslo', '1', '0', '']);
});

test('JSON-LD: what links two things is named once, a claim has an author, an event none', async () => {
  const network = networkOf([{ centre: oslo, statements: [statement('e', { places: [quay] })], belongs: [] }], 9, none);
  const { '@graph': graph } = JSON.parse(networkLd(network));
  expect(graph).toHaveLength(4);
  expect(graph.at(-1)).toEqual({
    ...{ '@id': 'urn:dateline:id:e', '@type': 'Event', text: 'e', actors: [{ '@id': 'urn:dateline:id:oslo' }] },
    ...{ recipients: [{ '@id': 'urn:dateline:id:lima' }], places: [{ '@id': 'urn:dateline:id:quay' }] },
  });
  const article = { id: 'article_1', headline: 'A pier', publishedOn: '2031-05-02' };
  const told = { text: 'They met.', type: 'CONSULT', status: 'REPORTED', confidence: 0.7, article };
  const rows = [
    { ...told, __typename: 'Event', id: 'event_1' },
    { ...told, __typename: 'Claim', id: 'claim_1', assertedBy: envoy },
  ];
  const text = statementsLd(rows, () => null);
  const { '@graph': all } = JSON.parse(text);
  expect(all.map((one: { assertedBy?: object }) => one.assertedBy !== undefined)).toEqual([false, true]);
  // as a reader of JSON-LD takes it, with the names that the API's own JSON-LD has
  const read = (await jsonld.flatten(JSON.parse(text))) as unknown as { '@id': string }[];
  const ids = read.map((one) => one['@id']);
  expect(ids).toEqual(expect.arrayContaining(['event_1', 'claim_1', 'article_1'].map((id) => `urn:dateline:id:${id}`)));
  const claim = read.find((one) => one['@id'] === 'urn:dateline:id:claim_1');
  expect(claim).toMatchObject({
    '@type': ['https://schema.org/Claim'],
    'https://schema.org/author': [{ '@id': `urn:dateline:id:${envoy.id}` }],
    'https://schema.org/isPartOf': [{ '@id': 'urn:dateline:id:article_1' }],
  });
});

test('a name stands where no line goes, when one side of its node is free', () => {
  const box = { x: 10, y: 10, width: 20, height: 10 };
  expect(lengthIn(box, { x: 0, y: 15 }, { x: 100, y: 15 })).toBe(20);
  expect(lengthIn(box, { x: 0, y: 0 }, { x: 100, y: 4 })).toBe(0);
  expect(lengthIn(box, { x: 0, y: 15 }, { x: 5, y: 15 })).toBe(0);
  const spot = (id: string, x: number, y: number) => ({ id, name: 'Quito', x, y, r: 8, centre: false });
  const [above] = labelled([spot('a', 200, 100), spot('b', 200, 300)], [{ a: 'a', b: 'b', count: 1 }], 400);
  expect(above?.label).toEqual({ dx: 0, dy: -13 });
  const [inside] = labelled([spot('c', 390, 100)], [], 400);
  expect(inside?.label).toEqual({ dx: -7.5, dy: 21 });
});
