import type { Network } from './network.ts';

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
// XML has no way to write most control characters.
const xml = (text: string): string =>
  [...text]
    .filter((one) => one >= ' ' || one === '\t')
    .join('')
    .replaceAll(/[&<>"]/g, (mark) => marks[mark] ?? '');

const keys = [
  ['name', 'node', 'string'],
  ['kind', 'node', 'string'],
  ['statements', 'node', 'int'],
  ['reported', 'edge', 'int'],
  ['claimed', 'edge', 'int'],
  ['belongs', 'edge', 'boolean'],
] as const;

/** A network as GraphML, which Gephi, yEd and networkx open; events and claims stay two numbers. */
export function graphmlOf({ nodes, edges }: Network): string {
  const data = (key: string, value: string | number | boolean) => `<data key="${key}">${xml(String(value))}</data>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys.map(([name, of, type]) => `<key id="${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>`),
    '<graph edgedefault="undirected">',
    ...nodes.map(({ id, name, __typename, weight }) => {
      const all = data('name', name) + data('kind', __typename) + data('statements', weight);
      return `<node id="${xml(id)}">${all}</node>`;
    }),
    ...edges.map(({ key, a, b, events, claims, belongs }) => {
      const all = data('reported', events.length) + data('claimed', claims.length) + data('belongs', belongs);
      return `<edge id="${xml(key)}" source="${xml(a)}" target="${xml(b)}">${all}</edge>`;
    }),
    '</graph>',
    '</graphml>',
    '',
  ].join('\n');
}

/** The edges as rows of a table, with its head. */
export function edgeRows({ nodes, edges }: Network): readonly (readonly string[])[] {
  const nameOf = new Map(nodes.map(({ id, name }) => [id, name]));
  return [
    ['Source', 'Target', 'source name', 'target name', 'reported', 'claimed', 'office or body'],
    ...edges.map(({ a, b, events, claims, belongs }) => [
      ...[a, b, nameOf.get(a) ?? '', nameOf.get(b) ?? ''],
      ...[String(events.length), String(claims.length), belongs ? 'yes' : ''],
    ]),
  ];
}
