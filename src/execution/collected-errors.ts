import type { GraphQLError } from 'graphql';
import type { Path } from './run.ts';

/** Errors of fields that may be null, in the order in which they came. */
export interface CollectedErrors {
  readonly list: readonly GraphQLError[];
  /**
   * Adds an error and notes that its place is null. Below a place that is null already nothing is added, since that is no
   * place of the answer. Without a path it is the whole answer that is null.
   */
  add(error: GraphQLError, path: Path | undefined): void;
  /** How many there were, with those that were not added. */
  readonly seen: () => number;
}

/** None yet. */
export function collectedErrors(): CollectedErrors {
  const list: GraphQLError[] = [];
  const nulled = new Set<Path | undefined>();
  let seen = 0;

  function isNull(path: Path | undefined): boolean {
    for (let at = path; at !== undefined; at = at.prev) if (nulled.has(at)) return true;
    return nulled.has(undefined);
  }

  return {
    list,
    seen: () => seen,
    add: (error, path) => {
      seen += 1;
      if (isNull(path)) return;
      nulled.add(path);
      list.push(error);
    },
  };
}
