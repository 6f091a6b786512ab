import type { Token } from '../markup/tokens.ts';

/** What a page says of itself; null for what it does not say. */
export interface Metadata {
  readonly headline: string | null;
  readonly publishedOn: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
  readonly url: string | null;
}

type Fields = Readonly<Record<string, unknown>>;

const ARTICLES = /(?:Article|BlogPosting|Report|LiveBlogPosting)$/;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

/** The article in a script of JSON-LD: at its top, in its list or in its @graph. */
function articleIn(json: string): Fields | null {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return null;
  }
  const top = listOf(value).filter(isFields);
  const all = [...top, ...top.flatMap((one) => listOf(one['@graph']).filter(isFields))];
  return all.find((one) => listOf(one['@type']).some((type) => ARTICLES.test(String(type)))) ?? null;
}

function linkedData(tokens: readonly Token[]): Fields {
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'open' || token.name !== 'script' || token.attributes.type !== 'application/ld+json') continue;
    const parts: string[] = [];
    for (let at = index + 1; tokens[at]?.kind === 'text'; at += 1) {
      const part = tokens[at];
      if (part?.kind === 'text') parts.push(part.text);
    }
    const found = articleIn(parts.join(''));
    if (found !== null) return found;
  }
  return {};
}

/** A text field, or the name or address of what stands in its place. */
const named = (value: unknown): string | null => {
  const [first] = listOf(value);
  return isFields(first) ? (textOf(first.name) ?? textOf(first['@id']) ?? textOf(first.url)) : textOf(first);
};

const webAddress = (value: string | null): string | null => {
  const parsed = value !== null && value.length <= 1_000 && URL.canParse(value) ? new URL(value) : null;
  return parsed !== null && /^https?:$/.test(parsed.protocol) ? parsed.href : null;
};

/** JSON-LD first, then meta elements, then what the markup itself has: link, time, lang, title. */
export function metadataOf(tokens: readonly Token[]): Metadata {
  const meta = new Map<string, string>();
  const first = (key: string, value: string | undefined): void => {
    if (value !== undefined && value.trim() !== '' && !meta.has(key)) meta.set(key, value.trim());
  };
  tokens.forEach((token, index) => {
    if (token.kind !== 'open') return;
    const { name, attributes } = token;
    const next = tokens[index + 1];
    if (name === 'meta')
      first((attributes.property ?? attributes.name ?? attributes.itemprop ?? '').toLowerCase(), attributes.content);
    else if (name === 'link' && attributes.rel?.toLowerCase() === 'canonical') first('<canonical>', attributes.href);
    else if (name === 'time') first('<time>', attributes.datetime);
    else if (name === 'html') first('<lang>', attributes.lang);
    else if (name === 'title' && next?.kind === 'text') first('<title>', next.text);
  });
  const data = linkedData(tokens);
  const oneOf = (...keys: readonly string[]): string | null => {
    const key = keys.find((one) => meta.has(one));
    return key === undefined ? null : (meta.get(key) ?? null);
  };
  return {
    headline: textOf(data.headline) ?? oneOf('og:title', 'twitter:title', '<title>'),
    publishedOn:
      textOf(data.datePublished) ??
      oneOf('article:published_time', 'datepublished', 'date', 'dc.date', 'dc.date.issued', 'pubdate', '<time>'),
    publisher: named(data.publisher) ?? oneOf('og:site_name', 'application-name'),
    language: named(data.inLanguage) ?? oneOf('<lang>', 'og:locale', 'content-language'),
    url:
      webAddress(oneOf('<canonical>')) ??
      webAddress(textOf(data.url) ?? named(data.mainEntityOfPage)) ??
      webAddress(oneOf('og:url')),
  };
}
