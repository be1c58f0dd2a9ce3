import type { MapNotes, UnmappedColumn } from '../mapping/map-notes.ts';
import { counted } from './counted.ts';
import type { ProblemGroup } from './grouped-problems.ts';
import { printable } from './printable.ts';

/** What became of mapped files. */
export interface MapReport {
  readonly files: number;
  readonly records: number;
  /** Rows: heads and claims. `accepted + refused = read`. */
  readonly read: number;
  readonly accepted: number;
  readonly refused: number;
  readonly causes: readonly ProblemGroup[];
  /** Entities that records have nothing to make an id of, with how many records. */
  readonly leftOut: Readonly<Record<string, number>>;
  /** Claims that a file said before. */
  readonly repeats: number;
  readonly unmapped: readonly UnmappedColumn[];
  readonly seconds: number;
  /** Most memory that the process has held, in megabytes. */
  readonly peakMb: number;
}

export function mapReport(
  notes: MapNotes,
  causes: readonly ProblemGroup[],
  counts: Pick<MapReport, 'accepted' | 'refused' | 'seconds'>,
): MapReport {
  const records = [...notes.records.values()];
  return {
    files: records.length,
    records: records.reduce((sum, n) => sum + n, 0),
    read: counts.accepted + counts.refused,
    ...counts,
    causes,
    leftOut: Object.fromEntries(notes.leftOut),
    repeats: notes.repeats,
    unmapped: notes.unmapped(),
    peakMb: Math.round(process.resourceUsage().maxRSS / 1_000),
  };
}

/** The same in words, a line each. */
export function reportLines(report: MapReport): readonly string[] {
  const { records, files, accepted, refused, repeats, seconds } = report;
  const again = repeats === 0 ? '' : `, ${repeats} said before`;
  return [
    ...report.causes.map(({ path, code, rows, first: { file, line, message, expected } }) =>
      printable(
        `${counted(rows, 'row')} refused: ${path} ${code} ${message} (expected ${expected}), first at ${file}:${line}`,
      ),
    ),
    ...Object.entries(report.leftOut).map(
      ([rule, n]) => `${counted(n, 'record')} without ${rule}: nothing to make its id of`,
    ),
    ...report.unmapped.map(({ column, records: n, example }) =>
      printable(`not mapped: ${column}, in ${counted(n, 'record')}, such as ${JSON.stringify(example)}`),
    ),
    `${counted(records, 'record')} of ${counted(files, 'file')}: ${counted(accepted, 'row')} good, ${refused} refused${again} (${seconds.toFixed(1)} s)`,
  ];
}
