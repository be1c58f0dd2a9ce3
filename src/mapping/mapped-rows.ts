import { basename } from 'node:path';
import { RowFault } from '../claims/problem.ts';
import type { Row } from '../claims/row.ts';
import type { ReadingLimits } from '../files/reading-limits.ts';
import { didYouMean } from '../ontology/did-you-mean.ts';
import type { Declaration } from './declaration.ts';
import type { EntityRule } from './entity-rule.ts';
import type { FileTables } from './file-tables.ts';
import type { FileNotes, NoteTaker } from './map-notes.ts';
import { recordClaims } from './record-claims.ts';
import { recordsOf } from './records-of.ts';
import { repeats } from './repeats.ts';
import type { Scope } from './scope.ts';
import { type TextFields, textsIn } from './text-fields.ts';

/** A mapping, compiled. */
export interface CompiledMapping {
  readonly declared: Declaration;
  /** Day (YYYY-MM-DD) of the edition. */
  readonly released: string | null;
  readonly source: TextFields;
  readonly evidence: TextFields;
  readonly tables: FileTables;
  readonly rules: readonly EntityRule[];
  /** Columns that a table must have. */
  readonly required: ReadonlySet<string>;
  readonly notes: NoteTaker;
}

/** What a file says, its head first; with `only`, nothing else. */
export async function* mappedRows(
  file: string,
  mapping: CompiledMapping,
  limits: ReadingLimits,
  only?: 'head',
): AsyncGenerator<Row> {
  const { declared, released, source, tables, required, notes } = mapping;
  const bindings = { file: basename(file).replace(/\..*$/, ''), ...(released !== null && { released }) };
  const said = await textsIn(source, { data: {}, bindings });
  const head = editionOf({ ...said, dataset: String(declared.dataset.id) }, released);
  yield { line: 1, type: 'dataset', raw: declared.dataset };
  yield { line: 1, type: 'source', raw: head };
  if (only === 'head') return;
  const open = () => recordsOf(file, declared.reader ?? {}, limits);
  await tables.load(open, limits);
  const [noted, isRepeat] = [notes.begin(file), repeats()];
  let row = 0;
  for await (const record of open()) {
    const { line } = record;
    if ('columns' in record) {
      const missing = columnFaults(required, record.columns);
      for (const fault of missing) yield { line, type: 'fault', fault };
      if (missing.length > 0) return;
      continue;
    }
    row += 1;
    if ('fault' in record) {
      yield { line, type: 'fault', fault: record.fault };
      continue;
    }
    noted.record(record.data);
    const scope = { data: record.data, bindings: { ...bindings, row, line } };
    for await (const one of rowsOfRecord(scope, line, mapping, noted))
      if (one.type === 'claim' && isRepeat(one.raw)) noted.repeat();
      else yield one.type === 'claim' ? { ...one, raw: { ...one.raw, source: head.id } } : one;
  }
}

async function* rowsOfRecord(
  scope: Scope,
  line: number,
  { evidence, rules }: CompiledMapping,
  noted: FileNotes,
): AsyncGenerator<Extract<Row, { readonly type: 'claim' | 'fault' }>> {
  let common: Readonly<Record<string, string>>;
  try {
    common = await textsIn(evidence, scope);
  } catch (fault) {
    if (!(fault instanceof RowFault)) throw fault;
    yield { line, place: 'evidence', type: 'fault', fault };
    return;
  }
  for await (const { place, ...claim } of recordClaims(scope, rules, noted.leaveOut))
    if ('fault' in claim) yield { line, place, type: 'fault', fault: claim.fault };
    else yield { line, place, type: 'claim', raw: { ...common, ...claim.raw } };
}

/** A head that bears no day is that of every edition: of one whose day is known it is named by that, as in a sync. */
function editionOf(
  head: Readonly<Record<string, string>>,
  released: string | null,
): Readonly<Record<string, string>> {
  if (released === null || head.published !== undefined) return head;
  const { id = '' } = head;
  return { ...head, id: id.endsWith(released) ? id : `${id}-${released}`, published: released };
}

/** What is wrong with the columns of a table: one that is read is not there, or is there twice. */
const columnFaults = (required: ReadonlySet<string>, columns: readonly string[]): readonly RowFault[] =>
  [...required].flatMap((column) => {
    const times = columns.filter((name) => name === column).length;
    if (times === 1) return [];
    const message =
      times === 0
        ? `the file has no column ${column}.${didYouMean(column, columns)}`
        : `the file has ${times} columns ${column}`;
    return [new RowFault('MISSING', column, message, times === 0 ? columns.join(', ') : 'one')];
  });
