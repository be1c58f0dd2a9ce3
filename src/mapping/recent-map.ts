/** A map that keeps its last entries. */
export interface RecentMap<T> {
  get(key: string): T | undefined;
  set(key: string, value: T): void;
}

/**
 * A map of at least the last `most` entries, and of no more than twice as many: in two generations, since to delete the oldest of one
 * large map, one at a time, takes ever longer.
 */
export function recentMap<T>(most: number): RecentMap<T> {
  let [now, before] = [new Map<string, T>(), new Map<string, T>()];
  return {
    get: (key) => now.get(key) ?? before.get(key),
    set(key, value) {
      if (now.size === most) [now, before] = [new Map(), now];
      now.set(key, value);
    },
  };
}
