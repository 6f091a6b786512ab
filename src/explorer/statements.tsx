import type { Quad } from '../client/generated/operations.ts';
import { dayOf, type Filtered } from '../report/day.ts';
import { statusOf } from '../report/status.ts';
import { type Export, Exports } from './exports.tsx';
import { Facts } from './facts.tsx';
import { csvOf, pictureExports, saveFile } from './files.ts';
import { FilterBar } from './filter-bar.tsx';
import { filtersOf, hasKind, isIn } from './filters.ts';
import { statementsLd } from './json-ld.ts';
import { Opener } from './opener.tsx';
import type { Thing } from './thing.ts';
import { Timeline } from './timeline.tsx';

/** An event or a claim; a claim has an asserter, and where two sides are compared the side of that. */
export interface Told extends Filtered {
  readonly __typename: 'Event' | 'Claim';
  readonly id: string;
  readonly text: string;
  readonly quad: Quad;
  readonly inferred: boolean;
  readonly article: Filtered['article'] & { readonly id: string; readonly headline: string };
  readonly assertedBy?: Thing | null;
  readonly assertedByText?: string;
  readonly side?: string;
}
interface List {
  readonly totalCount: number;
  readonly nodes: readonly Told[];
}

const columns = [
  { kind: 'reported', title: 'Reported', says: 'by articles in their own voice', of: 'Event' },
  { kind: 'claimed', title: 'Claimed', says: 'by somebody, who may be wrong', of: 'Claim' },
] as const;

/** Where two sides are compared, that of who says it; who that is stands in the text itself. */
const Side = ({ of }: { of: string }) => (
  <span class="badge">{of === 'unnamed' ? 'of no known side' : `said by ${of}`}</span>
);

const Row = ({ row, url }: { row: Told; url: URL }) => (
  <li>
    <Opener id={row.id} text={row.text} url={url}>
      <div class="small quiet">
        {row.side !== undefined && <Side of={row.side} />}
        <Facts
          of={[
            row.type.toLowerCase(),
            statusOf(row.status),
            dayOf(row) ?? 'no date',
            `confidence ${row.confidence.toFixed(2)}`,
            ...(row.inferred ? ['a side is inferred'] : []),
          ]}
        />
      </div>
    </Opener>
  </li>
);

interface StatementsProps {
  readonly events: List;
  readonly claims: List;
  readonly url: URL;
  /** Names the files that are taken away. */
  readonly file: string;
  readonly report: Export;
}

/** Events and claims in two columns that never mix, over time, with filters; each form to take them away. */
export function Statements({ events, claims, url, file, report }: StatementsProps) {
  const all = [...events.nodes, ...claims.nodes];
  const filters = filtersOf(url);
  const kept = all.filter((row) => hasKind(row, filters));
  const rows = kept.filter((row) => isIn(dayOf(row), filters));
  const head = ['id', 'kind', 'text', 'said by', 'type', 'status', 'date', 'confidence', 'article'];
  const cells = (row: Told) => [
    ...[row.id, row.__typename, row.text, row.assertedByText ?? '', row.type, row.status],
    ...[dayOf(row) ?? '', String(row.confidence), row.article.headline],
  ];
  const exports = [
    { name: 'CSV', save: () => saveFile(`${file}.csv`, 'text/csv', csvOf([head, ...rows.map(cells)])) },
    {
      name: 'JSON-LD',
      save: () => saveFile(`${file}.jsonld`, 'application/ld+json', statementsLd(rows, dayOf)),
    },
    ...(kept.some((row) => dayOf(row) !== null) ? pictureExports(file, '.timeline > svg') : []),
    report,
  ];
  const dated = kept.map((row) => ({
    kind: row.__typename === 'Claim' ? ('claims' as const) : ('events' as const),
    quad: row.quad,
    day: dayOf(row),
  }));
  return (
    <>
      <FilterBar all={all} url={url} />
      <Timeline rows={dated} />
      <Exports of={exports} />
      <div class="columns">
        {columns.map(({ kind, title, says, of }) => {
          const shown = rows.filter((row) => row.__typename === of);
          const { totalCount } = of === 'Event' ? events : claims;
          return (
            <section key={kind} class={kind}>
              <h2>{title}</h2>
              <p class="small quiet">
                {says}: {shown.length} of {totalCount}
              </p>
              <ul class="rows">
                {shown.map((row) => (
                  <Row key={row.id} row={row} url={url} />
                ))}
              </ul>
              {shown.length === 0 && (
                <p>
                  {totalCount === 0 ? 'Nothing of this kind is in the graph.' : 'Nothing fits: set the filters to any.'}
                </p>
              )}
            </section>
          );
        })}
      </div>
    </>
  );
}
