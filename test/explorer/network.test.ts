import { expect, test } from 'vitest';
import { layOut } from '../../src/explorer/layout.ts';
import { type LinkedStatement, networkOf, pathBetween } from '../../src/explorer/network.ts';
import { edgeRows, graphmlOf } from '../../src/explorer/network-files.ts';

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

test('the shortest way between two nodes is found, or none', () => {
  const statements = [statement('a', { recipients: [envoy] }), statement('b', { actors: [envoy], recipients: [lima] })];
  const network = networkOf([{ centre: oslo, statements, belongs: [] }], 10, none);
  expect(pathBetween(network, 'oslo', 'lima').map(({ key }) => key)).toEqual(['envoy~oslo', 'envoy~lima']);
  expect(pathBetween(network, 'oslo', 'quay')).toEqual([]);
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
  const text = graphmlOf(network);
  expect(text).toContain('<data key="name">A &quot;&lt;b&gt;&quot; &amp; </data>');
  expect(text).toContain('<edge id="odd~oslo" source="odd" target="oslo"><data key="reported">1</data>');
  expect(edgeRows(network)[1]).toEqual(['odd', 'oslo', odd.name, 'name of oslo', '1', '0', '']);
});
