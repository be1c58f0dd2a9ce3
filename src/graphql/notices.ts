import type { ExecutionResult } from 'graphql';

/** Something that an answer must say beside its data. */
export interface Notice {
  /** Place of the field in the answer, such as `paths`. */
  readonly path: string;
  /** Which bounds were reached. */
  readonly bounds: readonly string[];
  readonly message: string;
}

/** The notices of one request. */
export interface Notices {
  add(notice: Notice): void;
  readonly all: readonly Notice[];
}

/** None yet. They come out in the order of their places, whichever field was answered first. */
export function createNotices(): Notices {
  const notices: Notice[] = [];
  return {
    add: (notice) => {
      notices.push(notice);
    },
    get all() {
      return [...notices].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    },
  };
}

/** The answer with `extensions.bounds`, where a bound kept something out of it. */
export function withNotices(result: ExecutionResult, { all }: Notices): ExecutionResult {
  return all.length === 0 ? result : { ...result, extensions: { ...result.extensions, bounds: all } };
}
