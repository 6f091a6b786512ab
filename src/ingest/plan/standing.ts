/** What there is, or comes, under the key of an article. */
export interface Held {
  readonly contentHash: string;
  readonly readerVersion: string;
  /** file of a record that is known by its URL, else null */
  readonly file: string | null;
  readonly isPart: boolean;
}

/**
 * SAME: nothing to write. NEW_TEXT: what is there was edited. FIRST: it stands before what is there, for it is the whole text,
 * or its file comes first by name. KEPT_OUT: what is there stands before it.
 */
export type Standing = 'SAME' | 'NEW_TEXT' | 'FIRST' | 'KEPT_OUT';

const rankOf = ({ isPart, file }: Held): string => `${isPart ? 1 : 0} ${file}`;

/** Of the records of several files with one URL the same one stands in the graph, in whatever order they come. */
export function standingOf(held: Held, given: Held): Standing {
  const isEqual = held.contentHash === given.contentHash;
  if (held.file === null || given.file === null || held.file === given.file || isEqual) {
    const isSame = isEqual && held.readerVersion === given.readerVersion;
    const holds = held.file === null || given.file === null || rankOf(held) <= rankOf(given);
    return isSame && holds ? 'SAME' : isSame ? 'FIRST' : 'NEW_TEXT';
  }
  return rankOf(held) <= rankOf(given) ? 'KEPT_OUT' : 'FIRST';
}
