import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../../config.ts';
import { DatelineError } from '../../errors.ts';
import { FORM } from '../../graph/prepare.ts';
import type { Annotator } from '../annotate/annotate.ts';
import type { CheckedInput } from '../changed.ts';
import { type FileOutcome, type LoadCounts, runLine } from '../line.ts';
import type { ArticlePlan } from '../plan/rows.ts';
import type { ReadOutcome } from '../read/outcome.ts';
import { readPaths } from '../read/read.ts';
import { readReaderVersion } from '../reader-version.ts';
import { allRules } from '../rules.ts';
import type { Written } from '../write/article.ts';
import { type Dirt, dirtOfPlan } from '../write/dirt.ts';
import { countryRows } from '../write/put-in.ts';
import { ruleRows } from '../write/run.ts';
import { breaksLists, LIST_SIGN_OPTION } from './cells.ts';
import { type CsvFiles, createCsvFiles } from './csv-files.ts';
import { createIdentities } from './identities.ts';
import { recordsOf, type Space } from './records.ts';

/** The file that names all others, as arguments of `neo4j-admin database import full`. */
export const ARGUMENTS = 'import.args';

export interface ExportOptions {
  /** new, or empty */
  readonly folder: string;
  readonly annotator: Annotator;
  readonly limits: Config['limits'];
  /** ISO date to assume for articles without one */
  readonly published?: string | null;
  readonly onOutcome: (outcome: FileOutcome) => void;
}

/** Shared nodes (tags, shingles, countries), each written when it is first met. */
function createShared(files: CsvFiles) {
  const known = new Set<string>();
  return (space: Space, label: string | null, id: string, properties: Parameters<CsvFiles['bare']>[1] = {}): void => {
    if (known.has(`${space} ${id}`)) return;
    known.add(`${space} ${id}`);
    files.node({ space, label, id, properties });
  };
}

/** Takes plans as a writer does. Of one source the first article stays. */
function createExport(files: CsvFiles) {
  const identities = createIdentities();
  const share = createShared(files);
  const dirt = new Map<string, Dirt>();
  const held = new Map<string, { hash: unknown; headline: string }>();
  const loadedAt = new Date().toISOString();
  return {
    async write(plan: ArticlePlan): Promise<Written> {
      const { contentHash, headline } = plan.article.properties;
      const before = held.get(plan.article.id);
      if (before !== undefined)
        return before.hash === contentHash
          ? { outcome: 'UNCHANGED' }
          : { outcome: 'CONFLICT', headline: before.headline };
      const { nodes, edges } = recordsOf(plan, loadedAt);
      if (nodes.some(({ properties }) => breaksLists(properties)))
        throw new DatelineError('RECORD_INVALID', `A name in it has the control character ${LIST_SIGN_OPTION}.`);
      held.set(plan.article.id, { hash: contentHash, headline: String(headline) });
      for (const { key, name } of plan.tags) share('Tag', null, key, { name });
      for (const key of plan.sketch) share('Shingle', null, key);
      for (const { ref: _, id, ...country } of countryRows(plan.references))
        share('Entity', 'Country', id, { ...country, names: [country.name] });
      for (const record of nodes) files.node(record);
      for (const record of edges) files.edge(record);
      for (const one of dirtOfPlan(plan)) dirt.set(`${one.kind} ${one.key}`, one);
      identities.count(plan.references);
      return { outcome: 'LOADED', changes: { added: plan.statements.length, confirmed: 0, gone: 0 } };
    },
    end(): Promise<string[]> {
      const { entities, doubts, profiles, entityOf } = identities.resolve();
      for (const { id, label, keys, properties, fingerprint } of entities) {
        files.node({ space: 'Entity', label, id, properties: { ...properties, fingerprint } });
        for (const key of keys) {
          share('Name', null, key);
          files.edge({ type: 'NAMES', from: ['Name', key], to: ['Entity', id], properties: {}, isOpen: false });
        }
        if (label === 'Organisation' || label === 'Place') dirt.set(`ENTITY ${id}`, { kind: 'ENTITY', key: id });
      }
      for (const { key, properties, count, smallest } of profiles)
        files.bare('Profile', { key, ...properties, count, smallest, entity: entityOf.get(key) ?? null });
      for (const doubt of doubts) files.bare('Doubt', { ...doubt });
      for (const { id, ...rule } of ruleRows(allRules))
        files.node({ space: 'Rule', label: null, id, properties: rule });
      // What is derived is derived by the first load, as after one that was broken off.
      for (const { kind, key } of dirt.values()) files.bare('Dirty', { kind, key });
      files.bare('Dateline', { schemaVersion: FORM });
      return files.end(entityOf);
    },
  };
}

async function* unchecked(inputs: AsyncGenerator<ReadOutcome>): AsyncGenerator<CheckedInput> {
  for await (const input of inputs) yield { input, isKnown: false, language: null, keptOutBy: null };
}

/**
 * Reads as `load` does, and writes what would be loaded as files for Neo4j's offline importer.
 * @throws DatelineError BAD_USAGE when the folder cannot be made or has something in it; as `load`
 */
export async function exportCsv(paths: readonly string[], options: ExportOptions): Promise<LoadCounts> {
  const { folder, annotator, limits, published, onOutcome } = options;
  const taken = (cause: unknown) =>
    new DatelineError('BAD_USAGE', `${folder} cannot be made, or has an export in it: name a new folder.`, { cause });
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(join(folder, ARGUMENTS), '', { flag: 'wx', mode: 0o600 });
  } catch (error) {
    throw taken(error);
  }
  const { write, end } = createExport(createCsvFiles(folder));
  const inputs = unchecked(readPaths(paths, limits, published ?? null));
  const line = { annotator, limits, readerVersion: readReaderVersion(), write, onOutcome };
  const { counts, ended } = await runLine(inputs, line);
  if (ended !== null) throw ended.reason;
  const settings = ['--id-type=string', '--multiline-fields=true', `--array-delimiter=${LIST_SIGN_OPTION}`];
  // A cell has to fit: the text of a file in which every character is a quotation mark. Larger buffers fill the heap.
  const buffer = `--read-buffer-size=${Math.max(4, Math.ceil((2 * limits.fileBytes) / 1_000_000))}m`;
  const most = [buffer, '--bad-tolerance=0', '--max-off-heap-memory=2G'];
  writeFileSync(join(folder, ARGUMENTS), `${[...settings, ...most, ...(await end())].join('\n')}\n`);
  return counts;
}
