import { foldText } from '../../domain/names.ts';
import { DatelineError } from '../../errors.ts';
import { bindingOf, encodeCursor } from '../../graph/cursors.ts';
import { LAST_KEY } from '../../graph/lists.ts';
import { readWords } from '../../graph/words.ts';
import { type HitRow, hitKey, type SearchFits } from '../loaders/search.ts';
import { type ApiContext, builder } from './builder.ts';
import { readPage } from './connection.ts';
import { SearchTier, SearchType } from './enums.ts';
import { findIds, findNode } from './names.ts';
import { present } from './present.ts';
import { Node, PageInfo, SearchEdge, SearchHit, SearchHits, Span } from './refs.ts';
import { SearchWhere } from './where.ts';

/** Labels in the graph of what may be looked for. */
const LABELS: Readonly<Record<SearchType, string>> = {
  PERSON: 'Person',
  COUNTRY: 'Country',
  ORGANISATION: 'Organisation',
  PLACE: 'Place',
  BLOC: 'Bloc',
  QUOTE: 'Quote',
  EVENT: 'Event',
  CLAIM: 'Claim',
  ROLE: 'Role',
  ARTICLE: 'Article',
};
const WINDOW = 240;
const LEAD = 60;

/** The part of a text around the first word that was looked for, and where such words stand in it. */
function snippetOf(text: string, shown: readonly string[]) {
  const wanted = new Set(shown.flatMap((term) => foldText(term).split(' ')));
  const marked = [...text.matchAll(/[\p{L}\p{N}\p{M}'’]+/gu)]
    .filter(([word]) => wanted.has(foldText(word)))
    .map(({ index, 0: word }) => ({ start: index, end: index + word.length }));
  const from = text.length <= WINDOW ? 0 : Math.max(0, (marked[0]?.start ?? 0) - LEAD);
  // A window begins and ends between words, never inside a character of two units.
  const start = from === 0 ? 0 : text.indexOf(' ', from) + 1;
  const cut = text.length - start <= WINDOW ? text.length : text.lastIndexOf(' ', start + WINDOW);
  const end = cut <= start ? text.length : cut;
  const highlights = marked
    .filter((span) => span.start >= start && span.end <= end)
    .map((span) => ({ start: span.start - start, end: span.end - start }));
  return { text: text.slice(start, end), highlights };
}

SearchHit.implement({
  description: 'A thing that a search found, and what matched. Example: `nodes { tier text node { id } }`',
  fields: (t) => ({
    node: t.field({
      type: Node,
      description: 'The thing. Example: `node { __typename ... on Person { name } }`',
      resolve: ({ hit }, _, context) => present(findNode(hit.id, context)),
    }),
    tier: t.field({
      type: SearchTier,
      description: 'What matched, the surest first. Example: NAME.',
      resolve: ({ hit }) => hit.tier,
    }),
    score: t.float({
      description: 'How well it matches, among hits of its tier. Example: 3.2.',
      resolve: ({ hit }) => Math.round(hit.score * 1e3) / 1e3,
    }),
    text: t.string({
      description:
        'The name, or up to 240 characters around the first word that matched. Example: "Gas came to harbours".',
      resolve: ({ hit, shown }) => snippetOf(hit.text, shown).text,
    }),
    highlights: t.field({
      type: [Span],
      description: 'Where the words stand in `text`. Example: `highlights { start end }`',
      resolve: ({ hit, shown }) => snippetOf(hit.text, shown).highlights,
    }),
  }),
});

SearchEdge.implement({
  description: 'One hit with its cursor. Example: `edges { cursor node { text } }`',
  fields: (t) => ({
    cursor: t.exposeString('cursor', { description: 'To be given as `after`. Example: "MGYz…".' }),
    node: t.field({ type: SearchHit, description: 'The hit. Example: `node { text }`', resolve: ({ hit }) => hit }),
  }),
});

SearchHits.implement({
  description: 'A page of what a search found. Example: `{ found nodes { tier text } pageInfo { endCursor } }`',
  fields: (t) => ({
    nodes: t.field({
      type: [SearchHit],
      description: 'The hits, the best first. Example: `nodes { tier text }`',
      resolve: ({ edges }) => edges.map(({ hit }) => hit),
    }),
    edges: t.field({
      type: [SearchEdge],
      description: 'The same, each with its cursor. Example: `edges { cursor node { text } }`',
      resolve: ({ edges }) => [...edges],
    }),
    pageInfo: t.field({
      type: PageInfo,
      description: 'Whether there is more. Example: `pageInfo { hasNextPage endCursor }`',
      resolve: ({ pageInfo }) => pageInfo,
    }),
    found: t.exposeInt('found', {
      description:
        'How many hits there are to page through: the best 200 of each kind of match; filters of lists count exactly. Example: 12.',
    }),
  }),
});

interface Where {
  readonly publisher?: readonly string[] | null | undefined;
  readonly publishedFrom?: string | null | undefined;
  readonly publishedTo?: string | null | undefined;
}
async function fitsOf({ publisher, publishedFrom, publishedTo }: Where, context: ApiContext): Promise<SearchFits> {
  const publishers = publisher ? await findIds(context, publisher, ['ORGANISATION']) : null;
  return { from: publishedFrom ?? null, to: publishedTo ? `${publishedTo}${LAST_KEY}` : null, publishers };
}

builder.queryFields((t) => ({
  search: t.field({
    type: SearchHits,
    description:
      'Everything that bears a name or holds words, the surest first: names, headlines, names nearly so, statements, paragraphs. Example: `search(text: "Guteres") { nodes { tier text node { id } } }`',
    args: {
      text: t.arg.string({
        required: true,
        description: 'Words, "phrases in marks", -words that must be missing. Example: "joint actions".',
      }),
      where: t.arg({
        type: SearchWhere,
        description:
          'Only of such articles: they, what they state, whom they name. Example: {publishedFrom: "2024-05"}.',
      }),
      types: t.arg({ type: [SearchType], required: false, description: 'Only these. Example: [PERSON, QUOTE].' }),
      first: t.arg.int({ defaultValue: 20, description: 'Hits on a page: 1 to 100. Example: 10.' }),
      after: t.arg.string({ required: false, description: 'Only what comes after this cursor. Example: "MGYz…".' }),
    },
    resolve: async (_, { text, types, where, first, after }, context) => {
      const { loaders, limits } = context;
      const words = readWords(text);
      if (words === null) throw new DatelineError('BAD_USER_INPUT', 'text must have a word to look for.');
      const labels = (types ?? (Object.keys(LABELS) as SearchType[])).map((type) => LABELS[type]);
      const binding = bindingOf('search', text, [...labels].sort(), where ?? null);
      const page = readPage({ first, after }, binding, limits.pageSize);
      const hits = await loaders.search(text, words, labels, where ? await fitsOf(where, context) : null);
      const rest = hits.filter((hit) => page.after === null || hitKey(hit) > page.after);
      const edges = rest.slice(0, page.size).map((row: HitRow) => {
        const hit = { hit: row, shown: words.shown };
        return { cursor: encodeCursor(hitKey(row), binding), hit };
      });
      return {
        edges,
        found: hits.length,
        pageInfo: {
          hasNextPage: rest.length > edges.length,
          hasPreviousPage: page.after !== null,
          startCursor: edges[0]?.cursor ?? null,
          endCursor: edges.at(-1)?.cursor ?? null,
        },
      };
    },
  }),
}));
