import type { Reading } from '../../loaders/reading.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import type { FlowColumns } from '../../shapes/flow-links.ts';
import { flowParts } from '../../shapes/flow-parts.ts';
import type { Predicate } from '../../shapes/predicate.ts';
import type { Row } from '../../store/store.ts';

/** Which investments are read for their flows. */
export interface FlowPage {
  readonly ontology: Ontology;
  readonly where: Predicate;
  readonly columns: FlowColumns;
  readonly limit: number;
}

/** The row behind flows: fetched once, however many aliases sum it in however many ways; `args` is what `page` is made of. */
export function flowLoader({ read, once }: Reading, args: string, page: () => FlowPage): Promise<Row> {
  return once(flowLoader, args, async () => {
    const { ontology, where, columns, limit } = page();
    const [row = {}] = await read(flowParts(ontology, where, columns, limit));
    return row;
  });
}
