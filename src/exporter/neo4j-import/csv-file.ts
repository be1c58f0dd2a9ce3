import { closeSync, openSync, writeSync } from 'node:fs';
import type { StoredColumn } from '../../ontology/stored-columns.ts';
import { ExportFault } from '../export-fault.ts';
import { csvField, headerField } from './csv-field.ts';

/** Columns by name, as a node or link holds them. */
export type Columns = { readonly [name: string]: unknown };

/** A file of rows of one form. */
export interface CsvFile {
  /** How many rows it has. */
  readonly rows: () => number;
  /** Bytes of its longest row: the tool must be given room for one. */
  readonly longest: () => number;
  /** Writes a row, and returns those of its columns that the tool cannot read; usually none. */
  write(lead: readonly string[], columns: Columns): Columns | null;
  close(): void;
}

/** Characters that are gathered before they are written. */
const gathered = 1 << 20;

/**
 * Opens a file whose rows begin with `lead`, fields that are written already, and go on with `columns`. It is written at once and
 * not in the background, so that memory holds no more than what is gathered.
 */
export function csvFile(path: string, lead: readonly string[], columns: readonly StoredColumn[]): CsvFile {
  const file = openSync(path, 'w');
  const known = new Set(columns.map(({ name }) => name));
  let text = `${[...lead, ...columns.map(headerField)].join(',')}\n`;
  let [rows, longest] = [0, 0];
  const flush = (): void => {
    const bytes = Buffer.from(text);
    for (let from = 0; from < bytes.length; ) from += writeSync(file, bytes, from);
    text = '';
  };
  return {
    rows: () => rows,
    longest: () => longest,
    write(given, cells) {
      for (const name in cells)
        if (!known.has(name))
          throw new ExportFault(`The store holds a column ${name}, which ${path} has no place for.`);
      const unread: { [name: string]: unknown } = {};
      const fields = [...given];
      for (const column of columns) {
        const field = csvField(column, cells[column.name]);
        if (field === null) unread[column.name] = cells[column.name];
        fields.push(field ?? '');
      }
      const row = fields.join(',');
      rows += 1;
      // One UTF-16 unit takes three bytes at most.
      if (row.length * 3 > longest) longest = Math.max(longest, Buffer.byteLength(row));
      text += `${row}\n`;
      if (text.length > gathered) flush();
      return Object.keys(unread).length === 0 ? null : unread;
    },
    close() {
      flush();
      closeSync(file);
    },
  };
}
