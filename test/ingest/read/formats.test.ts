import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Article, type RawArticle, rawSpansOf } from '../../../src/domain/article.ts';
import { layoutArticle } from '../../../src/ingest/layout/layout.ts';
import { readPaths } from '../../../src/ingest/read/read.ts';
import { body } from '../layout/support.ts';

let root = '';
beforeEach(() => {
  root = join(mkdtempSync(join(tmpdir(), 'dateline-formats-')), 'news');
  mkdirSync(root);
});
afterEach(() => rmSync(join(root, '..'), { recursive: true, force: true }));

const put = (name: string, content: string | Uint8Array): void => {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), content);
};

/** All outcomes of the folder: articles by their source, refusals as "path: code: message". */
async function read(published: string | null = null, fileBytes = 5_000_000) {
  const raws: RawArticle[] = [];
  const refused: string[] = [];
  for await (const outcome of readPaths([root], { fileBytes }, published))
    if ('raw' in outcome) raws.push(outcome.raw);
    else refused.push(`${outcome.path}: ${outcome.code}: ${outcome.message}`);
  return { raws, refused };
}

/** The only article of a folder with this one file. */
async function readOne(
  name: string,
  content: string | Uint8Array,
  published: string | null = null,
): Promise<RawArticle> {
  put(name, content);
  const { raws, refused } = await read(published);
  expect(refused).toEqual([]);
  expect(raws).toHaveLength(1);
  return raws[0] as RawArticle;
}

const notesOf = (article: Pick<Article, 'notes'>, rule: string): string[] =>
  article.notes.filter((note) => note.rule === rule).map(({ text }) => text);

/** What stands in the raw text where words of an article come from. */
function rawOf(article: Article, words: string): string[] {
  const passage = article.passages.find(({ text }) => text.includes(words));
  if (passage === undefined) return [];
  const start = passage.text.indexOf(words);
  return rawSpansOf(passage, { start, end: start + words.length }).map((span) =>
    article.rawText.slice(span.start, span.end),
  );
}

const PARAGRAPHS = [
  'LIMA (Inca Press) - The ministers of Peru and Japan met on Monday and agreed to talk about fishing again before the summer ends.',
  'The Peruvian minister said the two sides had “not moved an inch” in the first hours, and that the evening went better than anybody had hoped.',
  'Japan will send a delegation to Lima in the autumn, her office said in a statement, and a second one once the boats are back in port.',
  'Fishermen in the north of the country had waited for the news since the spring, when the last agreement between the two governments ended.',
];
const TEXT = PARAGRAPHS.join('\n\n');
const HEADLINE = 'Peru and Japan to Talk About Fishing';

const page = (head = '', paragraphs = PARAGRAPHS) => `<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8"><title>${HEADLINE} | Inca Press</title>${head}
<script>var tracking = "<p>Never read this</p>";</script><style>p { color: red }</style></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
<div class="cookie-banner"><p>We use cookies to improve this page.</p></div>
<main><article><h1>${HEADLINE}</h1>
<figure><img src="a.jpg"><figcaption>A boat in the port of Callao.</figcaption></figure>
${paragraphs.map((text) => `<p>${text.replace('“', '&ldquo;').replace('Japan ', '<a href="/japan">Japan</a>\n    ')}</p>`).join('')}
<h3>Most read</h3><ul><li><a href="/1">A bridge opens in Osaka after years of work on both banks</a></li><li><a href="/2">Ten things to do in Lima in the rain</a></li></ul>
</article></main><footer><p>All rights reserved by the press.</p></footer></body></html>`;

const LINKED = `<script type="application/ld+json">${JSON.stringify({
  '@graph': [
    { '@type': 'WebSite', name: 'Inca' },
    {
      '@type': ['NewsArticle'],
      headline: HEADLINE,
      datePublished: '2024-05-06T10:00:00-05:00',
      publisher: { '@type': 'Organization', name: 'Inca Press' },
      inLanguage: 'en',
    },
  ],
})}</script><link rel="canonical" href="https://inca.example/fishing">`;

/** Times a pattern is repeated: what is quadratic in it takes minutes. */
const LONG = 400_000;

describe('a saved web page', () => {
  it('was read as one text of tags: its main text is read, paragraph by paragraph', async () => {
    const article = layoutArticle(await readOne('page.html', page(LINKED)));
    expect(article.headline).toBe(HEADLINE);
    expect(body(article)).toEqual(PARAGRAPHS);
    expect(article.dateline?.places.map(({ text }) => text)).toEqual(['LIMA']);
  });

  it('gives headline, day, publisher, language and address from its metadata', async () => {
    const raw = await readOne('page.htm', page(LINKED));
    expect(raw).toMatchObject({
      source: 'news/page.htm',
      url: 'https://inca.example/fishing',
      headline: HEADLINE,
      publishedOn: '2024-05-06',
      language: 'en',
      publisher: 'Inca Press',
      isPart: false,
    });
    expect(notesOf(raw, 'read.publisher')).toEqual(['Inca Press']);
    expect(notesOf(raw, 'read.date')).toEqual(['published on 2024-05-06, by its metadata']);
  });

  it.each([
    ['<meta property="article:published_time" content="2024-05-07T01:00:00Z">', '2024-05-07'],
    ['<meta itemprop="datePublished" content="2024-05-08">', '2024-05-08'],
    ['', '2024-05-09'],
  ])('without JSON-LD has its day from %s or a time element', async (head, day) => {
    const html = page(head).replace('<figure>', '<p><time datetime="2024-05-09">yesterday</time></p><figure>');
    expect((await readOne('page.xhtml', html)).publishedOn).toBe(day);
  });

  it('has raw spans that point into the file, through entities, links and line breaks', async () => {
    const article = layoutArticle(await readOne('page.html', page()));
    expect(rawOf(article, '“not moved an inch”')).toEqual(['&ldquo;not moved an inch”']);
    expect(rawOf(article, 'Japan will send')).toEqual(['Japan</a>\n    will send']);
    expect(rawOf(article, HEADLINE)).toEqual([HEADLINE]);
    for (const passage of article.passages.slice(1))
      for (const word of passage.text.split(/[^\p{L}]+/u).filter((one) => one.length > 4))
        expect(rawOf(article, word)).toContain(word);
  });

  it('of 2.5 MB that is script for the most part is read; past the bounds it is refused, and ends no run', async () => {
    put('a.html', page(`<script>${'x = 1;'.repeat(420_000)}</script>`));
    put('b.html', `<html><body>${'<div>'.repeat(600)}deep`);
    put('c.html', `<html><body>${'<p>many'.repeat(20_001)}`);
    put('d.html', `<html><body><p>${'long '.repeat(420_000)}`);
    put('e.html', page());
    const { raws, refused } = await read();
    expect(raws.map(({ source }) => source)).toEqual(['news/a.html', 'news/e.html']);
    expect(refused).toEqual([
      'news/b.html: FILE_TOO_LARGE: The markup has elements nested deeper than 500.',
      'news/c.html: FILE_TOO_LARGE: The markup has more than 20000 elements.',
      'news/d.html: FILE_TOO_LARGE: The markup has more than 2000000 characters outside scripts.',
    ]);
  });

  it('was read with its scripts, styles and frames as articles: what a browser saved beside it is passed over', async () => {
    put('Talks.html', page(LINKED));
    put('Talks_files/app.js', 'var words = "never read";');
    put('Talks_files/frame.html', page());
    put('other_files/a.txt', TEXT);
    put('main.css', 'body { color: red }');
    const { raws, refused } = await read();
    expect(raws.map(({ source }) => source)).toEqual(['news/Talks.html', 'news/other_files/a.txt']);
    expect(refused).toEqual(['news/main.css: FILE_MARKUP: It is a style sheet, no article.']);
  });

  it('is a page under any name', async () => {
    expect(body(layoutArticle(await readOne('page.txt', page())))).toEqual(PARAGRAPHS);
  });
});

const html = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');
const FEEDS = {
  'rss.xml': `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Inca Press</title>
    <item><title>${HEADLINE}</title><link>https://inca.example/fishing</link><pubDate>Mon, 06 May 2024 10:00:00 GMT</pubDate><description>Short.</description><content:encoded><![CDATA[${html}]]></content:encoded></item>
    <item><title>A bridge opens</title><guid>g-2</guid><description>A bridge opened in Osaka.</description></item></channel></rss>`,
  'news.atom': `<feed xmlns="http://www.w3.org/2005/Atom"><title>Inca Press</title>
    <entry><title>${HEADLINE}</title><id>x</id><link rel="self" href="https://inca.example/feed"/><link href="https://inca.example/fishing"/><published>2024-05-06T10:00:00Z</published><content type="html">${html.replaceAll('<', '&lt;')}</content></entry>
    <entry><title>A bridge opens</title><id>g-2</id><summary>A bridge opened in Osaka.</summary></entry></feed>`,
  'feed.json': JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Inca Press',
    items: [
      {
        id: 'x',
        url: 'https://inca.example/fishing',
        title: HEADLINE,
        content_html: html,
        date_published: '2024-05-06T10:00:00Z',
      },
      { id: 'g-2', title: 'A bridge opens', summary: 'A bridge opened in Osaka.' },
    ],
  }),
};

describe('a feed', () => {
  it.each(Object.entries(FEEDS))('was one article of tags: %s is an article an item', async (name, text) => {
    put(name, text);
    const { raws, refused } = await read();
    expect(refused).toEqual([]);
    const [first, second] = raws.map(layoutArticle);
    expect(first).toMatchObject({
      source: 'https://inca.example/fishing',
      headline: HEADLINE,
      publishedOn: '2024-05-06',
    });
    expect(body(first as Article)).toEqual(PARAGRAPHS);
    expect(second).toMatchObject({ source: `news/${name}#g-2`, headline: 'A bridge opens' });
    expect(notesOf(second as Article, 'read.summary-only')).toEqual(['only a summary is given']);
  });

  it('never expands entities of its own', async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "${'ha'.repeat(500)}"><!ENTITY b "${'&a;'.repeat(500)}">]><rss version="2.0"><channel><title>T</title><item><title>B</title><guid>1</guid><description>${'&b;'.repeat(500)} end</description></item></channel></rss>`;
    put('bomb.xml', bomb);
    const { raws } = await read();
    expect(raws.every(({ rawText }) => rawText.length < 10_000)).toBe(true);
  });
});

describe('records', () => {
  const record = {
    title: HEADLINE,
    content: TEXT,
    date: '2024-05-06',
    url: 'https://inca.example/fishing',
    extra: [1],
  };

  it.each<[string, unknown]>([
    ['an array', [record]],
    ['a reply with articles', { status: 'ok', totalResults: 1, articles: [record] }],
    ['a reply with a list further down', { response: { docs: [record] } }],
    ['one record', record],
  ])('of a .json file were read as one text: %s', async (_, document) => {
    expect(await readOne('a.json', JSON.stringify(document))).toMatchObject({
      source: record.url,
      headline: HEADLINE,
      rawText: TEXT,
      publishedOn: '2024-05-06',
    });
  });

  it.each([
    { title: HEADLINE, content: TEXT, publishedAt: '2024-05-06T10:00:00Z', source: { id: null, name: 'Inca Press' } },
    { headline: HEADLINE, body: TEXT, pub_date: '2024-05-06', publisher: 'Inca Press' },
    { Title: HEADLINE, 'full-text': TEXT, seendate: '20240506T101500Z', source: 'Inca Press' },
  ])('with other usual names were refused: %o', async (one) => {
    const raw = await readOne('a.jsonl', `${JSON.stringify({ ...one, anything: 'else' })}\n`);
    expect(raw).toMatchObject({ headline: HEADLINE, rawText: TEXT, publishedOn: '2024-05-06' });
    expect(raw.source).toMatch(/^record:[0-9a-f]{32}$/);
    expect(notesOf(raw, 'read.publisher')).toEqual(['Inca Press']);
  });

  it('have the same keys in any order: the id below the file, or a hash, never a place', async () => {
    const records = [
      { id: 7, title: 'One', content: 'One text.' },
      { title: 'Two', content: 'Two texts.' },
    ];
    put('a.json', JSON.stringify(records));
    const before = (await read()).raws.map(({ source }) => source);
    put('a.json', JSON.stringify(records.toReversed()));
    expect((await read()).raws.map(({ source }) => source)).toEqual(before.toReversed());
    expect(before[0]).toBe('news/a.json#7');
  });

  it('that a news service cut say so, and the mark is no part of the body', async () => {
    const raw = await readOne(
      'a.json',
      JSON.stringify({ articles: [{ ...record, content: `${TEXT} And then… [+2100 chars]` }] }),
    );
    expect(notesOf(raw, 'read.text-cut')).toEqual(['text is cut: … [+2100 chars]']);
    const article = layoutArticle(raw);
    expect(body(article).at(-1)).toMatch(/And then$/);
    expect(rawOf(article, 'And then')).toEqual(['And then']);
  });

  it('with a date that could be two days have none, and a note', async () => {
    const raw = await readOne('a.json', JSON.stringify([{ ...record, date: '05/06/2024' }]));
    expect(raw.publishedOn).toBeNull();
    expect(notesOf(raw, 'read.unread-date')).toEqual(['not read as a day: 05/06/2024']);
  });

  it.each([
    [',', 'a.csv'],
    ['\t', 'a.tsv'],
  ])('of a table by "%s" were one article of rows', async (mark, name) => {
    const row = ['7', `"${HEADLINE}"`, `"${TEXT.replaceAll('"', '""')}"`, '2024-05-06', 'https://inca.example/fishing'];
    put(name, `\ufeffid${mark}title${mark}content${mark}date${mark}url\n${row.join(mark)}\n8${mark}short\n`);
    const { raws, refused } = await read();
    expect(raws).toMatchObject([{ source: 'https://inca.example/fishing', headline: HEADLINE, rawText: TEXT }]);
    expect(refused).toEqual([expect.stringContaining(`news/${name}, row 2: RECORD_INVALID`)]);
  });
});

it('Markdown kept its marks, and its dateline was hidden', async () => {
  const [lead = '', ...rest] = PARAGRAPHS;
  const marked = `---\ntitle: "${HEADLINE}"\ndate: 2024-05-06\n---\n# ${HEADLINE}\n\n![A boat](boat.jpg)\n\n**LIMA (Inca Press)**${lead.slice('LIMA (Inca Press)'.length)}\n\n${rest.join('\n\n').replace('Japan will', '[Japan](https://inca.example/japan) *will*')}\n\n* * *\n`;
  const article = layoutArticle(await readOne('a.md', marked));
  expect(article).toMatchObject({ headline: HEADLINE, publishedOn: '2024-05-06' });
  expect(article.dateline?.places.map(({ text }) => text)).toEqual(['LIMA']);
  expect(body(article)).toEqual(PARAGRAPHS);
  expect(rawOf(article, 'Japan will send')).toEqual(['Japan](https://inca.example/japan) *will* send']);
});

describe('compressed files', () => {
  it('of every format are read', async () => {
    const files: Readonly<Record<string, string>> = {
      'a.txt': TEXT,
      'b.html': page(),
      'c.jsonl': JSON.stringify({ id: 1, content: TEXT }),
      'd.csv': 'id,content\n1,"One text."',
      'e.md': TEXT,
      'f.xml': FEEDS['rss.xml'],
      'g.json': JSON.stringify([{ id: 1, content: TEXT }]),
    };
    for (const [name, text] of Object.entries(files)) put(`${name}.gz`, gzipSync(text));
    const { raws, refused } = await read();
    expect(refused).toEqual([]);
    expect(raws).toHaveLength(8);
  });

  it('that are bombs, cut or none are refused by their expanded size or by what they are', async () => {
    put('a.txt.gz', gzipSync('x'.repeat(3_000_000)));
    put('b.jsonl.gz', gzipSync('x'.repeat(30_000_000)));
    put('c.txt.gz', gzipSync(TEXT).subarray(0, 200));
    put('d.txt.gz', TEXT);
    put('e.csv.gz', gzipSync(`id,content\n${'1,text\n'.repeat(2_000)}`).subarray(0, 40));
    const { raws, refused } = await read(null, 1_000_000);
    expect(refused.map((line) => line.replace(/(: \w+):.*/, '$1'))).toEqual([
      'news/a.txt.gz: FILE_TOO_LARGE',
      'news/b.jsonl.gz: FILE_TOO_LARGE',
      'news/c.txt.gz: FILE_UNREADABLE',
      'news/d.txt.gz: FILE_UNREADABLE',
      'news/e.csv.gz: FILE_UNREADABLE',
    ]);
    expect(raws.every(({ rawText }) => rawText === 'text')).toBe(true);
  });
});

describe('encodings', () => {
  const utf16 = (text: string, swap: boolean) => {
    const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
    return swap ? bytes.swap16() : bytes;
  };
  it.each([
    ['UTF-16', false],
    ['UTF-16, big end first', true],
  ])('%s is read by its mark', async (_, swap) => {
    const raw = await readOne('a.txt', utf16(TEXT, swap));
    expect(raw.rawText).toBe(TEXT);
    expect(notesOf(raw, 'read.encoding')).toHaveLength(1);
  });

  it('Windows-1252 and KOI8-R are read where a page or feed declares them, and not else', async () => {
    const latin = (text: string) => Buffer.from(text, 'latin1');
    put(
      'a.html',
      latin(
        page()
          .replace('utf-8', 'windows-1252')
          .replace('Callao', 'Callao')
          .replace('port,', 'caf\u00e9,')
          .replace(/“|”/g, '"')
          .replace('in port', 'in caf\u00e9'),
      ),
    );
    put(
      'b.xml',
      Buffer.concat([
        latin(
          '<?xml version="1.0" encoding="koi8-r"?><rss version="2.0"><channel><title>T</title><item><guid>1</guid><title>',
        ),
        new Uint8Array([0xed, 0xc9, 0xd2]),
        latin('</title><description>Text.</description></item></channel></rss>'),
      ]),
    );
    put('c.txt', latin('caf\u00e9'));
    const { raws, refused } = await read();
    expect(raws[0]?.reading?.text).toContain('in caf\u00e9');
    expect(raws[1]?.headline).toBe('Мир');
    expect(refused).toEqual([expect.stringContaining('news/c.txt: FILE_NOT_UTF8')]);
  });
});

it('other markup and binary are refused by their first bytes, by name, with what they are', async () => {
  put('a.txt', '%PDF-1.7 text');
  put('b.html', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0]));
  put('c.doc', '{\\rtf1\\ansi Text.}');
  put('d.xml', '<?xml version="1.0"?><!-- a list --><opml version="2.0"><body/></opml>');
  put('e.svg', '<svg xmlns="http://www.w3.org/2000/svg"></svg>');
  put('f.txt', 'Good text.');
  const { raws, refused } = await read();
  expect(raws.map(({ source }) => source)).toEqual(['news/f.txt']);
  expect(refused).toEqual([
    'news/a.txt: FILE_BINARY: It is a PDF document, not text.',
    'news/b.html: FILE_BINARY: It is a ZIP archive (or a Word, Excel, OpenDocument or EPUB file, which are ZIP archives), not text.',
    'news/c.doc: FILE_MARKUP: It is Rich Text (RTF); save it as text or as a web page.',
    'news/d.xml: FILE_MARKUP: It is XML that is no feed (<opml>); save it as text or as a web page.',
    'news/e.svg: FILE_MARKUP: It is an SVG picture; save it as text or as a web page.',
  ]);
});

const FRENCH = [
  "Les ministres du Pérou et du Japon se sont retrouvés lundi à Lima pour parler de la pêche, qui les oppose depuis que l'ancien accord a pris fin au printemps.",
  "La réunion a commencé avec deux heures de retard, car l'avion de la délégation japonaise avait dû attendre que le brouillard se lève au-dessus du port.",
  "Une porte-parole a dit aux journalistes que chacun campait sur ses positions, mais que le ton était resté aimable et qu'un dîner suivrait le soir même.",
  "Dans les villages du nord, beaucoup de bateaux ne sortent plus : le carburant coûte trop cher et les bancs d'anchois se sont éloignés de plusieurs milles.",
  "Un vieux pêcheur, assis devant sa maison bleue, assure qu'il n'a jamais vu une saison aussi pauvre, et que ses fils cherchent du travail dans les mines.",
  'Le gouvernement promet des aides avant la fin du mois, sans préciser encore qui pourra les demander ni combien chaque famille devrait finalement recevoir.',
  'À Tokyo, la presse juge que les négociateurs gagneraient à montrer un peu de souplesse, puisque les restaurants manquent déjà de certaines espèces.',
  "Les deux pays ont convenu de se revoir à l'automne, cette fois sur la côte japonaise, lorsque les premières tempêtes auront ramené la flotte au port.",
].join('\n');

describe('the language', () => {
  it.each([300, 400, 600, 800, 1_000, 1_150])(
    'of French was English when the text was long: %i letters',
    async (length) => {
      expect((await readOne('a.txt', FRENCH.slice(0, length))).language).toBe('fr');
    },
  );

  it('of most of a text counts, not that of a paragraph that it quotes', async () => {
    const raw = await readOne('a.txt', `${TEXT}\n${FRENCH.slice(0, 310)}\n${TEXT}`);
    expect(raw.language).toBe('en');
  });

  it.each([
    ['en', TEXT],
    [
      'fr',
      "Le ministre des affaires étrangères a déclaré mardi que son pays ne participerait pas aux négociations prévues la semaine prochaine à Lima. Il a ajouté que les deux délégations étaient restées très loin l'une de l'autre pendant toute la journée.",
    ],
    [
      'ru',
      'Министр иностранных дел заявил во вторник, что его страна не будет участвовать в переговорах, запланированных на следующую неделю в Лиме. Он добавил, что обе делегации остались при своём мнении и что новая встреча пока не назначена никем.',
    ],
    [null, 'Talks End in Lima.'],
  ])('was always "en": %s', async (language, text) => {
    const raw = await readOne('a.txt', text);
    expect(raw.language).toBe(language);
    expect(notesOf(raw, 'read.language')).toHaveLength(language === 'en' || language === null ? 0 : 1);
  });
});

describe('the day of publication', () => {
  it.each([
    ['2024/05/06/talks.txt', null, '2024-05-06', 'the name of the file'],
    ['talks-20240506.txt', null, '2024-05-06', 'the name of the file'],
    ['talks-20240506.txt', '2024-05-07', '2024-05-07', '--published'],
    ['talks-20241341.txt', null, null, ''],
    ['talks.txt', null, null, ''],
  ])('of %s with --published %s is %s: never from the times of the file', async (name, published, day, from) => {
    const article = layoutArticle(await readOne(name, TEXT, published));
    expect(article.publishedOn).toBe(day);
    expect(notesOf(article, 'layout.assumed-date')).toEqual(day === null ? [] : [`published on ${day}, by ${from}`]);
  });

  it('that metadata or a stamp gives is before what is assumed', async () => {
    expect(layoutArticle(await readOne('a.html', page(LINKED), '2020-01-01')).publishedOn).toBe('2024-05-06');
    rmSync(join(root, 'a.html'));
    const stamped = await readOne(
      'a.txt',
      `${HEADLINE}\n\nPublished: 12 June 2025, 14:30 GMT\n\n${TEXT}`,
      '2020-01-01',
    );
    expect(layoutArticle(stamped).publishedOn).toBeNull();
  });

  it('that is no day is a mistake of the call', async () => {
    put('a.txt', TEXT);
    await expect(read('6 May')).rejects.toMatchObject({ code: 'BAD_USAGE' });
  });
});

/** Patterns that made a rule of reading look at the rest of the file again from each place, and their relatives. */
const REPEATED: Readonly<Record<string, string>> = {
  'r01.json': JSON.stringify([{ content: `x${' '.repeat(LONG)}y` }]),
  'r02.json': JSON.stringify([{ content: '...'.repeat(LONG) }]),
  'r03.json': JSON.stringify([{ content: ' [+1'.repeat(LONG) }]),
  'r04.json': JSON.stringify([{ date: ' 1-'.repeat(LONG), content: TEXT }]),
  'r05.json': JSON.stringify([{ url: `http://${'a.'.repeat(LONG)}`, content: TEXT }]),
  'r06.json': JSON.stringify([{ content: `<p${' a'.repeat(LONG)}` }]),
  'r07.json': JSON.stringify([{ content: `<p>${'&'.repeat(LONG)}` }]),
  'r08.json': `[${'[],'.repeat(LONG / 10)}1]`,
  'r09.md': '['.repeat(LONG),
  'r10.md': '[a]('.repeat(LONG),
  'r11.md': '!['.repeat(LONG),
  'r12.md': '[!['.repeat(LONG),
  'r13.md': `# ${' '.repeat(LONG)}x`,
  'r14.md': `# ${'#'.repeat(LONG)}x`,
  'r15.md': '<https:'.repeat(LONG),
  'r16.md': `---\n${'title: '.repeat(LONG)}`,
  'r17.md': '`'.repeat(LONG),
  'r18.md': '- '.repeat(LONG),
  'r19.md': '_a_*b*'.repeat(LONG / 4),
  'r20.md': '\\'.repeat(LONG),
  'r21.csv': `content\n${'"'.repeat(LONG)}`,
  'r22.csv': `content\n${'\n'.repeat(LONG)}`,
  'r23.csv': 'content,'.repeat(LONG / 10),
  'r24.xml': `<rss>${'<!--'.repeat(LONG)}`,
  'r25.xml': `<rss>${'<![CDATA['.repeat(LONG / 4)}`,
  'r26.xml': `<!DOCTYPE r [<!ENTITY a "${'&b;'.repeat(LONG / 10)}">]><rss version="2.0"><channel><item><title>&a;</title></item></channel></rss>`,
  'r27.html': `<html><body>${'<a '.repeat(LONG / 4)}`,
  'r28.html': `<html><p class="${'a '.repeat(LONG)}">x`,
  'r29.html': `<html><body>${'</div>'.repeat(LONG / 4)}`,
  'r30.html': `<html><script type="application/ld+json">${'['.repeat(LONG)}</script>`,
  'r31.jsonl': '"'.repeat(LONG),
};

it.each(Object.entries(REPEATED))(
  '%s is read or refused in a time that grows with it',
  async (name, content) => {
    put(name, content);
    const { raws, refused } = await read();
    expect(raws.length + refused.length).toBeGreaterThan(0);
    expect(refused.filter((line) => /[\r\n]|INTERNAL/.test(line))).toEqual([]);
  },
  30_000,
);

it('a folder of one file of each format and many hostile ones is read with a verdict each', async () => {
  const good: Readonly<Record<string, string | Uint8Array>> = {
    'g1.txt': TEXT,
    'g2.md': TEXT,
    'g3.html': page(),
    'g4.jsonl': JSON.stringify({ id: 1, content: TEXT }),
    'g5.json': JSON.stringify([{ id: 1, content: TEXT }]),
    'g6.csv': 'id,content\n1,"One text."',
    'g7.tsv': 'id\tcontent\n1\tOne text.',
    'g8.txt.gz': gzipSync(TEXT),
  };
  const hostile: Readonly<Record<string, string | Uint8Array>> = {
    'h01.html': '<html><body></body></html>',
    'h02.html': `<html><body>${'<b><i>'.repeat(5_000)}x`,
    'h03.html': `<html><body><p ${'a="'.repeat(50_000)}`,
    'h04.html': `<html><body>${'<!--'.repeat(100_000)}`,
    'h05.html': `<html><body>${'&#0;&#xD800;'.repeat(1_000)}`,
    'h06.xml': `<rss version="2.0"><channel>${'<item>'.repeat(20_000)}`,
    'h07.xml': '<?xml version="1.0"?>',
    'h08.xml': `<rss${' a'.repeat(100_000)}`,
    'h09.json': '['.repeat(100_000),
    'h10.json': `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`,
    'h11.json': '{"__proto__": {"content": "x"}}',
    'h12.json': 'null',
    'h13.json': '[]',
    'h14.jsonl': `${'x'.repeat(6_000_000)}\n`,
    'h15.jsonl': '{"content": {"content": []}}\n[]\nnull\n1\n',
    'h16.csv': `id,content\n1,"${'x'.repeat(6_000_000)}`,
    'h17.csv': '\0\0\0',
    'h18.csv': 'no header of ours\n1\n',
    'h19.tsv': '',
    'h20.txt.gz': gzipSync('x'.repeat(20_000_000)),
    'h21.jsonl.gz': gzipSync(Buffer.alloc(60_000_000)),
    'h22.txt.gz': gzipSync(TEXT).subarray(0, 60),
    'h23.html.gz': gzipSync(gzipSync(page())),
    'h24.bin': new Uint8Array(5_000),
    'h25.md': '\0',
    'h26.txt': '%PDF-1.4',
    'h27.txt': new Uint8Array([0xff, 0xfe, 0x00]),
    'h28.xml': '<?xml version="1.0" encoding="none-such"?><rss version="2.0"><channel/></rss>',
    'h29.html': `<html><head><meta charset="utf-16"></head><body><svg><style></svg></body></html>`,
  };
  for (const [name, content] of Object.entries({ ...good, ...hostile })) put(name, content);
  execFileSync('mkfifo', [join(root, 'h30.html')]);
  const { raws, refused } = await read();
  const verdictOf = (name: string) =>
    raws.some(({ source }) => source.startsWith(`news/${name}`)) ||
    refused.some((line) => line.startsWith(`news/${name}`));
  expect([...Object.keys({ ...good, ...hostile }), 'h30.html'].filter((name) => !verdictOf(name))).toEqual([]);
  expect(raws.filter(({ source }) => source.startsWith('news/g'))).toHaveLength(Object.keys(good).length);
  expect(refused.filter((line) => /[\r\n]|INTERNAL/.test(line))).toEqual([]);
}, 60_000);
