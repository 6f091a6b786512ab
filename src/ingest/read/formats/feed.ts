import { parseFeed } from 'feedsmith';
import { DatelineError } from '../../../errors.ts';
import { type ReadOutcome, skipped } from '../outcome.ts';
import { type Fields, readFields } from '../record.ts';
import { type Format, type Input, textOf } from './format.ts';

/** What an item of any of the feed formats may have, as feedsmith names it. */
type Item = Readonly<Record<string, unknown>>;

const plainValue = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'value' in value ? value.value : value;
const inner = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Item)[name] : undefined;

/** The page an item is of: its link, or of several the one that is no other relation. */
function linkOf(item: Item): unknown {
  if (!Array.isArray(item.links)) return item.link ?? item.url;
  const own = item.links.find((link: unknown) => [undefined, 'alternate'].includes(inner(link, 'rel') as undefined));
  return inner(own, 'href');
}

/** Who a feed is of: "Inca Press - World news" is of Inca Press; an item that was taken over names its own. */
const publisherOf = (item: Item, title: unknown): unknown =>
  plainValue(inner(item.source, 'title')) ??
  (typeof title === 'string' ? title.split(/\s+[-–—|>»:·]\s+|:\s+/)[0] : null);

/** An item with the names of a record. */
function toFields(item: Item, publisher: unknown, language: unknown): Fields {
  return {
    title: plainValue(item.title),
    content: inner(item.content, 'encoded') ?? plainValue(item.content) ?? item.content_html ?? item.content_text,
    summary: plainValue(item.description) ?? plainValue(item.summary),
    url: linkOf(item),
    id: plainValue(item.guid) ?? item.id ?? inner(item.rdf, 'about'),
    date: item.pubDate ?? item.published ?? item.date_published ?? inner(item.dc, 'date') ?? item.updated,
    publisher: publisherOf(item, publisher),
    language: item.language ?? language,
  };
}

/** An article an item of RSS, RDF, Atom or JSON Feed. @throws DatelineError FILE_MARKUP when it is no feed */
export async function* feedArticles(text: string, { source, assumed }: Input): AsyncGenerator<ReadOutcome> {
  let feed: Item;
  try {
    feed = parseFeed(text).feed as Item;
  } catch (error) {
    throw new DatelineError('FILE_MARKUP', 'It is no RSS, Atom or JSON feed that can be read.', { cause: error });
  }
  const items = (feed.items ?? feed.entries ?? []) as readonly Item[];
  if (items.length === 0) yield skipped(source, 'FILE_EMPTY', 'The feed has no items.');
  const language = feed.language ?? inner(feed.xml, 'lang');
  for (const [index, item] of items.entries())
    yield readFields(toFields(item, plainValue(feed.title), language), {
      where: `${source}, item ${index + 1}`,
      file: source,
      assumed,
    });
}

export const feed: Format = {
  name: 'a feed: RSS, Atom, JSON Feed',
  endings: ['.xml', '.rss', '.atom', '.rdf'],
  async *read(input: Input) {
    yield* feedArticles(textOf(await input.bytes(), true).text, input);
  },
};
