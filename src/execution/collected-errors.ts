import type { GraphQLError } from 'graphql';
import type { CollectedErrors, Path } from './run.ts';

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
