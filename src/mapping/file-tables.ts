import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { RowFault } from '../claims/problem.ts';
import type { ReadingLimits } from '../files/reading-limits.ts';
import { didYouMean } from '../ontology/did-you-mean.ts';
import type { Declaration } from './declaration.ts';
import { compileField } from './field.ts';
import { type LookupTable, ownTables } from './lookup-table.ts';
import { MappingFault } from './mapping-fault.ts';
import type { MappingParts } from './mapping-parts.ts';
import type { SourceRecord } from './readers/record.ts';
import { recordsOf } from './records-of.ts';

/** The tables of a mapping, which are filled before records are mapped. */
export interface FileTables {
  /** The files beside the mapping that they are read from. */
  readonly besides: readonly string[];
  /** @throws {MappingFault} where there is none of that name */
  named(name: string, path: readonly string[]): LookupTable;
  /** Reads them: those of files beside the mapping, and those of the file that is mapped, which `open` reads. */
  load(open: () => AsyncIterable<SourceRecord>, limits: ReadingLimits): Promise<void>;
}

/** The word for the file that is mapped. */
const thisFile = 'this';

/** @throws {MappingFault} */
export function tablesOf(
  declared: NonNullable<Declaration['tables']>,
  mapping: string,
  parts: Omit<MappingParts, 'table'>,
): FileTables {
  const filled = new Map<string, ReadonlyMap<string, string>>();
  const names = [...Object.keys(ownTables), ...Object.keys(declared)];
  const named: FileTables['named'] = (name, path) => {
    const own = ownTables[name];
    if (own !== undefined) return own;
    if (declared[name] === undefined)
      throw new MappingFault(path, `${name} is no table.${didYouMean(name, names)}`, names.join(', '));
    return (text) => filled.get(name)?.get(text);
  };
  const tables = Object.entries(declared).map(([name, { file, key, value }]) => {
    const path = ['tables', name];
    // Only columns of the mapped file are its own.
    const of: MappingParts = { ...parts, table: named, ...(file !== thisFile && { reads: () => {} }) };
    return {
      ...{ name, file, path },
      key: compileField(key, [...path, 'key'], of),
      value: compileField(value, [...path, 'value'], of),
    };
  });
  const files = tables.map(({ file }) => file).filter((file) => file !== thisFile);
  return {
    besides: [...new Set(files)],
    named,
    async load(open, limits) {
      for (const { name, file, path, key, value } of tables) {
        if (file !== thisFile && filled.has(name)) continue;
        const table = new Map<string, string>();
        for await (const record of file === thisFile
          ? open()
          : beside(join(dirname(mapping), file), [...path, 'file'], mapping, limits)) {
          if (!('data' in record)) continue;
          const scope = { data: record.data, bindings: {} };
          const [to] = await value.of(scope);
          if (to !== undefined) for (const from of await key.of(scope)) table.set(from, to);
        }
        filled.set(name, table);
      }
    },
  };
}

async function* beside(
  file: string,
  path: readonly string[],
  mapping: string,
  limits: ReadingLimits,
): AsyncGenerator<SourceRecord> {
  const refuse = (message: string, expected: string): never => {
    throw new MappingFault(path, `${file} ${message}`, expected, mapping);
  };
  if (!existsSync(file)) refuse('is not there', 'a file beside the mapping');
  for await (const record of recordsOf(file, {}, limits)) {
    // A table with a hole in it would make all that falls there seem unknown.
    if ('fault' in record)
      refuse(`line ${record.line}: ${messageOf(record.fault)}`, 'a table without faults');
    yield record;
  }
}

const messageOf = (fault: RowFault): string => `${fault.message} (expected ${fault.expected})`;
