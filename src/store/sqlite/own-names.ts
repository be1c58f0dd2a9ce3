import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { StoreUnavailable } from '../errors.ts';
import { graphFile } from './graph-file.ts';

/** The graph, what SQLite keeps beside it, the record of its last commit with its drafts, and what lets others import through a server. */
const own = /^graph\.(db(-.*)?|lock(-.*)?|commit(\..*)?|token(\..*)?|grafeo)$/;

/** The folder of the graphs of past days, from which what is not of the present state is removed. */
const past = 'past';

/**
 * Refuses a file or folder that somebody names for another purpose but that the store uses itself: it overwrites it, removes it, or
 * takes it for part of the graph.
 * @throws {StoreUnavailable}
 */
export function throwIfOwn(folder: string, file: string): void {
  const of = realOf(dirname(file));
  // Some file systems are case-insensitive.
  const [first = '', ...rest] = relative(realOf(folder), join(of, basename(file)))
    .toLowerCase()
    .split(sep);
  const isHere = first === past || (rest.length === 0 && own.test(first));
  // A graph other than the one of this configuration.
  const isOfAnother = own.test(basename(file).toLowerCase()) && existsSync(join(of, graphFile));
  if (isHere || isOfAnother)
    throw new StoreUnavailable(
      `${file} is a name that a store uses for its own files: name a file elsewhere.`,
    );
}

/** A folder by its one name without links; one that does not exist by the name that it would have. */
function realOf(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return resolve(folder);
  }
}
