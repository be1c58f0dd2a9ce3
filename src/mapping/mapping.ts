import type { Row } from '../claims/row.ts';
import type { ReadingLimits } from '../files/reading-limits.ts';
import type { MapNotes } from './map-notes.ts';

/** How the files of a dataset say claims. */
export interface Mapping {
  /** The dataset that they are editions of. */
  readonly dataset: string;
  /** The files beside it that its tables are read from, as it names them. */
  readonly besides: readonly string[];
  /**
   * What a file says, as rows of a claim file: its head first.
   * @param only with it, nothing but the head
   */
  rows(file: string, limits: ReadingLimits, only?: 'head'): AsyncIterable<Row>;
  /**
   * What tells it from mappings that may read the same file otherwise: its text, its tables, and the day of the
   * edition where that is read.
   */
  digest(): Promise<string>;
  /** Functions in its expressions that give another answer each time. */
  readonly unsteady: readonly string[];
  /** What became of records in the files that were read last. */
  readonly notes: MapNotes;
}
