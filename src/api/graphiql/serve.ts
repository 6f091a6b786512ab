import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A file of the page as it is sent. */
export interface PageFile {
  readonly type: string;
  readonly bytes: Buffer;
  /** The same bytes compressed, null where that is not worth it. */
  readonly gzip: Buffer | null;
  /** Its name holds a hash of its bytes, so a browser may keep it for ever. */
  readonly immutable: boolean;
  /** What the page it belongs to may do. */
  readonly policy: string;
}

/** The files of a page by name, `index.html` among them. */
export type Page = ReadonlyMap<string, PageFile>;

/** Where `npm run build` puts the pages; the same place seen from src/ and from dist/. */
const folderOf = (page: PageName) => fileURLToPath(new URL(`../../../dist/${page}/`, import.meta.url));

/**
 * What the page may do: load its own files, ask this server, and nothing else. Monaco writes style elements and keeps an icon
 * font in its style sheet, hence the two exceptions; script is never inline.
 */
const graphiqlPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const policies = {
  graphiql: graphiqlPolicy,
  // The explorer needs neither inline style nor workers; it draws its own picture (a blob) into a PNG.
  explorer:
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
} as const;
export type PageName = keyof typeof policies;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.ttf': 'font/ttf',
};

async function readPageFile(page: PageName, name: string, names: ReadonlySet<string>): Promise<PageFile> {
  const folder = folderOf(page);
  const [bytes, gzip] = await Promise.all([
    readFile(join(folder, name)),
    names.has(`${name}.gz`) ? readFile(join(folder, `${name}.gz`)) : null,
  ]);
  const type = types[extname(name)] ?? 'application/octet-stream';
  return { type, bytes, gzip, immutable: /-[A-Z0-9]{8}\.[a-z]+$/.test(name), policy: policies[page] };
}

/** Reads the built page into memory, about 10 MB; null when it was not built. */
export async function readPage(page: PageName): Promise<Page | null> {
  const names = new Set(await readdir(folderOf(page)).catch(() => []));
  if (!names.has('index.html')) return null;
  const served = [...names].filter((name) => !name.endsWith('.gz') && !name.startsWith('.'));
  const files = await Promise.all(served.map((name) => readPageFile(page, name, names)));
  return new Map(served.flatMap((name, at) => (files[at] === undefined ? [] : [[name, files[at]]])));
}
