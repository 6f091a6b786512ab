import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

/**
 * Who may import whom, as src/README.md says: a room is a folder or file below src/, the longest one that fits a file.
 * `ours` are rooms, `others` packages ('node:' stands for all of Node's own). A pure room touches no world.
 */
interface Room {
  readonly ours: readonly string[];
  readonly others: readonly string[];
  readonly pure?: true;
}

const anything = ['*'];
const rooms: Readonly<Record<string, Room>> = {
  'errors.ts': { ours: [], others: [], pure: true },
  'config.ts': { ours: ['errors.ts'], others: ['node:'] },
  domain: { ours: ['domain'], others: [], pure: true },
  'domain/ids.ts': { ours: ['domain'], others: ['node:crypto'], pure: true },
  lexicon: { ours: ['domain', 'lexicon'], others: ['countries-list'], pure: true },
  'ingest/layout': { ours: ['domain', 'errors.ts', 'lexicon', 'ingest/layout'], others: [], pure: true },
  'ingest/extract': { ours: ['domain', 'errors.ts', 'lexicon', 'ingest/extract'], others: [], pure: true },
  'ingest/resolve': { ours: ['domain', 'errors.ts', 'lexicon', 'ingest/resolve'], others: [], pure: true },
  'ingest/plan': { ours: ['domain', 'errors.ts', 'lexicon', 'ingest/plan', 'ingest/resolve'], others: [], pure: true },
  'ingest/read': { ours: ['domain', 'errors.ts', 'config.ts', 'ingest/read'], others: ['node:', 'franc'] },
  'ingest/read/formats': {
    ours: ['domain', 'errors.ts', 'ingest/read'],
    others: ['node:', '@mozilla/readability', 'linkedom', 'htmlparser2', 'feedsmith', 'csv-parse'],
  },
  'ingest/annotate': { ours: ['domain', 'errors.ts', 'config.ts', 'ingest/annotate'], others: ['node:'] },
  'ingest/write': {
    ours: ['domain', 'errors.ts', 'lexicon', 'graph', 'ingest/resolve', 'ingest/plan', 'ingest/write'],
    others: [],
  },
  ingest: { ours: ['domain', 'errors.ts', 'config.ts', 'lexicon', 'graph', 'ingest'], others: ['node:'] },
  graph: { ours: ['domain', 'errors.ts', 'graph'], others: ['node:', 'neo4j-driver'] },
  'api/guard': { ours: ['errors.ts', 'api/guard'], others: ['graphql', 'node:'] },
  'api/loaders': { ours: ['domain', 'errors.ts', 'lexicon', 'graph', 'api/loaders'], others: ['dataloader'] },
  'api/schema': {
    ours: ['domain', 'errors.ts', 'lexicon', 'graph', 'api/loaders', 'api/schema'],
    others: ['@pothos/core', 'graphql'],
  },
  'api/graphiql': { ours: ['errors.ts', 'api/graphiql'], others: ['node:', 'graphql'] },
  api: { ours: ['errors.ts', 'config.ts', 'graph', 'api'], others: anything },
  explorer: { ours: ['explorer', 'report', 'client', 'api/export'], others: ['preact', 'd3-force'] },
  report: { ours: ['report', 'client'], others: [] },
  client: { ours: ['client'], others: ['@graphql-typed-document-node/core'] },
  engines: { ours: ['errors.ts', 'config.ts', 'engines'], others: ['node:'] },
  commands: { ours: anything, others: anything },
  tools: { ours: anything, others: anything },
  'main.ts': { ours: ['commands', 'config.ts', 'domain', 'errors.ts'], others: ['commander'] },
};

const src = fileURLToPath(new URL('../src', import.meta.url));
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('client/generated/'));

function roomOf(file: string): string {
  const fitting = Object.keys(rooms).filter((room) => file === room || file.startsWith(`${room}/`));
  const room = fitting.sort((a, b) => b.length - a.length)[0];
  if (room === undefined) throw new Error(`${file} is in no room`);
  return room;
}

const textOf = (file: string): string => readFileSync(join(src, file), 'utf8');
/** The file without comments and texts. */
const codeOf = (file: string): string =>
  textOf(file)
    .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
    .replace(/'(?:[^'\\\n]|\\.)*'|`[^`]*`/g, "''");
const importsOf = (file: string): string[] =>
  [
    ...textOf(file).matchAll(
      /^(?:import|export)\s[^'"]*?from\s+['"]([^'"]+)['"]|^import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm,
    ),
  ].map((match) => match[1] ?? match[2] ?? match[3] ?? '');

const isInside = (room: string, allowed: readonly string[]): boolean =>
  allowed.includes('*') || allowed.some((one) => room === one || room.startsWith(`${one}/`));

/** "api/loaders/x.ts -> graphql", for every import that the table does not allow. */
function forbiddenOf(file: string): string[] {
  const room = rooms[roomOf(file)];
  if (room === undefined) return [];
  return importsOf(file).flatMap((target) => {
    if (target.startsWith('.')) {
      const path = relative(src, resolve(join(src, dirname(file)), target)).replaceAll('\\', '/');
      return isInside(path, room.ours) || isInside(roomOf(path), room.ours) ? [] : [`${file} -> ${path}`];
    }
    const allowed = room.others.some(
      (one) => one === '*' || target === one || target.startsWith(one.endsWith(':') ? one : `${one}/`),
    );
    return allowed ? [] : [`${file} -> ${target}`];
  });
}

describe('the architecture', () => {
  test('every file is in a room', () => {
    expect(() => files.map(roomOf)).not.toThrow();
  });

  test('rooms import only what the table allows', () => {
    expect(files.flatMap(forbiddenOf)).toEqual([]);
  });

  test('the wings never import each other', () => {
    const across = (from: string, to: string) =>
      files
        .filter((file) => file.startsWith(from))
        .filter((file) => importsOf(file).some((target) => target.includes(to)));
    expect(across('ingest/', '/api/')).toEqual([]);
    expect(across('api/', '/ingest/')).toEqual([]);
  });

  test('pure rooms touch no world: no file, network, clock, chance or environment', () => {
    const world =
      /\b(?:async\s|await\s|Date\.now|new Date\(\)|Math\.random|process\.|fetch\(|setTimeout|performance\.)/;
    const pure = files.filter((file) => rooms[roomOf(file)]?.pure === true);
    expect(pure.filter((file) => world.test(codeOf(file)))).toEqual([]);
  });

  test('files that define types of the schema never import each other', () => {
    // They share these; TypeScript's inference runs in circles otherwise.
    const shared = [
      'builder',
      'refs',
      'connection',
      'lists',
      'enums',
      'scalars',
      'where',
      'names',
      'near',
      'index',
    ].map((name) => `api/schema/${name}.ts`);
    const defining = files.filter(
      (file) => file.startsWith('api/schema/') && importsOf(file).includes('./builder.ts') && !shared.includes(file),
    );
    const names = new Set(defining.map((file) => file.replace('api/schema/', './')));
    const between = defining.flatMap((file) =>
      importsOf(file)
        .filter((target) => names.has(target))
        .map((target) => `${file} -> ${target}`),
    );
    expect(between).toEqual([]);
  });

  test('there are no cycles between rooms of the first wing', () => {
    const stages = ['ingest/layout', 'ingest/extract', 'ingest/resolve', 'ingest/plan', 'ingest/write'];
    const later = (file: string) => stages.slice(stages.indexOf(roomOf(file)) + 1);
    const backwards = files
      .filter((file) => stages.includes(roomOf(file)))
      .filter((file) =>
        importsOf(file).some((target) => later(file).some((stage) => target.includes(`/${stage.split('/')[1]}/`))),
      );
    expect(backwards).toEqual([]);
  });
});

describe('the sources', () => {
  test('no rule and no word list names the people of the first article: they know English, not its text', () => {
    const reading = files.filter((file) => /^(?:ingest|lexicon|domain)\//.test(file));
    expect(reading.filter((file) => /shoigu|ashtiani/i.test(textOf(file)))).toEqual([]);
  });

  test('no any, no enum, no class but errors, no default export', () => {
    const bad = /: any\b|\bas any\b|^(?:export )?(?:const )?enum |^(?:export )?class (?!\w*Error\b)|^export default/m;
    expect(files.filter((file) => bad.test(codeOf(file)))).toEqual([]);
  });
});
