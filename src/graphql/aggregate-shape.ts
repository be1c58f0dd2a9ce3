import type { Aggregates } from '../loaders/aggregates.ts';

/** What a list of nodes adds up to: nothing is fetched before a field needs it. */
export interface AggregateShape extends Aggregates {
  readonly count: () => Promise<number>;
}
