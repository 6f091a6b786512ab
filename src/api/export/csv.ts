import { stringify } from 'csv-stringify/sync';
import type { ExportPlan, Path } from './prepare.ts';
import { valuesAt } from './prepare.ts';

/** Of a spreadsheet's cell, which takes no list. */
const BETWEEN = '; ';
/** Steps that only a page has. */
const OF_PAGES = new Set(['edges', 'node', 'nodes']);

interface Column {
  readonly title: string;
  /** From the row, or, where it stands outside of the rows, from the answer. */
  readonly path: Path;
  readonly outside: boolean;
}

const startsWith = (path: Path, start: Path): boolean => start.every((key, at) => path[at] === key);
const titleOf = (path: Path): string => path.filter((key) => !OF_PAGES.has(key)).join('.');

/** What stands outside the rows comes first and is repeated beside each, so that a table has all that was asked for. */
function columnsOf({ leaves, rows }: ExportPlan): readonly Column[] {
  const outside = leaves.filter((path) => !startsWith(path, rows) && !path.includes('pageInfo'));
  const inside = leaves.filter((path) => startsWith(path, rows)).map((path) => path.slice(rows.length));
  const given = new Set<string>();
  const columns = [
    ...outside.map((path) => ({ path, outside: true })),
    ...inside.map((path) => ({ path, outside: false })),
  ];
  return columns.map((column) => {
    const short = titleOf(column.path) || column.path.join('.');
    const title = given.has(short) ? `row.${short}` : short;
    given.add(title);
    return { ...column, title };
  });
}

function cellOf(value: unknown, path: Path): string | number {
  const values = valuesAt(value, path)
    .flat()
    .filter((one) => one !== null && one !== undefined);
  const [only] = values;
  return values.length === 1 && typeof only === 'number' ? only : values.map(String).join(BETWEEN);
}

const text = (rows: readonly (readonly (string | number)[])[]): string =>
  stringify(
    rows.map((row) => [...row]),
    { escape_formulas: true, record_delimiter: 'windows' },
  );

/** A table of the rows of a list: RFC 4180, with its head, and no cell that a spreadsheet runs as a formula. */
export function csvWriter(plan: ExportPlan) {
  const columns = columnsOf(plan);
  return {
    head: () => text([columns.map(({ title }) => title)]),
    page(data: unknown): string {
      const around = columns.map((column) => (column.outside ? cellOf(data, column.path) : ''));
      const rows = valuesAt(data, plan.rows).filter((row) => row !== null && row !== undefined);
      return text(
        rows.map((row) =>
          columns.map((column, at) => (column.outside ? (around[at] ?? '') : cellOf(row, column.path))),
        ),
      );
    },
    end: () => '',
  };
}
