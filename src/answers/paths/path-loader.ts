import { keyed } from '../../loaders/keyed.ts';
import type { Read, Reading } from '../../loaders/reading.ts';
import { type PathLinks, type PathSides, pathLinks } from '../../shapes/paths.ts';
import { listOf, textOf } from '../../store/cell.ts';
import type { Cell, Row } from '../../store/store.ts';

/** A level of a search: the nodes whose links are wanted, by side, and how many hops may still be requested after it. */
export interface PathLevel extends PathSides {
  readonly ids: readonly string[];
  readonly left: number;
}

/** What one path search asks for. Searches that ask for the same things may share it, so that each is fetched once. */
export interface PathLoader {
  /** The links of each node, lists as `pathLinks` describes; null for a node that does not exist. */
  links(level: PathLevel): Promise<readonly (readonly Cell[] | null)[]>;
  /** How many links each node has, as far as they are counted; nodes not counted before are fetched. */
  degrees(ids: readonly string[]): Promise<readonly number[]>;
  /** A node that has come along with the links, with its id and the columns that were asked for. */
  node(id: string): Row | undefined;
}

/** What a path search follows. */
interface PathSearch {
  readonly page: PathLinks;
  /** Where more may be wanted, how many of the next nodes come along. */
  readonly readAhead: number;
}

/** Follows links of some types from many nodes; `args` are all the arguments of the search. */
export function pathLoader({ read, once }: Reading, args: string, search: () => PathSearch): PathLoader {
  return once(pathLoader, args, () => createPathLoader(read, search()));
}

function createPathLoader(read: Read, { page, readAhead }: PathSearch): PathLoader {
  const known = new Map<string, readonly Cell[]>();
  const degrees = new Map<string, number>();
  const nodes = new Map<string, readonly Cell[]>();
  const levels = keyed<ReturnType<PathLoader['links']>>();
  const countings = keyed<Promise<void>>();
  return {
    links: (level) => levels(level.ids.join(' '), () => linksOf(level)),
    degrees: async (ids) => {
      const unknown = ids.filter((id) => !degrees.has(id)).sort();
      if (unknown.length > 0) await countings(unknown.join(' '), () => count(unknown));
      return ids.map((id) => degrees.get(id) ?? 0);
    },
    node: (id) => {
      const cells = nodes.get(id);
      return (
        cells && { id, ...Object.fromEntries(page.columns.map((name, i) => [name, cells[i + 1] ?? null])) }
      );
    },
  };

  /** Where the links of an end are cut, what lies between the two sides may seem to be on one alone, and is counted here. */
  async function count(ids: readonly string[]): Promise<void> {
    const few = { ...page, most: page.degreeMost, everyClaim: false, columns: [] };
    const [row] = await read(pathLinks({ from: ids, to: [] }, few, { ahead: 0, metOnly: true }));
    for (const [id, links] of pairs(row?.links)) degrees.set(textOf(id), listOf(links).length);
  }

  async function linksOf({ ids, from, to, left }: PathLevel) {
    const unknown = (some: readonly string[]) => some.filter((id) => !known.has(id));
    const missing = unknown(ids).length;
    if (missing > 0) {
      const ahead = left > 0 ? readAhead : 0;
      const outermost = left === 0 || (ahead > 0 && left <= hopsOfLevel);
      // The store could not tell whether one of these meets another that was read before.
      const reach = { ahead, metOnly: outermost && missing === ids.length };
      const [row] = await read(pathLinks({ from: unknown(from), to: unknown(to) }, page, reach));
      for (const [id, degree] of pairs(row?.degrees)) degrees.set(textOf(id), Number(degree));
      for (const [id, links] of pairs(row?.links)) known.set(textOf(id), listOf(links));
      for (const cells of pairs(row?.nodes)) nodes.set(textOf(cells[0]), cells);
    }
    return ids.map((id) => known.get(id) ?? null);
  }
}

/** A level leads from both ends. */
const hopsOfLevel = 2;

const pairs = (cell: Cell | undefined): readonly (readonly Cell[])[] => listOf(cell).map(listOf);
