import { NeighbourhoodDocument, type NeighbourhoodQuery, type RelationType } from '../client/generated/operations.ts';
import { afterTold, readPages, told } from '../report/pages.ts';
import { ask } from './answer.tsx';
import type { Surroundings } from './network.ts';

/** Pages of 50 of each list. */
const PAGES = 6;

export interface NetworkVariables {
  readonly types?: readonly RelationType[];
  readonly publishedFrom?: string;
  readonly publishedTo?: string;
}

type Node = Extract<NonNullable<NeighbourhoodQuery['node']>, { readonly events: unknown }>;

function belongsOf(node: Node): Surroundings['belongs'] {
  const lists = [
    'actsFor' in node ? node.actsFor : [],
    'people' in node ? node.people.nodes : [],
    'organisations' in node ? node.organisations.nodes : [],
    'country' in node && node.country !== null ? [node.country] : [],
  ];
  return lists.flat();
}

/** The surroundings of each id that is in the graph, and how many of how many statements they were read from. */
export async function readNetwork(ids: readonly string[], variables: NetworkVariables) {
  const found = await Promise.all(
    ids.map((id) =>
      readPages(told, PAGES, async (after) => {
        const { node } = await ask(NeighbourhoodDocument, { id, ...variables, ...afterTold(after) });
        return node !== null && 'events' in node ? node : null;
      }),
    ),
  );
  const nodes = found.filter((node) => node !== null);
  const around: readonly Surroundings[] = nodes.map((node) => ({
    centre: { __typename: node.__typename, id: node.id, name: node.name },
    statements: [...node.events.nodes, ...node.claims.nodes],
    belongs: belongsOf(node),
  }));
  const total = nodes.reduce((sum, { events, claims }) => sum + events.totalCount + claims.totalCount, 0);
  return { around, total, read: around.reduce((sum, { statements }) => sum + statements.length, 0) };
}
