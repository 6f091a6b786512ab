import { DatelineError } from '../../errors.ts';
import { createNetwork, type Link, type Plain, type Thing, type Values } from './things.ts';

/** A picture is held whole until its last page, for a thing of the last may be one of the first. */
const MOST_PARTS = 500_000;

export interface Picture {
  readonly things: readonly Thing[];
  readonly links: readonly Link[];
}
interface Attribute {
  readonly id: string;
  readonly name: string;
  readonly type: 'boolean' | 'double' | 'string';
}

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** XML 1.0 has no way to write these. */
const unwritten = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const xml = (value: Plain): string =>
  String(value)
    .replaceAll(unwritten, '')
    .replaceAll(/[&<>"]/g, (mark) => marks[mark] ?? '')
    .replaceAll(/[\t\n\r]/g, (space) => `&#${space.codePointAt(0)};`);

/** One value as it is; a list as a text, for neither format has lists that readers agree on. */
const single = (values: readonly Plain[]): Plain => {
  const [only = ''] = values;
  return values.length > 1 ? values.join('; ') : only;
};
const attributesOf = (values: Values): Record<string, Plain> =>
  Object.fromEntries(Object.entries(values).map(([name, list]) => [name, single(list)]));

const nodeAttributes = ({ id, type, values }: Thing): Record<string, Plain> => {
  const all = attributesOf(values);
  const label = all.name ?? all.headline ?? all.text ?? id;
  return { ...all, label, typename: type };
};
const edgeAttributes = ({ name, values }: Link): Record<string, Plain> => ({ ...attributesOf(values), label: name });

/** Names and types of all attributes, which both formats want to know first; a name with values of two types is text. */
function declare(rows: readonly Readonly<Record<string, Plain>>[], prefix: string): ReadonlyMap<string, Attribute> {
  const types = new Map<string, Attribute['type']>();
  for (const row of rows)
    for (const [name, value] of Object.entries(row)) {
      const type = typeof value === 'number' ? 'double' : typeof value === 'boolean' ? 'boolean' : 'string';
      types.set(name, (types.get(name) ?? type) === type ? type : 'string');
    }
  return new Map([...types].map(([name, type], at) => [name, { id: `${prefix}${at}`, name, type }]));
}

/** @param prefixes of the ids of attributes: GraphML wants one set for both kinds, GEXF's readers take numbers alone */
function partsOf({ things, links }: Picture, prefixes: readonly [string, string] = ['', '']) {
  const nodes = things.map((thing) => ({ id: thing.id, all: nodeAttributes(thing) }));
  const edges = links.map((link, at) => ({ id: `e${at}`, from: link.from, to: link.to, all: edgeAttributes(link) }));
  const ofNodes = declare(
    nodes.map(({ all }) => all),
    prefixes[0],
  );
  const ofEdges = declare(
    edges.map(({ all }) => all),
    prefixes[1],
  );
  return { nodes, edges, ofNodes, ofEdges };
}

export function graphmlOf(picture: Picture): string {
  const { nodes, edges, ofNodes, ofEdges } = partsOf(picture, ['n', 'l']);
  const keys = (of: 'node' | 'edge', all: ReadonlyMap<string, Attribute>) =>
    [...all.values()].map(
      ({ id, name, type }) => `<key id="${id}" for="${of}" attr.name="${xml(name)}" attr.type="${type}"/>`,
    );
  const data = (all: Readonly<Record<string, Plain>>, of: ReadonlyMap<string, Attribute>) =>
    Object.entries(all)
      .map(([name, value]) => `<data key="${of.get(name)?.id}">${xml(value)}</data>`)
      .join('');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys('node', ofNodes),
    ...keys('edge', ofEdges),
    '<graph edgedefault="directed">',
    ...nodes.map(({ id, all }) => `<node id="${xml(id)}">${data(all, ofNodes)}</node>`),
    ...edges.map(
      ({ id, from, to, all }) =>
        `<edge id="${id}" source="${xml(from)}" target="${xml(to)}">${data(all, ofEdges)}</edge>`,
    ),
    '</graph>',
    '</graphml>',
    '',
  ].join('\n');
}

export function gexfOf(picture: Picture): string {
  const { nodes, edges, ofNodes, ofEdges } = partsOf(picture);
  const declared = (of: 'node' | 'edge', all: ReadonlyMap<string, Attribute>) => [
    `<attributes class="${of}">`,
    ...[...all.values()].map(({ id, name, type }) => `<attribute id="${id}" title="${xml(name)}" type="${type}"/>`),
    '</attributes>',
  ];
  const values = (all: Readonly<Record<string, Plain>>, of: ReadonlyMap<string, Attribute>) =>
    `<attvalues>${Object.entries(all)
      .map(([name, value]) => `<attvalue for="${of.get(name)?.id}" value="${xml(value)}"/>`)
      .join('')}</attvalues>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    '<graph defaultedgetype="directed" mode="static">',
    ...declared('node', ofNodes),
    ...declared('edge', ofEdges),
    '<nodes>',
    ...nodes.map(
      ({ id, all }) => `<node id="${xml(id)}" label="${xml(all.label ?? id)}">${values(all, ofNodes)}</node>`,
    ),
    '</nodes>',
    '<edges>',
    ...edges.map(
      ({ id, from, to, all }) =>
        `<edge id="${id}" source="${xml(from)}" target="${xml(to)}" label="${xml(all.label ?? '')}">${values(all, ofEdges)}</edge>`,
    ),
    '</edges>',
    '</graph>',
    '</gexf>',
    '',
  ].join('\n');
}

/** Two lists, in the form that graphology imports as it is. */
export function nodeLinkOf(picture: Picture): string {
  const { nodes, edges } = partsOf(picture);
  return `${JSON.stringify({
    attributes: {},
    options: { type: 'directed', multi: true, allowSelfLoops: true },
    nodes: nodes.map(({ id, all }) => ({ key: id, attributes: all })),
    edges: edges.map(({ id, from, to, all }) => ({ key: id, source: from, target: to, attributes: all })),
  })}\n`;
}

/**
 * Collects pages and writes the picture at its end.
 * @throws DatelineError LIMIT_SIZE beyond 500,000 things and ties, BAD_USER_INPUT when nothing in the answer has an id
 */
export function pictureWriter(write: (picture: Picture) => string) {
  const network = createNetwork();
  return {
    head: () => '',
    page(data: unknown): string {
      network.add(data);
      if (network.size() > MOST_PARTS)
        throw new DatelineError('LIMIT_SIZE', `A picture has more than ${MOST_PARTS} parts; ask for less, or for CSV.`);
      return '';
    },
    end(): string {
      const things = network.things();
      if (things.length === 0)
        throw new DatelineError(
          'BAD_USER_INPUT',
          'Nothing in the answer has an id, so there is nothing to draw; ask for CSV.',
        );
      return write({ things, links: network.links() });
    },
  };
}
