import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const WORDS = 'The ministers of Peru and Japan met on Monday and agreed to talk about fishing again. ';
const page = `<!DOCTYPE html><html lang="en"><body><article><h1>Talks</h1><p>${WORDS.repeat(5)}</p></article></body></html>`;
const feed = (inner: string, head = '') =>
  `<?xml version="1.0"?>${head}<rss version="2.0"><channel>${inner}</channel></rss>`;
const entities = Array.from({ length: 30 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`).join('');

/** Files that are no articles, or that are made to hurt whoever reads them. */
const hostile: readonly (readonly [ending: string, content: string | Uint8Array])[] = [
  // pages
  ['html', '<html><body></body></html>'],
  ['html', `<html><body>${'<b><i>'.repeat(5_000)}x`],
  ['html', `<html><body><p ${'a="'.repeat(50_000)}`],
  ['html', `<html><body>${'<!--'.repeat(100_000)}`],
  ['html', `<html><body>${'&#0;&#xD800;'.repeat(1_000)}`],
  ['html', '<html><head><meta charset="utf-16"></head><body><svg><style></svg></body></html>'],
  ['html', `<html><body>${'<p>x</p>'.repeat(30_000)}`],
  ['html', `<html><body><p>${WORDS.repeat(30_000)}`],
  ['html', `<html><head>${'<script type="application/ld+json">['.repeat(2_000)}`],
  ['htm', `<html><body>${'<table><tr><td>'.repeat(4_000)}`],
  ['xhtml', `<?xml version="1.0"?><!DOCTYPE html [${entities}]><html><body><p>&e30;</p></body></html>`],
  ['html.gz', gzipSync(gzipSync(page))],
  ['txt', 'MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n'],
  // feeds
  ['xml', feed('<item>'.repeat(20_000))],
  ['xml', '<?xml version="1.0"?>'],
  ['xml', `<rss${' a'.repeat(100_000)}`],
  ['xml', '<?xml version="1.0" encoding="none-such"?><rss version="2.0"><channel/></rss>'],
  ['rss', feed('<item><description>&e30;</description></item>', `<!DOCTYPE rss [<!ENTITY e0 "x">${entities}]>`)],
  [
    'rss',
    feed('<item><description>&f;</description></item>', '<!DOCTYPE rss [<!ENTITY f SYSTEM "file:///etc/passwd">]>'),
  ],
  ['atom', '<feed xmlns="http://www.w3.org/2005/Atom"></feed>'],
  ['xml', '<?xml version="1.0"?><kml><Document/></kml>'],
  // records
  ['json', '['.repeat(100_000)],
  ['json', `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`],
  ['json', '{"__proto__": {"content": "x"}}'],
  ['json', 'null'],
  ['json', '[]'],
  ['json', '{"version": "https://jsonfeed.org/version/1.1", "items": []}'],
  ['json', '[{"content": "\\ud800"}, {"content": "\\u0000"}]'],
  ['json', '{"content": "cut'],
  ['jsonl', `${'x'.repeat(6_000_000)}\n`],
  ['jsonl', '{"content": {"content": []}}\n[]\nnull\n1\n'],
  ['jsonl', `{"url": "${'x'.repeat(3_000)}", "content": "x"}\n`],
  ['jsonl.gz', gzipSync(Buffer.alloc(60_000_000))],
  ['csv', `id,content\n1,"${'x'.repeat(6_000_000)}`],
  ['csv', '\0\0\0'],
  ['csv', 'no header of ours\n1\n'],
  ['csv', `${'a,'.repeat(20_000)}\n1\n`],
  ['csv', 'id,content\n1,2,3\n'],
  ['tsv', ''],
  // no text
  ['bin', new Uint8Array(5_000)],
  ['txt', new Uint8Array([0xff, 0xfe, 0x00])],
  ['txt', new Uint8Array([0x63, 0x61, 0x66, 0xe9, 0x20, 0x61])],
  ['txt', ' \n\t\n '],
  ['md', '\0'],
  ['txt', '%PDF-1.4'],
  ['txt', 'PK\x03\x04'],
  ['doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3])],
  ['png', new Uint8Array([0x89, 0x50, 0x4e, 0x47])],
  ['svg', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
  ['rtf', '{\\rtf1 words}'],
  ['tex', '\\documentclass{article}'],
  ['db', 'SQLite format 3\0'],
  ['txt', gzipSync(page)],
  ['txt.gz', gzipSync('x'.repeat(20_000_000))],
  ['txt.gz', gzipSync(WORDS).subarray(0, 20)],
];

/** Writes them into a folder, with a pipe, links and a file of 1 GB. @returns their names, without those of the articles */
export function writeHostileFiles(folder: string): string[] {
  mkdirSync(folder, { recursive: true });
  const names = hostile.map(([ending, content], at) => {
    const name = `h${String(at + 1).padStart(2, '0')}.${ending}`;
    writeFileSync(join(folder, name), content);
    return name;
  });
  execFileSync('mkfifo', [join(folder, 'pipe.html')]);
  symlinkSync('/etc/hostname', join(folder, 'link.txt'));
  symlinkSync('nowhere', join(folder, 'lost.txt'));
  symlinkSync('.', join(folder, 'circle'));
  writeFileSync(join(folder, 'huge.txt'), 'begins');
  truncateSync(join(folder, 'huge.txt'), 1_000_000_000);
  return [...names, 'pipe.html', 'link.txt', 'lost.txt', 'circle', 'huge.txt'];
}

/** One file of each format and encoding with an article in it. @returns their names */
export function writeOneOfEach(folder: string): string[] {
  mkdirSync(folder, { recursive: true });
  const text = `Talks on Fishing\n\nLIMA (Inca Press) - ${WORDS.repeat(3)}\n`;
  const record = (id: string) => ({ id, title: 'Talks on Fishing', content: `${id} ${WORDS.repeat(3)}` });
  const items = (id: string) =>
    `<item><title>Talks</title><guid>${id}</guid><description>${id} ${WORDS}</description></item>`;
  const files: Readonly<Record<string, string | Uint8Array>> = {
    'a.txt': text,
    'b.md': `# Talks on Fishing\n\n**${WORDS}**\n`,
    'c.html': page,
    'd.xml': feed(`<title>Inca Press</title>${items('rss')}`),
    'e.json': JSON.stringify([record('array')]),
    'f.jsonl': `${JSON.stringify(record('line'))}\n`,
    'g.csv': `id,title,content\ncsv,Talks,"csv ${WORDS}"\n`,
    'h.tsv': `id\ttitle\tcontent\ntsv\tTalks\ttsv ${WORDS}\n`,
    'i.txt.gz': gzipSync(text),
    'j.htm': page,
    'k.xhtml': `<?xml version="1.0"?>${page.replace('<html lang', '<html xmlns="http://www.w3.org/1999/xhtml" lang')}`,
    'l.atom': `<feed xmlns="http://www.w3.org/2005/Atom"><title>Inca Press</title><entry><id>atom</id><title>Talks</title><content>atom ${WORDS}</content></entry></feed>`,
    'm.json': JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Inca Press',
      items: [{ id: 'feed', title: 'Talks', content_text: `feed ${WORDS}` }],
    }),
    'n.json': JSON.stringify({ status: 'ok', totalResults: 1, articles: [record('reply')] }),
    'o.rdf': `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>Inca</title></channel><item rdf:about="rdf"><title>Talks</title><description>rdf ${WORDS}</description></item></rdf:RDF>`,
    'p.txt': Buffer.from(`\ufeff${text}`, 'utf16le'),
    'q.txt': `\ufeff${text}`,
    'r.html': Buffer.from(
      page.replace('<html lang="en">', '$&<meta charset="windows-1252">').replace('Talks', 'Caf\u00e9'),
      'latin1',
    ),
    's.xml': Buffer.concat([
      Buffer.from('<?xml version="1.0" encoding="KOI8-R"?><rss version="2.0"><channel><title>'),
      Buffer.from([0xc9, 0xce, 0xcb, 0xc1]),
      Buffer.from(`</title>${items('koi')}</channel></rss>`),
    ]),
    't.html.gz': gzipSync(page),
    'u.json.gz': gzipSync(JSON.stringify([record('packed')])),
    'v.md.gz': gzipSync(`# Talks\n\n${WORDS}\n`),
    'w.csv.gz': gzipSync(`id,title,content\npacked,Talks,"packed ${WORDS}"\n`),
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return Object.keys(files);
}
