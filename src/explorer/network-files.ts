import { graphmlOf as pictureAsGraphml } from '../api/export/picture.ts';
import type { Network } from './network.ts';

/** A network as GraphML, by the writer of the API; events and claims stay two numbers. */
export const graphmlOf = ({ nodes, edges }: Network): string =>
  pictureAsGraphml({
    things: nodes.map(({ id, name, __typename, weight }) => ({
      ...{ id, type: __typename, values: { name: [name], statements: [weight] } },
    })),
    links: edges.map(({ a, b, events, claims, belongs }) => ({
      ...{ from: a, to: b, name: belongs ? 'belongs' : 'statements' },
      values: { reported: [events.length], claimed: [claims.length], belongs: [belongs] },
    })),
  });

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
