import { basename } from 'node:path';
import type { RawClaim } from '../claims/check-claim.ts';
import { editionId } from '../claims/edition-id.ts';
import { RowFault } from '../claims/problem.ts';
import type { Row } from '../claims/row.ts';
import type { ReadingLimits } from '../files/reading-limits.ts';
import { columnFaults } from './column-faults.ts';
import type { Declaration } from './declaration.ts';
import type { EntityRule } from './entity-rule.ts';
import type { FileTables } from './file-tables.ts';
import type { FileNotes, NoteTaker } from './map-notes.ts';
import { type RecordClaim, recordClaims } from './record-claims.ts';
import { recordsOf } from './records-of.ts';
import { repeats } from './repeats.ts';
import type { Scope } from './scope.ts';
import { type TextFields, textsIn } from './text-fields.ts';
import { type ToldBefore, toldBefore } from './told-before.ts';

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
  /** Texts that are evidence as they stand, by where the mapping has them: none of them should be the name of a column. */
  readonly literals: ReadonlyMap<string, string>;
  readonly notes: NoteTaker;
}

/** What a file says, its head first; with `only`, nothing else. */
export async function* mappedRows(
  file: string,
  mapping: CompiledMapping,
  limits: ReadingLimits,
  only?: 'head',
): AsyncGenerator<Row> {
  const { declared, released, source, tables, notes } = mapping;
  const bindings = { file: basename(file).replace(/\..*$/, ''), ...(released !== null && { released }) };
  const ofSource = await textsIn(source, { data: {}, bindings });
  const head = editionOf({ ...ofSource, dataset: String(declared.dataset.id) }, released);
  yield { line: 1, type: 'dataset', raw: declared.dataset };
  yield { line: 1, type: 'source', raw: head };
  if (only === 'head') return;
  const open = () => recordsOf(file, declared.reader ?? {}, limits);
  await tables.load(open, limits);
  const [noted, compare, before] = [notes.begin(file), repeats(), toldBefore()];
  let row = 0;
  for await (const record of open()) {
    const { line } = record;
    if ('columns' in record) {
      const faults = columnFaults(record.columns, mapping);
      for (const fault of faults) yield { line, type: 'fault', fault };
      if (faults.length > 0) return;
      continue;
    }
    row += 1;
    if ('fault' in record) {
      yield { line, type: 'fault', fault: record.fault };
      continue;
    }
    noted.record(record.data);
    const scope = { data: record.data, bindings: { ...bindings, row, line } };
    const { common, claims } = await claimsOf(scope, mapping, noted, before);
    for (const one of claims) {
      const { place } = one;
      if ('fault' in one) {
        yield { line, place, type: 'fault', fault: one.fault };
        continue;
      }
      const said = compare(one.raw, common, one.isSingle);
      if (said === 'again') {
        noted.repeat(1);
        continue;
      }
      if (said === 'otherwise') {
        noted.differ(place, String(one.raw.subject));
        before.differ(String(one.raw.subject));
      }
      // Spreading two maps into one takes thirty times as long, and what comes of it is slow to read.
      yield { line, place, type: 'claim', raw: Object.assign({}, common, one.raw, { source: head.id }) };
    }
  }
}

/** What a record claims, and the evidence of all of its claims. */
async function claimsOf(
  scope: Scope,
  { evidence, rules }: CompiledMapping,
  noted: FileNotes,
  before: ToldBefore,
): Promise<{ readonly common: RawClaim; readonly claims: readonly RecordClaim[] }> {
  try {
    const common = await textsIn(evidence, scope);
    const { basis, rank, confidence, valid } = common;
    const how = JSON.stringify([basis, rank, confidence, valid]);
    return { common, claims: await recordClaims(scope, rules, noted, before, how) };
  } catch (fault) {
    if (!(fault instanceof RowFault)) throw fault;
    return { common: {}, claims: [{ place: 'evidence', fault }] };
  }
}

/** A head that bears no day is that of every edition; where the day is known, it becomes that of the one, as in a sync. */
function editionOf(
  head: Readonly<Record<string, string>>,
  released: string | null,
): Readonly<Record<string, string>> {
  if (released === null || head.published !== undefined) return head;
  return { ...head, id: editionId(head.id ?? '', released), published: released };
}
