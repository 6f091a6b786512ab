import { EMPTY_LIST } from '../../graph/prepare.ts';
import type { Properties } from '../plan/rows.ts';

/** Parts the values of a list: the importer knows no escape for it. */
export const LIST_SIGN = '\u001e';
/** The same as an option of the importer. */
export const LIST_SIGN_OPTION = 'U+001E';

type Value = NonNullable<Properties[string]>;

/** The importer's type of a value, as the driver would store it: whole numbers as such. */
function typeOf(value: Value): string {
  if (typeof value === 'string') return 'string';
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'number') return Number.isInteger(value) ? 'long' : 'double';
  return typeof value[0] === 'number' ? 'long[]' : 'string[]';
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const cellOf = (value: Value): string =>
  typeof value === 'string'
    ? quoted(value)
    : typeof value === 'object'
      ? quoted(value.length === 0 ? EMPTY_LIST : value.join(LIST_SIGN))
      : String(value);

/** Whether a list is empty: the importer leaves it out, so that it stands as a list of one sign until the graph is prepared. */
export const hasEmptyList = (properties: Properties): boolean =>
  Object.values(properties).some((value) => typeof value === 'object' && value?.length === 0);

/** Whether a list holds the sign that parts lists: such a row cannot be said in these files. */
export const breaksLists = (properties: Properties): boolean =>
  Object.values(properties).some(
    (value) => typeof value === 'object' && value?.some((one) => typeof one === 'string' && one.includes(LIST_SIGN)),
  );

/**
 * The properties that are there as columns ("name:string") and their cells. What is absent has no column, so rows of one
 * kind may differ in their columns.
 */
export function columnsAndCells(properties: Properties): { columns: string[]; cells: string[] } {
  const present = Object.entries(properties).flatMap(([name, value]) =>
    value === null ? [] : [[name, value] as const],
  );
  return {
    columns: present.map(([name, value]) => `${name}:${typeOf(value)}`),
    cells: present.map(([, value]) => cellOf(value)),
  };
}

/** An id as a cell. */
export const idCell = quoted;
