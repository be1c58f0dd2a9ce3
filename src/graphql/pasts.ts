import type { GraphQLResolveInfo } from 'graphql';
import { requestFault } from './errors.ts';

/** The place of a field in an answer. */
type Path = GraphQLResolveInfo['path'];

/** The contexts (`C`) of the root fields of one operation that ask about days of the past, by the field's place in the answer. */
export interface Pasts<C> {
  /** The context of the root field above a place; at once where no field asks about the past, since every field looks here. */
  above(path: Path): C | undefined;
  /** Has everything under a root field read the graph of a day, or under one entry of its list: its key, a space and the place of the entry. */
  open(place: string | number, day: string): Promise<C>;
  /** For an operation within the operation: its root fields are its own, but its days count with these. */
  within(): Pasts<C>;
}

/** None yet; `most` is how many different days an operation may ask for. */
export function createPasts<C>(most: number, at: (day: string) => Promise<C>): Pasts<C> {
  const byDay = new Map<string, Promise<C>>();
  return ofOperation();

  function ofOperation(): Pasts<C> {
    const byPlace = new Map<string | number, C>();
    return {
      above: (path) => (byPlace.size === 0 ? undefined : contextAbove(path, byPlace)),
      open: async (place, day) => {
        if (!byDay.has(day) && byDay.size >= most)
          throw requestFault(
            'TOO_EXPENSIVE',
            `One operation may ask about at most ${most} days of the past.`,
          );
        const opening = byDay.get(day) ?? at(day);
        byDay.set(day, opening);
        const context = await opening;
        byPlace.set(place, context);
        return context;
      },
      within: ofOperation,
    };
  }
}

function contextAbove<C>(path: Path, byPlace: ReadonlyMap<string | number, C>): C | undefined {
  let [place, below] = [path, path];
  while (place.prev !== undefined) [place, below] = [place.prev, place];
  return byPlace.get(place.key) ?? byPlace.get(`${place.key} ${below.key}`);
}
