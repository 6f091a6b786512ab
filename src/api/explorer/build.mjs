// Bundles src/explorer into dist/explorer: a page, its style, its script, each also compressed.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const sources = join(root, 'src/explorer');
const target = join(root, 'dist/explorer');

/** Builds the page, in less time than finding out whether it is stale. Gives its compressed size in bytes. */
export async function buildExplorer() {
  const esbuild = await import('esbuild');
  const { outputFiles } = await esbuild.build({
    entryPoints: [join(sources, 'main.tsx')],
    tsconfig: join(sources, 'tsconfig.json'),
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    absWorkingDir: root,
    outdir: target,
    entryNames: '[name]-[hash]',
    logLevel: 'error',
  });
  const addressOf = (end) => `/explorer/${basename(outputFiles.find(({ path }) => path.endsWith(end)).path)}`;
  const html = (await readFile(join(sources, 'index.html'), 'utf8'))
    .replace('SCRIPT', addressOf('.js'))
    .replace('STYLE', addressOf('.css'));
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  let size = 0;
  const icon = await readFile(join(root, 'src/api/graphiql/page/icon.svg'));
  const files = [
    ...outputFiles.map(({ path, contents }) => [basename(path), contents]),
    ['index.html', html],
    ['icon.svg', icon],
  ];
  for (const [name, bytes] of files) {
    const zipped = gzipSync(bytes, { level: 9 });
    size += zipped.length;
    await writeFile(join(target, name), bytes);
    await writeFile(join(target, `${name}.gz`), zipped);
  }
  return size;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  console.log(`The explorer has ${await buildExplorer()} bytes compressed`);
