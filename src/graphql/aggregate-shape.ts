import type { Aggregates } from '../loaders/aggregates.ts';
import type { Hop } from '../ontology/ontology.ts';
import type { Predicate } from '../shapes/predicate.ts';

/** Which nodes a list has: those of its kind, or what a link leads to from one node, as far as they pass a filter. */
export interface ListedNodes {
  readonly from: { readonly hop: Hop; readonly parent: string } | null;
  /** The filter as the client wrote it, and as statements take it. */
  readonly given: Readonly<Record<string, unknown>> | null;
  readonly where: () => Predicate;
}

/** What a list of nodes adds up to: nothing is fetched before a field needs it. */
export interface AggregateShape extends Aggregates {
  readonly count: () => Promise<number>;
  readonly nodes: ListedNodes;
}
