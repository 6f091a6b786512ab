import type { Graph } from '../../graph/driver.ts';
import type { EntityRow } from './entities.ts';

/** What two must share to stand near each other; each is a query. */
const nearness = {
  STATEMENT: 'relatedEntities',
  PARAGRAPH: 'relatedInParagraphs',
  ARTICLE: 'relatedInArticles',
} as const;
export type Nearness = keyof typeof nearness;

/** Who or what stands in statements with one entity or with several. */
export interface RelatedRow extends EntityRow {
  /** statements that tie it; to several the number with the side it is tied to least */
  readonly count: number;
  readonly first: string | null;
  readonly last: string | null;
  /** ids of what ties it, the newest two with each side */
  readonly proofs: readonly string[];
  readonly by: Nearness;
}

/** Two entities (ids) in one statement, and the newest of these (an id). */
export interface TieRow {
  readonly a: string;
  readonly b: string;
  readonly count: number;
  readonly statement: string;
}

/** A chain from one entity to another: n + 1 entities and n statements, each of which holds the two beside it. */
export interface WayRow {
  readonly entities: readonly string[];
  readonly statements: readonly string[];
}

/** Entities beside each end that a way of three hops is looked for among: a bound on its time. */
const MOST_BESIDE = 300;

export function tieLoaders(graph: Graph, signal?: AbortSignal) {
  const ways = (a: string, b: string, limit: number, hops: number): Promise<readonly WayRow[]> => {
    const query = ['waysOfOne', 'waysOfTwo', 'waysOfThree'][hops - 1];
    if (query === undefined) return Promise.resolve([]);
    return graph.read<WayRow>(query, { a, b, limit, most: MOST_BESIDE }, signal);
  };
  return {
    /** @param sides the ids of each thing; a capital is its government too */
    async related(
      sides: readonly (readonly string[])[],
      labels: readonly string[],
      limit: number,
      by: Nearness = 'STATEMENT',
    ): Promise<readonly RelatedRow[]> {
      const params = { sides, ids: sides.flat(), labels, limit };
      return (await graph.read<Omit<RelatedRow, 'by'>>(nearness[by], params, signal)).map((row) => ({ ...row, by }));
    },
    ties: (ids: readonly string[], limit: number) => graph.read<TieRow>('tiesAmong', { ids, limit }, signal),
    /** The ways of the least number of hops, up to `longest`; empty when there is none. */
    async waysBetween(a: string, b: string, longest: number, limit: number): Promise<readonly WayRow[]> {
      for (let hops = 1; hops <= longest; hops += 1) {
        const found = await ways(a, b, limit, hops);
        if (found.length > 0) return found;
      }
      return [];
    },
  };
}
