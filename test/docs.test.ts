import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSchema } from '../src/api/schema/index.ts';
import { settings } from '../src/config.ts';
import type { Graph } from '../src/graph/driver.ts';
import { ask } from './support/ask.ts';
import { openTestGraph } from './support/graph.ts';
import { openSeedGraph } from './support/seed-graph.ts';

interface Block {
  readonly file: string;
  readonly language: string;
  readonly text: string;
}
/** The cookbook has a test of its own, which writes it. */
const documents = readdirSync('docs').flatMap((file) =>
  file.endsWith('.md') && file !== 'cookbook.md' ? [join('docs', file)] : [],
);
const blocks: readonly Block[] = ['README.md', ...documents].flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language = '', text = '']) => ({
    file,
    language,
    text,
  })),
);
const of = (language: string) =>
  blocks
    .filter((block) => block.language === language)
    .map(({ file, text }, at) => ({ name: `${file}, block ${at + 1} of ${language}`, text }));
const cypher = of('cypher');
/** Modules of the documents stand here while they run; below the project, so that their imports are found. */
const modules = resolve('node_modules/.cache/docs');

let seed: Graph;
let graph: Graph;
beforeAll(async () => {
  seed = await openSeedGraph();
  graph = await openTestGraph({ extraTexts: new Map(cypher.map(({ name, text }) => [name, text])) });
});
afterAll(async () => {
  rmSync(modules, { recursive: true, force: true });
  await graph?.close();
  await seed?.close();
});

test('every block of the documents is of a language that is run here', () => {
  expect(new Set(blocks.map(({ language }) => language))).toEqual(
    new Set(['curl', 'cypher', 'graphql', 'json', 'sh', 'ts']),
  );
  for (const text of ['README.md', ...documents].map((file) => readFileSync(file, 'utf8')))
    expect(text.replaceAll(/^```[\s\S]*?^```$/gm, '').match(/^ {4}\S.*/gm) ?? []).toEqual([]);
});

describe('what the documents show', () => {
  test.each(cypher)('$name answers on the seed', async ({ name }) => {
    expect((await graph.read(name)).length).toBeGreaterThan(0);
  });

  test.each(of('graphql'))('$name answers on the seed, as the block after it says', async ({ text }) => {
    const { data, codes } = await ask(seed, text);
    expect(codes).toEqual([]);
    const after = blocks[blocks.findIndex((block) => block.text === text) + 1];
    if (after?.language === 'json') expect(JSON.parse(JSON.stringify(data))).toEqual(JSON.parse(after.text));
    else
      for (const [, list] of Object.entries<{ nodes: unknown[] }>(data)) expect(list.nodes.length).toBeGreaterThan(0);
  });

  test.each(of('ts'))('$name does what it says', async ({ text }) => {
    mkdirSync(modules, { recursive: true });
    const file = join(modules, `block-${text.length}.ts`);
    const check = "import { expect } from 'vitest';\nconst check = (is, should) => expect(is).toEqual(should);\n";
    writeFileSync(file, check + text.replaceAll("'dateline/", `'${pathToFileURL(resolve('.')).href}/`));
    await import(file);
    expect.hasAssertions();
  });

  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const commands = readdirSync('src/commands').map((file) => file.replace('.ts', ''));
  test.each(of('sh'))('$name names commands, scripts and settings that there are', ({ text }) => {
    for (const line of text.trim().split('\n')) {
      const words = line.split(' ');
      const given = words.filter((word) => /^[A-Z0-9_]+=/.test(word)).map((word) => word.split('=')[0] ?? '');
      expect(given.filter((name) => !(name in settings))).toEqual([]);
      const [program, ...rest] = words.slice(given.length);
      if (program === 'npx') expect([rest[0], commands]).toEqual(['dateline', expect.arrayContaining([rest[1]])]);
      else
        expect([program, Object.keys(scripts)]).toEqual([
          'npm',
          expect.arrayContaining([rest[rest[0] === 'run' ? 1 : 0]]),
        ]);
    }
  });
});

test('docs/operations.md has every setting with its meaning and its default', () => {
  const text = readFileSync('docs/operations.md', 'utf8');
  const rows = Object.entries(settings).map(
    ([name, { text: says, fallback }]) => `| \`${name}\` | ${says} | ${fallback === null ? '' : `\`${fallback}\``} |`,
  );
  expect(rows.filter((row) => !text.includes(row))).toEqual([]);
});

test.each(of('curl'))('$name sends an operation that fits the schema', ({ text }) => {
  const [, body = ''] = /-d '(.*)' http/.exec(text) ?? [];
  expect(validate(buildSchema(), parse(JSON.parse(body).query))).toEqual([]);
});

test('what is GraphQL in the documents can be parsed', () => {
  for (const { text } of of('graphql')) expect(() => parse(text)).not.toThrow();
});

test('every document is linked from the README, and every file that a document links is there', () => {
  const readme = readFileSync('README.md', 'utf8');
  for (const file of readdirSync('docs').filter((name) => name.endsWith('.md')))
    expect(readme).toContain(`docs/${file}`);
  for (const file of readdirSync('docs').filter((name) => name.endsWith('.md')))
    for (const [, target = ''] of readFileSync(join('docs', file), 'utf8').matchAll(/\]\(([^)#:]+)\)/g))
      expect(() => readFileSync(join('docs', target))).not.toThrow();
});
