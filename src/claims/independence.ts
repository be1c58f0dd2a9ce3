import { corroboration, type Derivations } from './corroboration.ts';
import type { Weighed } from './weigh.ts';

/** On how many independent origins some claims rest. */
export type Independence = (claims: readonly Weighed[]) => number;

/** Which source repeats which, as a store tells it, with the dataset that the repeated one is an edition of. */
export interface Derivation {
  readonly source: string;
  readonly origin: string;
  readonly dataset: string | null;
}

/**
 * What each source repeats. An edition repeats its dataset, so that all editions of one dataset are one origin.
 * @param documents those that say something, each with its dataset, which is itself where it is published once
 */
export function derivationsOf(
  documents: readonly { readonly source: string; readonly dataset: string }[],
  rows: readonly Derivation[],
): Derivations {
  const found = new Map<string, Set<string>>();
  const add = (source: string, origin: string | null): void => {
    if (origin === null || origin === source) return;
    found.set(source, (found.get(source) ?? new Set()).add(origin));
  };
  for (const { source, dataset } of documents) add(source, dataset);
  for (const { source, origin, dataset } of rows) {
    add(source, origin);
    add(origin, dataset);
  }
  return new Map([...found].map(([source, origins]) => [source, [...origins]]));
}

/** Counts origins by what is known of who repeats whom. */
export const independenceBy =
  (rows: readonly Derivation[]): Independence =>
  (claims) =>
    corroboration(
      claims.map(({ source }) => source),
      derivationsOf(claims, rows),
      () => false,
    ).independentOrigins;
