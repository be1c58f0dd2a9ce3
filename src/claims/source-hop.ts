import type { Hop, Ontology } from '../ontology/ontology.ts';
import { sourceKind } from './source-kind.ts';

/** A link that documents tell of in their heads: `derivedFrom` or `ofDataset`. An ontology of a test may have none. */
export const sourceHop = (ontology: Ontology, field: string): Hop | undefined =>
  ontology.kind(sourceKind)?.hops.find((hop) => hop.forward && hop.field === field);
