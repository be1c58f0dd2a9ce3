import { extname } from 'node:path';
import { checkClaim } from '../claims/check-claim.ts';
import { checkDataset, checkSource } from '../claims/check-head.ts';
import { checkRelease } from '../claims/check-release.ts';
import type { Claim, Head, ReleaseState } from '../claims/claim.ts';
import { type Problem, RowFault } from '../claims/problem.ts';
import type { Row } from '../claims/row.ts';
import { defaultReadingLimits } from '../files/reading-limits.ts';
import type { ClaimFormat } from './claim-formats.ts';
import { readJsonLines } from './read-json-lines.ts';
import { readNquads } from './read-nquads.ts';
import { readParquet } from './read-parquet.ts';
import { readYaml } from './read-yaml.ts';
import type { Reading } from './reading.ts';

/** A row that passed every check which needs no store, or why it did not. */
export type CheckedRow = { readonly file: string; readonly line: number } & (
  | { readonly type: 'head'; readonly head: Head }
  | { readonly type: 'release'; readonly release: ReleaseState }
  | { readonly type: 'claim'; readonly claim: Claim }
  | { readonly type: 'problem'; readonly problem: Problem }
);

type Read = (file: string, reading: Reading, only?: 'head') => AsyncIterable<Row>;

const readers: Readonly<Record<ClaimFormat, Read>> = {
  yaml: readYaml,
  jsonl: readJsonLines,
  nquads: readNquads,
  parquet: readParquet,
};

const endings: Readonly<Record<string, ClaimFormat>> = {
  '.yaml': 'yaml',
  '.yml': 'yaml',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.nq': 'nquads',
  '.parquet': 'parquet',
};

const formatOf = (file: string, { format }: Reading): ClaimFormat | undefined =>
  format ?? endings[extname(file).toLowerCase()];

/** Whether a file is in a format for machines, whose claims may have any source, told anywhere. */
export function isForMachines(file: string, reading: Reading): boolean {
  const format = formatOf(file, reading);
  return reading.mapping === undefined && format !== undefined && format !== 'yaml';
}

/**
 * The rows of one file, each checked against the ontology. A file in an unknown format is one problem. With `only`, claims
 * are left out unchecked, and so are faults.
 */
export async function* checkedRows(
  file: string,
  reading: Reading,
  only?: 'head',
): AsyncGenerator<CheckedRow> {
  const { mapping, limits = defaultReadingLimits } = reading;
  const format = formatOf(file, reading);
  const ofClaims = format && readers[format];
  const read: Read | undefined =
    mapping === undefined ? ofClaims : (_file, _reading, head) => mapping.rows(file, limits, head);
  if (read === undefined) {
    const fault = new RowFault(
      'BAD_SYNTAX',
      '',
      'the file has no known format',
      Object.keys(endings).join(', '),
    );
    yield { file, line: 1, type: 'problem', problem: problemAt(file, 1, fault) };
    return;
  }
  for await (const row of read(file, reading, only))
    if (only === undefined || !['claim', 'fault'].includes(row.type)) yield check(file, row, reading);
}

function check(
  file: string,
  row: Row,
  { ontology, mapping, dataset = mapping?.dataset }: Reading,
): CheckedRow {
  const { line } = row;
  try {
    if (row.type === 'source') return { file, line, type: 'head', head: checkSource(row.raw, ontology) };
    if (row.type === 'dataset') return { file, line, type: 'head', head: checkDataset(row.raw, ontology) };
    if (row.type === 'release')
      return { file, line, type: 'release', release: checkRelease(row.raw, ontology) };
    if (row.type === 'claim')
      return { file, line, type: 'claim', claim: checkClaim(row.raw, ontology, dataset) };
    throw row.fault;
  } catch (fault) {
    if (!(fault instanceof RowFault)) throw fault;
    const { code, message, expected, path } = fault;
    return {
      file,
      line,
      type: 'problem',
      problem: problemAt(file, line, { code, message, expected, path: row.place ?? path }),
    };
  }
}

/** A fault of a row, or a doubt about it, with the place of the row. */
export function problemAt<C extends string>(
  file: string,
  line: number,
  { path, code, message, expected }: Omit<Problem<C>, 'file' | 'line'>,
): Problem<C> {
  return { file, line, path: short(path), code, message: short(message), expected };
}

/** A key or value of a bad row may be a megabyte long; the report of it need not be. */
const short = (text: string): string => (text.length <= 300 ? text : `${text.slice(0, 300)}…`);
