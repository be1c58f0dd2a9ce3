import type { GraphQLResolveInfo } from 'graphql';
import { requestFault } from './errors.ts';

/** The place of a field in an answer. */
type Path = GraphQLResolveInfo['path'];

/** The contexts (`C`) of the root fields of one operation that ask about days of the past, by the field's place in the answer. */
export interface Pasts<C> {
  /** The context of the root field above a place; at once where no field asks about the past, since every field looks here. */
  above(path: Path): C | undefined;
  /** Has everything under a root field read the graph of a day. */
  open(root: string | number, day: string): Promise<C>;
  /** For an operation within the operation: its root fields are its own, but its days count with these. */
  within(): Pasts<C>;
}

/** None yet; `most` is how many different days an operation may ask for. */
export function createPasts<C>(most: number, at: (day: string) => Promise<C>): Pasts<C> {
  const byDay = new Map<string, Promise<C>>();
  return ofOperation();

  function ofOperation(): Pasts<C> {
    const byRoot = new Map<string | number, C>();
    return {
      above: (path) => (byRoot.size === 0 ? undefined : byRoot.get(rootOf(path))),
      open: async (root, day) => {
        if (!byDay.has(day) && byDay.size >= most)
          throw requestFault(
            'TOO_EXPENSIVE',
            `One operation may ask about at most ${most} days of the past.`,
          );
        const opening = byDay.get(day) ?? at(day);
        byDay.set(day, opening);
        const context = await opening;
        byRoot.set(root, context);
        return context;
      },
      within: ofOperation,
    };
  }
}

function rootOf(path: Path): string | number {
  let place = path;
  while (place.prev !== undefined) place = place.prev;
  return place.key;
}
