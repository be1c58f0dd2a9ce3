import type { SyncSummary } from '../importer/sync/sync-file.ts';
import type { MapNotes, UnmappedColumn } from '../mapping/map-notes.ts';
import { counted } from './counted.ts';
import type { ProblemGroup } from './grouped-problems.ts';
import { printable } from './printable.ts';
import { unnamedLines } from './unnamed-lines.ts';
import { withdrawnLines } from './withdrawn-lines.ts';

/** What became of mapped files. */
export interface MapReport {
  readonly files: number;
  readonly records: number;
  /** Rows: heads, claims, and records that are none. `accepted + refused = read`. */
  readonly read: number;
  readonly accepted: number;
  /** Claims among what was accepted. */
  readonly claims: number;
  readonly refused: number;
  readonly causes: readonly ProblemGroup[];
  /** Doubts about what was accepted. */
  readonly doubts: readonly ProblemGroup[];
  /** Entities that records have nothing to make an id of, with how many records. */
  readonly leftOut: Readonly<Record<string, number>>;
  /** Entities that no record tells of. */
  readonly untold: readonly string[];
  /** Properties of which a file gives one entity two values, with how often, and the first entity. */
  readonly differing: Readonly<Record<string, { readonly claims: number; readonly first: string }>>;
  /** Claims that a file said before. */
  readonly repeats: number;
  readonly unmapped: readonly UnmappedColumn[];
  /** Columns that the mapping reads and no record has, each with the one that was probably meant. */
  readonly misspelt: readonly { readonly column: string; readonly meant: string }[];
  /** Entities that claims lead to and that none names, at most twenty. Without a store, those that the files themselves tell of. */
  readonly unnamed: readonly string[];
  /** Sources and datasets that were withdrawn, so that what was stored of them does not count. */
  readonly withdrawn: readonly string[];
  /** The editions that were brought in, each with what it changes; of one that was read before, nothing is said of records. */
  readonly editions: readonly EditionReport[];
  readonly seconds: number;
  /** Most memory that the process has held, in megabytes. */
  readonly peakMb: number;
}

type EditionReport = Pick<SyncSummary, 'release' | 'published' | 'isKnown' | 'isReadBefore' | 'changes'>;

export function mapReport(
  notes: MapNotes,
  { causes, doubts }: Pick<MapReport, 'causes' | 'doubts'>,
  {
    editions = [],
    ...counts
  }: Pick<MapReport, 'files' | 'accepted' | 'claims' | 'refused' | 'unnamed' | 'withdrawn' | 'seconds'> & {
    readonly editions?: readonly EditionReport[];
  },
): MapReport {
  const records = [...notes.records.values()];
  return {
    records: records.reduce((sum, n) => sum + n, 0),
    read: counts.accepted + counts.refused,
    ...counts,
    causes,
    doubts,
    leftOut: Object.fromEntries(notes.leftOut),
    untold: records.length === 0 ? [] : notes.untold,
    differing: Object.fromEntries(notes.differing),
    repeats: notes.repeats,
    unmapped: notes.unmapped(),
    misspelt: notes.misspelt(),
    editions: editions.map(({ release, published, isKnown, isReadBefore, changes }) => ({
      ...{ release, published, isKnown, isReadBefore, changes },
    })),
    peakMb: Math.round(process.resourceUsage().maxRSS / 1_000),
  };
}

/** Examples of one cause that are told in words; all that are kept are in the report as data. */
const shown = 3;

/** The same in words, a line each. */
export function reportLines(report: MapReport): readonly string[] {
  const { records, files, claims, refused, repeats, seconds } = report;
  const again = repeats === 0 ? '' : `, ${repeats} said before`;
  return [
    ...report.causes.flatMap((group) => causeLines(group, 'refused')),
    ...report.doubts.flatMap((group) => causeLines(group, 'doubtful')),
    ...Object.entries(report.differing).map(
      ([place, { claims: n, first }]) =>
        `said otherwise ${counted(n, 'time')}: ${place}, first of ${first}: one key has several records, or they contradict each other`,
    ),
    ...Object.entries(report.leftOut).map(
      ([entity, n]) => `${counted(n, 'record')} without ${entity}: nothing to make its id of`,
    ),
    ...report.untold.map((entity) => `no record tells of ${entity}`),
    ...report.misspelt.map(({ column, meant }) =>
      printable(`no record has ${column}: did you mean ${meant}?`),
    ),
    ...report.unmapped.map(({ column, records: n, example }) =>
      printable(`not mapped: ${column}, in ${counted(n, 'record')}, such as ${JSON.stringify(example)}`),
    ),
    ...unnamedLines(report.unnamed),
    ...withdrawnLines(report.withdrawn),
    `${counted(records, 'record')} of ${counted(files, 'file')}: ${counted(claims, 'claim')}, ${refused} refused${again} (${seconds.toFixed(1)} s)`,
  ];
}

function causeLines(
  { path, code, rows, examples }: ProblemGroup,
  became: 'refused' | 'doubtful',
): readonly string[] {
  const of = path === '' ? 'the record' : path;
  const lines = examples
    .slice(0, shown)
    .map(({ file, line, message, expected }) => `  ${file}:${line} ${message} (expected ${expected})`);
  return [`${rows} ${became}: ${of} ${code}`, ...lines].map(printable);
}
