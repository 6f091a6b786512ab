import { type Article, passageAt, rawEndOf, rawSpansOf } from '../../domain/article.ts';
import type { Facts, Mention, Reference, Statement } from '../../domain/facts.ts';
import { articleId, contentHash, countryId, entityId, noteId, passageId, profileKey } from '../../domain/ids.ts';
import { nameKey } from '../../domain/names.ts';
import { flatSpans, type PassageSpan } from '../../domain/spans.ts';
import { blockOf } from '../resolve/block.ts';
import { addressOf } from './address.ts';
import { proseOf, shinglesOf, sketchOf } from './near-copy.ts';
import type { ArticlePlan, EvidenceRow, MentionRow, NodeRow, Properties, ReferenceRow } from './rows.ts';
import { entityEdges, statementEdges, statementRows, timeKey } from './statements.ts';

/** The first of each id, in order of id: two findings of one thing become one row. */
export function distinctById<T extends { readonly id: string }>(rows: readonly T[]): T[] {
  const byId = new Map<string, T>();
  for (const row of rows) if (!byId.has(row.id)) byId.set(row.id, row);
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

const rawSpans = (article: Article, span: PassageSpan): number[] =>
  flatSpans(rawSpansOf(passageAt(article, span.passage), span));

/** The day of publication as far as it is known: given beside the text, or a full date in the dateline. */
export function publicationDate(article: Article): string | null {
  const inDateline = article.dateline?.date?.value ?? null;
  return article.publishedOn ?? (inDateline !== null && /^\d{4}-/.test(inDateline) ? inDateline : null);
}

export const contentHashOf = (
  article: Pick<Article, 'rawText' | 'url' | 'publisher' | 'publishedOn' | 'assumed'>,
  givenHeadline: string | null,
): string =>
  contentHash(article.rawText, [
    article.url,
    article.publisher,
    givenHeadline,
    article.publishedOn ?? article.assumed?.publishedOn ?? null,
  ]);

function articleRow(article: Article, hash: string, readerVersion: string, given: string | null): NodeRow {
  const id = articleId(article.source);
  const publishedOn = publicationDate(article);
  const lead = article.passages.find((passage) => passage.kind === 'LEAD');
  return {
    id,
    properties: {
      sourceKey: article.source,
      url: article.url,
      address: article.url === null ? null : addressOf(article.url),
      isPart: article.isPart ? true : null,
      file: article.file,
      contentHash: hash,
      headline: article.headline,
      rawText: article.rawText,
      given,
      language: article.language,
      publishedOn,
      readerVersion,
      timeKey: timeKey(publishedOn, id),
      dateline:
        article.dateline === null || lead === undefined
          ? null
          : lead.text.slice(article.dateline.start, article.dateline.end),
    },
  };
}

const passageRows = (article: Article, id: string): NodeRow[] =>
  article.passages.map((passage) => ({
    id: passageId(id, passage.ordinal),
    properties: {
      ordinal: passage.ordinal,
      kind: passage.kind,
      text: passage.text,
      proseStart: passage.proseStart,
      rawSpans: flatSpans(
        passage.copies.flatMap((pieces) => {
          const [first, last] = [pieces[0], pieces.at(-1)];
          return first === undefined || last === undefined
            ? []
            : [{ start: first.rawStart, end: rawEndOf(last, last.end) }];
        }),
      ),
    },
  }));

const mentionRow = (article: Article, id: string, mention: Mention): MentionRow => ({
  id: mention.id,
  passage: passageId(id, mention.passage),
  reference: mention.reference,
  properties: {
    text: mention.text,
    kind: mention.kind,
    passage: mention.passage,
    start: mention.start,
    end: mention.end,
    rawSpans: rawSpans(article, mention),
    rule: mention.rule,
    confidence: mention.confidence,
  },
});

/** Whatever decides identity, as one string: references that agree in it are one profile. */
const profileOf = (reference: Reference): string =>
  profileKey([
    reference.kind,
    reference.name,
    reference.countries.join(','),
    reference.titles.join(','),
    reference.names.join('\n'),
    reference.subkind ?? '',
  ]);

function referenceRow(article: string, reference: Reference, mentions: readonly Mention[]): ReferenceRow {
  const { kind, name, names, countries, titles, subkind } = reference;
  const iso3 = countries[0] ?? '';
  const block = kind === 'COUNTRY' ? `country:${iso3}` : blockOf(kind, name);
  const ownId = kind === 'COUNTRY' ? countryId(iso3) : entityId(kind, nameKey(name));
  const profile = kind === 'COUNTRY' ? null : profileOf(reference);
  const inHeadline = mentions.some((mention) => mention.passage === 0);
  return {
    id: reference.id,
    block,
    profile,
    identifying: { kind, name, names, countries, titles, subkind },
    mentions: mentions.length === 0 ? null : { count: mentions.length, inHeadline },
    properties: {
      articleId: article,
      kind,
      name,
      names,
      block,
      profile,
      countries,
      titles,
      count: mentions.length,
      inferred: reference.inferred,
      ownId,
      subkind,
      familyName: reference.familyName,
    },
  };
}

function evidenceRows(article: Article, id: string, statement: Statement): EvidenceRow[] {
  return statement.evidence.map((evidence, ordinal) => ({
    statement: statement.id,
    passage: passageId(id, evidence.passage),
    properties: {
      ordinal,
      start: evidence.start,
      end: evidence.end,
      sentenceStart: evidence.sentenceStart,
      sentenceEnd: evidence.sentenceEnd,
      rawSpans: rawSpans(article, evidence),
    },
  }));
}

/**
 * Facts and identity-free keys of one article as rows for the write queries.
 * @param hash contentHash of what was read, before layout
 * @param given what else was read, to read it again without its file
 */
export function planArticle(
  article: Article,
  facts: Facts,
  hash: string,
  readerVersion: string,
  given: string | null = null,
): ArticlePlan {
  const row = articleRow(article, hash, readerVersion, given);
  const shingles = shinglesOf(proseOf(article));
  const mentions = distinctById(facts.mentions);
  const mentionsOf = new Map<string | null, Mention[]>();
  for (const mention of mentions) {
    const own = mentionsOf.get(mention.reference);
    if (own === undefined) mentionsOf.set(mention.reference, [mention]);
    else own.push(mention);
  }
  const references = distinctById(facts.references).map((reference) =>
    referenceRow(row.id, reference, mentionsOf.get(reference.id) ?? []),
  );
  const statements = statementRows(facts, { id: row.id, publishedOn: publicationDate(article) });
  const kept = new Set(statements.map((statement) => statement.id));
  const all = distinctById([...facts.quotes, ...facts.events, ...facts.claims, ...facts.roles]);
  return {
    article: row,
    sketch: sketchOf(shingles),
    shingles,
    passages: passageRows(article, row.id),
    mentions: mentions.map((mention) => mentionRow(article, row.id, mention)),
    references,
    notes: distinctById(
      [...article.notes, ...facts.notes].map((note, ordinal): NodeRow => {
        const properties: Properties = {
          rule: note.rule,
          text: note.text,
          rawSpans: flatSpans(note.rawSpans),
          ordinal,
        };
        return { id: noteId(row.id, note.rule, note.text, note.rawSpans), properties };
      }),
    ),
    timeRefs: distinctById(facts.timeRefs).map(({ id, ...time }) => ({ id, properties: { ...time } })),
    tags: [
      ...new Map(article.tags.map((tag, ordinal) => [nameKey(tag.text), { name: tag.text.toLowerCase(), ordinal }])),
    ]
      .map(([key, tag]) => ({ key, ...tag }))
      .sort((a, b) => (a.key < b.key ? -1 : 1)),
    statements,
    evidence: all.flatMap((statement) => evidenceRows(article, row.id, statement)),
    entityEdges: entityEdges(row.id, facts, references, kept),
    statementEdges: statementEdges(facts, kept),
  };
}
