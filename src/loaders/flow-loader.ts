import type { Ontology } from '../ontology/ontology.ts';
import type { FlowColumns } from '../shapes/flow-links.ts';
import { flowParts } from '../shapes/flow-parts.ts';
import type { Predicate } from '../shapes/predicate.ts';
import type { Row } from '../store/store.ts';
import type { Read } from './read.ts';

/** What investments are read for their flows. */
export interface FlowPage {
  readonly ontology: Ontology;
  readonly where: Predicate;
  readonly columns: FlowColumns;
  readonly limit: number;
}

/** The row behind flows: asked for once, however many aliases sum it in how many ways. */
export function flowLoader(read: Read, { ontology, where, columns, limit }: FlowPage): () => Promise<Row> {
  let row: Promise<Row> | undefined;
  return () => {
    row ??= read(flowParts(ontology, where, columns, limit)).then(([only = {}]) => only);
    return row;
  };
}
