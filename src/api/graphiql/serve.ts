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
}

/** The files of GraphiQL by name, `index.html` among them. */
export type Page = ReadonlyMap<string, PageFile>;

/** Where `npm run build` puts the page; the same place seen from src/ and from dist/. */
const folder = fileURLToPath(new URL('../../../dist/graphiql/', import.meta.url));

/**
 * What the page may do: load its own files, ask this server, and nothing else. Monaco writes style elements and keeps an icon
 * font in its style sheet, hence the two exceptions; script is never inline.
 */
export const pagePolicy = [
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

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.ttf': 'font/ttf',
};

async function readPageFile(name: string, names: ReadonlySet<string>): Promise<PageFile> {
  const [bytes, gzip] = await Promise.all([
    readFile(join(folder, name)),
    names.has(`${name}.gz`) ? readFile(join(folder, `${name}.gz`)) : null,
  ]);
  const type = types[extname(name)] ?? 'application/octet-stream';
  return { type, bytes, gzip, immutable: /-[A-Z0-9]{8}\.[a-z]+$/.test(name) };
}

/** Reads the built page into memory, about 10 MB; null when it was not built. */
export async function readPage(): Promise<Page | null> {
  const names = new Set(await readdir(folder).catch(() => []));
  if (!names.has('index.html')) return null;
  const served = [...names].filter((name) => !name.endsWith('.gz') && !name.startsWith('.'));
  const files = await Promise.all(served.map((name) => readPageFile(name, names)));
  return new Map(served.flatMap((name, at) => (files[at] === undefined ? [] : [[name, files[at]]])));
}
