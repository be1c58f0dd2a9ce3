import type DataLoader from 'dataloader';

/** A page and a count for each of many parents, each costing a statement only once it is asked for. */
export interface Paged<T, P> {
  readonly page: P;
  readonly items: DataLoader<string, readonly T[]>;
  readonly total: DataLoader<string, number>;
}
