// Bundles GraphiQL into dist/graphiql: a page, its style, its script in parts, three workers, each also compressed.
// Every name but index.html holds a hash of its bytes. Nothing in it asks another host.
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const sources = fileURLToPath(new URL('./page/', import.meta.url));
const target = join(root, 'dist/graphiql');
const publicPath = '/graphiql';

const workers = {
  editor: 'monaco-editor/esm/vs/editor/editor.worker.js',
  json: 'monaco-editor/esm/vs/language/json/json.worker.js',
  graphql: 'monaco-graphql/esm/graphql.worker.js',
};

/** What the page is made from: its own sources and the locked versions of everything else. */
async function stampOf() {
  const files = [
    ...(await readdir(sources)).sort().map((name) => join(sources, name)),
    fileURLToPath(import.meta.url),
    join(root, 'package-lock.json'),
  ];
  const hash = createHash('sha256');
  for (const file of files) hash.update(await readFile(file));
  return hash.digest('hex');
}

async function bundle(esbuild, options) {
  const result = await esbuild.build({
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    target: 'es2022',
    legalComments: 'linked',
    absWorkingDir: root,
    outdir: target,
    publicPath,
    entryNames: '[name]-[hash]',
    chunkNames: 'part-[hash]',
    assetNames: '[name]-[hash]',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.ttf': 'file' },
    logLevel: 'error',
    ...options,
  });
  const outputs = Object.entries(result.metafile.outputs);
  const made = (entry) => outputs.find(([, output]) => output.entryPoint?.endsWith(entry));
  return { files: result.outputFiles, made };
}

async function write(name, bytes) {
  await writeFile(join(target, name), bytes);
  if (bytes.length > 1_000) await writeFile(join(target, `${name}.gz`), gzipSync(bytes, { level: 9 }));
}

/** Builds the page unless it is up to date. Gives whether it built. */
export async function buildPage() {
  const stamp = await stampOf();
  const stampFile = join(target, '.stamp');
  if ((await readFile(stampFile, 'utf8').catch(() => '')) === stamp) return false;

  const esbuild = await import('esbuild');
  const workerBundle = await bundle(esbuild, { entryPoints: workers, format: 'iife' });
  const workerPaths = Object.fromEntries(
    Object.entries(workers).map(([label, entry]) => [label, `${publicPath}/${basename(workerBundle.made(entry)[0])}`]),
  );
  const pageBundle = await bundle(esbuild, {
    entryPoints: [join(sources, 'main.jsx')],
    format: 'esm',
    splitting: true,
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"', WORKER_PATHS: JSON.stringify(workerPaths) },
  });
  const [script, { cssBundle }] = pageBundle.made('page/main.jsx');
  const html = (await readFile(join(sources, 'index.html'), 'utf8'))
    .replace('SCRIPT', `${publicPath}/${basename(script)}`)
    .replace('STYLE', `${publicPath}/${basename(cssBundle)}`);

  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  // Monaco's style is in GraphiQL's own style sheet; the copies beside its script parts are never asked for.
  const used = pageBundle.files.filter(({ path }) => !/part-[A-Z0-9]+\.css/.test(path));
  for (const file of [...workerBundle.files, ...used]) await write(basename(file.path), file.contents);
  await write('icon.svg', await readFile(join(sources, 'icon.svg')));
  await write('index.html', Buffer.from(html));
  await writeFile(stampFile, stamp);
  return true;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const started = performance.now();
  const built = await buildPage();
  console.log(built ? `GraphiQL built in ${Math.round(performance.now() - started)} ms` : 'GraphiQL is up to date');
}
