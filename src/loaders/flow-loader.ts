import { type FlowColumns, flowParts } from '../shapes/flow-parts.ts';
import type { Predicate } from '../shapes/predicate.ts';
import type { Row } from '../store/store.ts';
import type { Read } from './read.ts';

/** What investments are read for their flows. */
export interface FlowPage {
  readonly where: Predicate;
  readonly columns: FlowColumns;
  readonly limit: number;
}

/** The rows behind flows: asked for once, however many aliases group or convert them in how many ways. */
export function flowLoader(read: Read, { where, columns, limit }: FlowPage): () => Promise<readonly Row[]> {
  let rows: Promise<readonly Row[]> | undefined;
  return () => {
    rows ??= read(flowParts(where, columns, limit));
    return rows;
  };
}
