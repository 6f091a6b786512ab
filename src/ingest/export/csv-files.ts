import { appendFileSync, closeSync, createReadStream, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { IMPORTED } from '../../graph/prepare.ts';
import type { Properties } from '../plan/rows.ts';
import { columnsAndCells, hasEmptyList, idCell } from './cells.ts';
import type { EdgeRecord, NodeRecord } from './records.ts';

/** Characters that a file gathers before they are written. */
const GATHERED = 200_000;

interface CsvFile {
  readonly name: string;
  /** the importer's option up to the name of the file */
  readonly option: string;
  readonly isOpen: boolean;
  readonly handle: number;
  text: string;
}

/** The files of one import in a folder: one for each kind of row and set of columns, its header in its first line. */
export interface CsvFiles {
  node(record: NodeRecord): void;
  /** a node that nothing leads to */
  bare(label: string, properties: Properties): void;
  edge(record: EdgeRecord): void;
  /**
   * Leads open edges to the entities of their profiles, and ends.
   * @returns the options that name all files
   */
  end(entityOf: ReadonlyMap<string, string>): Promise<string[]>;
}

const keyOf = (space: string): string => (['Tag', 'Shingle', 'Name'].includes(space) ? 'key' : 'id');

/** A node with an empty list says so by a label, which goes when the list is put in. Of edges no list is ever empty. */
const labelsOf = (properties: Properties, ...labels: (string | null)[]): string =>
  [...labels, hasEmptyList(properties) ? IMPORTED : null].filter((label) => label !== null).join(':');

export function createCsvFiles(folder: string): CsvFiles {
  const files = new Map<string, CsvFile>();

  const flush = (file: CsvFile): void => {
    writeSync(file.handle, file.text);
    file.text = '';
  };
  function add(option: string, columns: readonly string[], cells: readonly string[], isOpen = false): void {
    const header = columns.join(',');
    const key = `${option} ${isOpen} ${header}`;
    let file = files.get(key);
    if (file === undefined) {
      const name = `${String(files.size + 1).padStart(4, '0')}.csv`;
      // What is open is written aside, and told through once its entities are known.
      const handle = openSync(join(folder, isOpen ? `${name}.open` : name), 'wx', 0o600);
      file = { name, option, isOpen, handle, text: isOpen ? '' : `${header}\n` };
      if (isOpen) writeFileSync(join(folder, name), `${header}\n`, { mode: 0o600 });
      files.set(key, file);
    }
    file.text += `${cells.join(',')}\n`;
    if (file.text.length > GATHERED) flush(file);
  }

  async function close(file: CsvFile, entityOf: ReadonlyMap<string, string>): Promise<void> {
    const path = join(folder, file.name);
    let text = '';
    for await (const line of createInterface({ input: createReadStream(`${path}.open`), crlfDelay: 0 })) {
      const end = line.indexOf(',');
      const entity = entityOf.get(line.slice(1, end - 1));
      if (entity === undefined) throw new Error('every profile stands for an entity');
      text += `${idCell(entity)}${line.slice(end)}\n`;
      if (text.length > GATHERED) {
        appendFileSync(path, text);
        text = '';
      }
    }
    appendFileSync(path, text);
    rmSync(`${path}.open`);
  }

  return {
    node({ space, label, id, properties }) {
      const { columns, cells } = columnsAndCells(properties);
      add(
        `--nodes=${labelsOf(properties, space, label)}=`,
        [`${keyOf(space)}:ID(${space})`, ...columns],
        [idCell(id), ...cells],
      );
    },
    bare(label, properties) {
      const { columns, cells } = columnsAndCells(properties);
      add(`--nodes=${labelsOf(properties, label)}=`, columns, cells);
    },
    edge({ type, from, to, properties, isOpen }) {
      const { columns, cells } = columnsAndCells(properties);
      const ends = [`:END_ID(${to[0]})`, `:START_ID(${from[0]})`];
      add(`--relationships=${type}=`, [...ends, ...columns], [idCell(to[1]), idCell(from[1]), ...cells], isOpen);
    },
    async end(entityOf) {
      for (const file of files.values()) {
        flush(file);
        closeSync(file.handle);
        if (file.isOpen) await close(file, entityOf);
      }
      return [...files.values()].map(({ option, name }) => `${option}${name}`);
    },
  };
}
