import { basename } from 'node:path';
import type { RawClaim } from '../claims/check-claim.ts';
import { RowFault } from '../claims/problem.ts';
import type { Row } from '../claims/row.ts';
import type { ReadingLimits } from '../files/reading-limits.ts';
import { didYouMean } from '../ontology/did-you-mean.ts';
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
  const { declared, released, source, tables, required, literals, notes } = mapping;
  const bindings = { file: basename(file).replace(/\..*$/, ''), ...(released !== null && { released }) };
  const said = await textsIn(source, { data: {}, bindings });
  const head = editionOf({ ...said, dataset: String(declared.dataset.id) }, released);
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
      const missing = [...columnFaults(required, record.columns), ...literalFaults(literals, record.columns)];
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
    const { common, claims } = await claimsOf(scope, mapping, noted, before);
    for (const one of claims) {
      const { place } = one;
      if ('fault' in one) yield { line, place, type: 'fault', fault: one.fault };
      else {
        const said = compare(one.raw, common, one.isSingle);
        if (said === 'again') noted.repeat(1);
        if (said === 'otherwise') {
          noted.differ(place, String(one.raw.subject));
          before.differ(String(one.raw.subject));
        }
        if (said === 'again') continue;
        // Spreading two maps into one takes thirty times as long, and what comes of it is slow to read.
        yield { line, place, type: 'claim', raw: Object.assign({}, common, one.raw, { source: head.id }) };
      }
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
        ? `the file has no column ${column}.${didYouMean(column, columns)}${hintOf(columns)}`
        : `the file has ${times} columns ${column}`;
    return [new RowFault('MISSING', column, message, times === 0 ? columns.join(', ') : 'one')];
  });

/** A table with one column is likely to be delimited otherwise. */
const hintOf = ([only = '', ...others]: readonly string[]): string =>
  others.length === 0 && /[;,\t|]/.test(only)
    ? ' Does something else stand between its cells (reader: { delimiter: … })?'
    : '';

/** What was meant as a column, and is written where a text stands for itself. */
const literalFaults = (
  literals: ReadonlyMap<string, string>,
  columns: readonly string[],
): readonly RowFault[] =>
  [...literals]
    .filter(([, text]) => columns.includes(text))
    .map(([path, text]) => {
      const expected = `{ column: ${text} }, or { text: ${text} } where the word itself is meant`;
      return new RowFault('BAD_VALUE', path, `${text} is a column, and stands here for itself`, expected);
    });
