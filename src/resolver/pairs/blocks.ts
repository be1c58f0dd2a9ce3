import type { Compared } from '../features/feature.ts';
import { keysOfName } from '../names/keys-of-name.ts';

/** A key that more entities share than are compared by it. */
export interface DroppedKey {
  readonly key: string;
  readonly entities: number;
}

/** Which entities may be one, since they share an identifier, all codes that their kind is called by, or a key of a name. */
export interface Blocks {
  /** The places of the entities after this one, among all, with which it is compared. */
  after(place: number): readonly number[];
  /** The keys that too many share, the commonest first. */
  readonly dropped: readonly DroppedKey[];
}

/**
 * Puts entities of one kind into blocks by what they share. Within a block all pairs are compared, so that one of a thousand would cost as much as half a
 * million entities: a key that more than `most` share is dropped.
 */
export function blocksOf(entities: readonly Compared[], most: number): Blocks {
  const places = new Map<string, number[]>();
  const keys = entities.map(keysOf);
  for (const [place, own] of keys.entries())
    for (const key of own) {
      const block = places.get(key);
      if (block === undefined) places.set(key, [place]);
      else block.push(place);
    }
  const dropped: DroppedKey[] = [];
  for (const [key, { length }] of places)
    if (length > most) {
      dropped.push({ key: key.slice(1), entities: length });
      places.delete(key);
    } else if (length === 1) places.delete(key);
  return {
    after(place) {
      const found = new Set<number>();
      for (const key of keys[place] ?? [])
        for (const other of places.get(key) ?? []) if (other > place) found.add(other);
      return [...found].sort((a, b) => a - b);
    },
    dropped: dropped.sort((a, b) => b.entities - a.entities || (a.key < b.key ? -1 : 1)),
  };
}

/** A sign before each key tells identifiers, codes and names apart. */
const keysOf = ({ identifiers, codes, readNames }: Compared): readonly string[] => [
  ...new Set([
    ...(codes.size === 0 || [...codes.values()].includes(null) ? [] : [`@${[...codes.values()].join(' ')}`]),
    ...[...identifiers.values()].flat().map((text) => `#${text}`),
    ...readNames.flatMap(keysOfName).map((key) => `"${key}`),
  ]),
];
