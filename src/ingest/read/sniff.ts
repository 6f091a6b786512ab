/** Kinds of files that are no articles, by their first bytes. */
const BINARY: readonly (readonly [name: string, marks: readonly string[]])[] = [
  ['a PDF document', ['%PDF-']],
  ['a ZIP archive (or a Word, Excel, OpenDocument or EPUB file, which are ZIP archives)', ['PK\x03\x04', 'PK\x05\x06']],
  ['an old Word, Excel or PowerPoint file', ['\xd0\xcf\x11\xe0']],
  ['a PNG picture', ['\x89PNG']],
  ['a JPEG picture', ['\xff\xd8\xff']],
  ['a GIF picture', ['GIF87a', 'GIF89a']],
  ['a compressed file (gzip) without the ending .gz', ['\x1f\x8b']],
  ['a compressed file (bzip2)', ['BZh']],
  ['a compressed file (xz)', ['\xfd7zXZ']],
  ['a compressed file (Zstandard)', ['\x28\xb5\x2f\xfd']],
  ['a 7-Zip archive', ["7z\xbc\xaf'\x1c"]],
  ['a RAR archive', ['Rar!\x1a']],
  ['a SQLite database', ['SQLite format 3\0']],
  ['a Parquet table', ['PAR1']],
  ['a program', ['\x7fELF', 'MZ\x90', '\xcf\xfa\xed\xfe']],
];

/** Markup that is no page and no feed, by how it starts. */
const MARKUP: readonly (readonly [name: string, form: RegExp])[] = [
  ['Rich Text (RTF)', /^\{\\rtf/],
  ['PostScript', /^%!PS/],
  ['a LaTeX document', /^\\documentclass/],
  ['a saved web archive (MHTML)', /^(?:From: <Saved by|MIME-Version:)/i],
  ['an SVG picture', /^(?:<\?xml[^>]*>\s*)?(?:<!DOCTYPE svg[^>]*>\s*)?<svg[\s>]/i],
];

/** Text that is no article and has no first bytes of its own, by its ending. */
const CODE: Readonly<Record<string, string>> = {
  '.js': 'a script',
  '.mjs': 'a script',
  '.cjs': 'a script',
  '.css': 'a style sheet',
  '.map': 'a map of a script or style sheet',
  '.webmanifest': 'a manifest of a page',
};

/** What a file is that belongs to a page and is no article, by the ending of its name; null for all others. */
export const pagePartName = (ending: string): string | null => CODE[ending] ?? null;

const HEAD = 2_048;
/** What stands before the root: declarations, comments, a document type. */
const PROLOGUE = /^(?:\s+|<\?[^>]*>|<!--[\s\S]*?-->|<!DOCTYPE[^>]*>)*/i;

const headOf = (bytes: Uint8Array): string => Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');

/** What a file is that is no text, by its first bytes: "a PDF document"; null for what may be text. */
export function binaryName(bytes: Uint8Array): string | null {
  const head = headOf(bytes);
  return BINARY.find(([, marks]) => marks.some((mark) => head.startsWith(mark)))?.[0] ?? null;
}

export type Markup = { readonly kind: 'page' | 'feed' | 'text' } | { readonly kind: 'other'; readonly name: string };

/** What a text is by how it starts: a page, a feed, other markup with its name, or text. */
export function markupOf(text: string): Markup {
  const head = text.slice(0, HEAD).trimStart();
  const named = MARKUP.find(([, form]) => form.test(head));
  if (named !== undefined) return { kind: 'other', name: named[0] };
  if (/^(?:<!--[\s\S]*?-->\s*)?<!doctype html/i.test(head)) return { kind: 'page' };
  const root = /^<([a-z][\w:.-]*)[\s>]/i.exec(head.replace(PROLOGUE, ''))?.[1]?.toLowerCase() ?? null;
  if (root === 'html' || root === 'head') return { kind: 'page' };
  if (root !== null && /^(?:rss|feed|rdf:rdf|(?:atom|a):feed)$/.test(root)) return { kind: 'feed' };
  if (!head.startsWith('<?xml')) return { kind: 'text' };
  return { kind: 'other', name: root === null ? 'XML whose kind does not show' : `XML that is no feed (<${root}>)` };
}
