import DataLoader from 'dataloader';
import type { Graph } from '../../graph/driver.ts';
import type { Grouping } from '../../graph/list-texts.ts';
import { FIRST_KEY, filterParams, LAST_KEY, type ListQuery, listQueryName } from '../../graph/lists.ts';

/** A row of a list: its columns, the sort key that cursors are made of, and the parent it belongs to. */
export interface ListedRow {
  readonly anchor: string;
  readonly key: string;
  readonly id: string;
}

export interface Page<Row> {
  readonly rows: readonly (Row & ListedRow)[];
  /** there are more rows in the direction of the walk */
  readonly more: boolean;
}

/** A connection before anything is read: nodes and totalCount load side by side, each only when selected. */
export interface Asked {
  readonly query: ListQuery;
  /** ids of the parent, or of what the filter starts from */
  readonly ids: readonly string[];
  readonly size: number;
  /** from the last row of the order backwards */
  readonly backwards: boolean;
  readonly after: string | null;
  readonly before: string | null;
  /** what cursors of this list are bound to */
  readonly binding: string;
}

/** A list in groups: how, and how many of them. */
export interface GroupsAsked extends Asked {
  readonly grouping: Grouping;
  readonly top: number;
}

/** One key of a group: of which kind, and an id, a value of an enum, a period or a word. */
export interface GroupedBy {
  readonly by: string;
  readonly value: string;
}
export interface GroupRow {
  readonly keys: readonly GroupedBy[];
  readonly count: number;
  readonly meanScore: number | null;
}
export interface GroupsRow {
  readonly rows: readonly GroupRow[];
  /** rows in the groups that are not shown, and how many groups those are */
  readonly other: number;
  readonly more: number;
  /** rows that are in no group */
  readonly without: number;
}

const NO_GROUPS: GroupsRow = { rows: [], other: 0, more: 0, without: 0 };

const anchorOf = (asked: Asked) => ({ key: asked.ids.join(' '), ids: asked.ids });

/** Asks of one level that differ only in their parent go out as one query; `read` sends it. */
function byQuery<Answer, Ask extends Asked = Asked>(
  nameOf: (asked: Ask) => string,
  paramsOf: (asked: Ask) => Record<string, unknown>,
  read: (name: string, params: Record<string, unknown>, asks: readonly Ask[]) => Promise<Map<string, Answer>>,
  none: Answer,
): DataLoader<Ask, Answer, string> {
  const groupOf = (asked: Ask): string => JSON.stringify([nameOf(asked), paramsOf(asked)]);
  return new DataLoader<Ask, Answer, string>(
    async (asks) => {
      const groups = new Map<string, Ask[]>();
      for (const asked of asks) groups.set(groupOf(asked), [...(groups.get(groupOf(asked)) ?? []), asked]);
      const answers = new Map<string, Map<string, Answer>>();
      await Promise.all(
        [...groups].map(async ([group, members]) => {
          const [first] = members;
          if (first === undefined) return;
          const anchors = members.map(anchorOf);
          answers.set(group, await read(nameOf(first), { ...paramsOf(first), anchors }, members));
        }),
      );
      return asks.map((asked) => answers.get(groupOf(asked))?.get(anchorOf(asked).key) ?? none);
    },
    { cacheKeyFn: (asked) => `${groupOf(asked)} ${anchorOf(asked).key}`, maxBatchSize: 500 },
  );
}

/** Walking backwards reads the other way round and turns the page over. */
const reads = (asked: Asked): ListQuery => ({
  ...asked.query,
  descending: asked.query.descending !== asked.backwards,
});

function pageParams(asked: Asked): Record<string, unknown> {
  // In a descending list "after" means a smaller key.
  const [low, high] = asked.query.descending ? [asked.before, asked.after] : [asked.after, asked.before];
  return { ...filterParams(asked.query), low: low ?? FIRST_KEY, high: high ?? LAST_KEY, limit: asked.size + 1 };
}

/** One row more than asked for was read: it only tells that there is more. */
function pageOf(rows: readonly ListedRow[], { size, backwards }: Asked): Page<ListedRow> {
  const page = rows.slice(0, size);
  return { rows: backwards ? page.reverse() : page, more: rows.length > size };
}

interface RawGroups extends Omit<GroupsRow, 'rows'> {
  readonly anchor: string;
  readonly rows: readonly { keys: string[]; count: number; meanScore: number | null }[];
}

const namedGroups = ({ rows, other, more, without }: RawGroups, by: readonly string[]): GroupsRow => ({
  rows: rows.map((row) => ({ ...row, keys: row.keys.map((value, index) => ({ by: by[index] ?? '', value })) })),
  other,
  more,
  without,
});

export function listLoaders(graph: Graph, signal?: AbortSignal) {
  return {
    pages: byQuery<Page<ListedRow>>(
      (asked) => listQueryName('page', reads(asked)),
      pageParams,
      async (name, params, asks) => {
        const rows = new Map<string, ListedRow[]>(asks.map((asked) => [anchorOf(asked).key, []]));
        for (const row of await graph.read<ListedRow>(name, params, signal)) rows.get(row.anchor)?.push(row);
        return new Map(asks.map((asked) => [anchorOf(asked).key, pageOf(rows.get(anchorOf(asked).key) ?? [], asked)]));
      },
      { rows: [], more: false },
    ),
    totals: byQuery<number>(
      (asked) => listQueryName('count', asked.query),
      (asked) => ({ ...filterParams(asked.query), low: FIRST_KEY, high: LAST_KEY }),
      async (name, params) => {
        const rows = await graph.read<{ anchor: string; total: number }>(name, params, signal);
        return new Map(rows.map((row) => [row.anchor, row.total]));
      },
      0,
    ),
    groups: byQuery<GroupsRow, GroupsAsked>(
      (asked) => listQueryName('groups', asked.query, asked.grouping),
      ({ query, top }) => ({ ...filterParams(query), low: FIRST_KEY, high: LAST_KEY, top }),
      async (name, params, [asked]) => {
        const rows = await graph.read<RawGroups>(name, params, signal);
        return new Map(rows.map((row) => [row.anchor, namedGroups(row, asked?.grouping.by ?? [])]));
      },
      NO_GROUPS,
    ),
  };
}
