import type { Warning } from '../claims/doubts/doubt.ts';
import type { Problem } from '../claims/problem.ts';
import type { CallOptions, Store } from '../store/store.ts';
import type { Reading } from './reading.ts';

export interface ImportOptions extends Reading {
  readonly store: Store;
  /** Whether one bad row refuses its whole file. */
  readonly strict?: boolean;
  /** Claims per transaction; more are faster and take more memory. */
  readonly batchSize?: number;
  /** Called for every row that is refused. */
  readonly report?: (problem: Problem) => void;
  /** Called for every doubt about a row that is taken in. */
  readonly warn?: (warning: Warning) => void;
  /** Called after every batch. */
  readonly progress?: (summary: ImportSummary) => void;
  /** Ends the import at the edge of a batch. */
  readonly signal?: AbortSignal;
  readonly now?: () => Date;
}

export interface ImportSummary {
  readonly files: number;
  /** Rows read: sources and claims. `accepted + refused = read`. */
  readonly read: number;
  readonly accepted: number;
  /** Claims among what was accepted. */
  readonly claims: number;
  readonly refused: number;
  /** Doubts about rows that were accepted. */
  readonly warned: number;
  /** Claims and sources that this import stored; the other accepted ones were stored before. */
  readonly written: number;
  /** Ids that claims lead to and that no claim names, at most twenty. */
  readonly unnamed: readonly string[];
  /** Sources and datasets that these files say something of, and that were withdrawn, at most twenty: it is stored, and does not count. None before the end. */
  readonly withdrawn: readonly string[];
  /** Amounts of the whole graph without a rate, by currency; none before the end. */
  readonly unrated: readonly Unrated[];
  readonly seconds: number;
}

/** Amounts in one currency that have no worth in US dollars, since no rate of their own time is known. */
export interface Unrated {
  readonly currency: string;
  readonly amounts: number;
  /** The months (YYYY-MM) for which a rate is missing, in order; fewer than `amounts`, and none where all are undated. */
  readonly months: readonly string[];
  /** How many of them have no date, so that no rate would help. */
  readonly undated: number;
}

export const defaultBatchSize = 5_000;

/**
 * Claims that an import stores in one transaction. An embedded graph is written by pages, and the ids of claims fall on nearly all
 * pages of some indexes: a page that several claims change is written once a transaction. A server holds transactions in its memory.
 */
const batchSizes: Readonly<Record<Store['kind'], number>> = { sqlite: 20_000, neo4j: defaultBatchSize };

export const batchSizeOf = ({ batchSize, store }: Pick<ImportOptions, 'batchSize' | 'store'>): number =>
  batchSize ?? batchSizes[store.kind];

/** Longest time that one batch may take: an import is not a request, and a slow disk is not a fault. */
const batchMilliseconds = 300_000;

export function batchCall(options: Pick<ImportOptions, 'signal'>): CallOptions {
  return { deadline: Date.now() + batchMilliseconds, signal: options.signal };
}
