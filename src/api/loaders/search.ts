import { nameKey } from '../../domain/names.ts';
import type { Graph } from '../../graph/driver.ts';
import { LAST_KEY } from '../../graph/lists.ts';
import { nearWords, type Words } from '../../graph/words.ts';

/** A thing that a search finds: the lower the tier the surer, the higher the score the better. */
export interface HitRow {
  readonly id: string;
  readonly tier: 1 | 2 | 3 | 4 | 5 | 6;
  readonly score: number;
  /** what matched: a name, a headline, a statement, a paragraph */
  readonly text: string;
}

/** Which articles: null means any. */
export interface SearchFits {
  readonly from: string | null;
  readonly to: string | null;
  /** ids */
  readonly publishers: readonly string[] | null;
}
const ANY: SearchFits = { from: null, to: null, publishers: null };

/** The best of each index and tier; what comes behind them is no answer to a search. */
export const MOST_HITS = 200;

/** A key that sorts hits as they are listed: by tier, the best first, then by id. */
export const hitKey = ({ tier, score, id }: HitRow): string =>
  `${tier} ${(1e9 - Math.round(score * 1e3)).toString().padStart(10, '0')} ${id}`;

export function searchLoaders(graph: Graph, signal?: AbortSignal) {
  return {
    /** All hits, each thing once, in the order of hitKey. */
    async search(
      text: string,
      words: Words,
      labels: readonly string[],
      fits: SearchFits | null,
    ): Promise<readonly HitRow[]> {
      const key = nameKey(text);
      const near = nearWords(key);
      const shared = { labels, limit: MOST_HITS, filtered: fits !== null, ...(fits ?? ANY) };
      const [names, texts] = await Promise.all([
        near === null
          ? []
          : graph.read<HitRow>('searchNames', { ...shared, key, keyEnd: `${key}${LAST_KEY}`, words: near }, signal),
        graph.read<HitRow>('searchTexts', { ...shared, whole: words.whole }, signal),
      ]);
      return [...names, ...texts].toSorted((a, b) => (hitKey(a) < hitKey(b) ? -1 : 1));
    },
  };
}
