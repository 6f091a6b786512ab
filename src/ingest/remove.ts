import type { Config } from '../config.ts';
import { DatelineError } from '../errors.ts';
import type { Graph } from '../graph/driver.ts';
import { printable } from './read/outcome.ts';
import { type Present, readPresent } from './read/present.ts';
import { removeArticle } from './write/article.ts';
import { deriveAll } from './write/derive.ts';

interface SourceRow {
  readonly id: string;
  readonly source: string;
  readonly file: string | null;
}

type Tell = (source: string) => void;

const PAGE = 1_000;

const isAddress = (source: string): boolean => /^https?:\/\//i.test(source);

/** @returns how many articles it had */
async function removeSource(graph: Graph, given: string, onRemoved: Tell): Promise<number> {
  const source = given.normalize('NFC');
  // Below an address lie other articles, not parts of it.
  const folder = source.endsWith('/') && !isAddress(source) ? source : null;
  const params = { source, records: `${source}#`, folder };
  let removed = 0;
  for (const row of await graph.read<SourceRow>('articlesOfSource', params)) {
    if (!(await removeArticle(graph, row.id))) continue;
    removed += 1;
    onRemoved(row.source);
  }
  return removed;
}

/**
 * Takes articles out of the graph, as if they had never been loaded, each in a transaction: by their source, by the file that
 * has their records, or by a folder ("news/") with all below it.
 * @returns how many were removed, and what of the given names none
 */
export async function removeSources(graph: Graph, sources: readonly string[], onRemoved: Tell) {
  const unknown: string[] = [];
  let removed = 0;
  for (const source of sources) {
    const own = await removeSource(graph, source, onRemoved);
    if (own === 0) unknown.push(source);
    removed += own;
  }
  await deriveAll(graph);
  return { removed, unknown };
}

/** The articles that the graph has from below a folder, a page at a time. */
async function* heldBelow(graph: Graph, prefix: string): AsyncGenerator<SourceRow> {
  for (const query of ['articlesBelow', 'articlesOfFilesBelow'])
    for (let [afterFile, after] = ['', '']; ; ) {
      const page = await graph.read<SourceRow>(query, { prefix, afterFile, after, limit: PAGE });
      yield* page;
      const last = page.at(-1);
      if (last === undefined || page.length < PAGE) break;
      [afterFile, after] = [last.file ?? '', last.source];
    }
}

/** An empty folder is more often one that is not there (a drive that was not mounted) than one from which all is gone. */
function refuseEmpty(folder: string, { files, prefix }: Present): void {
  if (files > 0) return;
  throw new DatelineError(
    'BAD_USAGE',
    `There is no file in "${printable(folder)}", and nothing was removed. If all of it shall go, say so: dateline remove ${prefix}`,
  );
}

/**
 * Takes what is gone from folders out of the graph: articles that it has from there, and whose files or records are there no more.
 * Folders of one name are one, as their keys are. All are looked through before anything is removed.
 * @returns how many were removed
 * @throws DatelineError PATH_NOT_FOUND, BAD_USAGE for what is no folder, or is empty
 */
export async function pruneFolders(
  graph: Graph,
  folders: readonly string[],
  limits: Pick<Config['limits'], 'fileBytes'>,
  onRemoved: Tell,
): Promise<number> {
  const present = new Map<string, Present[]>();
  for (const folder of folders) {
    const one = await readPresent(folder, limits);
    refuseEmpty(folder, one);
    present.set(one.prefix, [...(present.get(one.prefix) ?? []), one]);
  }
  let removed = 0;
  for (const [prefix, all] of present)
    for await (const { id, source, file } of heldBelow(graph, prefix)) {
      // What its key does not place is where its file is.
      if (file !== null && !file.startsWith(prefix)) continue;
      if (all.some((one) => one.has(source, file)) || !(await removeArticle(graph, id))) continue;
      removed += 1;
      onRemoved(source);
    }
  await deriveAll(graph);
  return removed;
}
