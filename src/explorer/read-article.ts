import {
  ArticleAsReadDocument,
  type ArticleAsReadQuery,
  StatementsOfAnArticleDocument,
} from '../client/generated/operations.ts';
import { readPages } from '../report/pages.ts';
import { ask } from './answer.tsx';

export const kinds = ['named', 'quote', 'event', 'claim', 'office'] as const;
export type Kind = (typeof kinds)[number];
type Article = NonNullable<ArticleAsReadQuery['article']>;
type Mention = Article['passages'][number]['mentions'][number];

/** What stands behind a mark: a mention, or one place of a statement. */
export interface Marking {
  readonly key: string;
  /** The id of the statement, or the key of a mention; a statement may stand in several places. */
  readonly of: string;
  readonly kind: Kind;
  readonly passage: number;
  readonly start: number;
  readonly end: number;
  readonly raw: readonly { readonly start: number; readonly end: number }[];
  readonly mention: Mention | null;
}

/** Pages of 10 of each list. */
const PAGES = 20;
const lists = ['quotes', 'events', 'claims', 'roles'] as const;

export async function readArticle(id: string) {
  const [{ article }, stated] = await Promise.all([
    ask(ArticleAsReadDocument, { id }),
    readPages(lists, PAGES, async ({ quotes, events, claims, roles }) => {
      const after = {
        ...(quotes ? { afterQuote: quotes } : {}),
        ...(events ? { afterEvent: events } : {}),
        ...(claims ? { afterClaim: claims } : {}),
        ...(roles ? { afterRole: roles } : {}),
      };
      return (await ask(StatementsOfAnArticleDocument, { id, ...after })).article;
    }),
  ]);
  if (!article || !stated) return null;
  const of = <S>(kind: Kind, { nodes }: { readonly nodes: readonly S[] }) => nodes.map((node) => ({ ...node, kind }));
  const statements = [
    ...of('quote', stated.quotes),
    ...of('event', stated.events),
    ...of('claim', stated.claims),
    ...of('office', stated.roles),
  ];
  const total = lists.reduce((sum, list) => sum + stated[list].totalCount, 0);
  return { article, statements, total, markings: markingsOf(article, statements) };
}

export type ReadArticle = NonNullable<Awaited<ReturnType<typeof readArticle>>>;

interface Stated {
  readonly id: string;
  readonly kind: Kind;
  readonly evidence: readonly {
    readonly sentence: string;
    readonly start: number;
    readonly end: number;
    readonly raw: Marking['raw'];
  }[];
}

/** Every mark of an article in the order of reading. A sentence stands in the passage that has its place in the file, too. */
function markingsOf({ passages }: Article, statements: readonly Stated[]): readonly Marking[] {
  const markings = passages.flatMap((passage, at): Marking[] => {
    const holds = (raw: Marking['raw']) =>
      raw.some(({ start }) => passage.raw.some((span) => start >= span.start && start < span.end));
    const stated = statements.flatMap(({ id, kind, evidence }) =>
      evidence.flatMap(({ sentence, start, end, raw }, place) => {
        const from = holds(raw) ? passage.text.indexOf(sentence) : -1;
        const mark = {
          key: `${id}-${place}`,
          of: id,
          kind,
          passage: at,
          start: from + start,
          end: from + end,
          raw,
          mention: null,
        };
        return from < 0 ? [] : [mark];
      }),
    );
    const named = passage.mentions.map((mention): Marking => {
      const { start, end, raw } = mention;
      const key = `${at}-${start}-${end}`;
      return { key, of: key, kind: 'named', passage: at, start, end, raw, mention };
    });
    return [...stated, ...named];
  });
  return markings.sort((x, y) => x.passage - y.passage || x.start - y.start || y.end - x.end);
}
