/** What waits, by owner: each owner has its turn, however much waits for one of them. */
export interface RoundRobin<T> {
  add(owner: object, item: T): void;
  remove(owner: object, item: T): void;
  /** Takes the first item of the owner whose turn it is, and lets the next owner be first. */
  take(): T | undefined;
  isEmpty(): boolean;
}

export function roundRobin<T>(): RoundRobin<T> {
  // Maps and sets keep insertion order, which is the order of turns.
  const waiting = new Map<object, Set<T>>();
  return {
    add: (owner, item) => {
      const items = waiting.get(owner);
      if (items === undefined) waiting.set(owner, new Set([item]));
      else items.add(item);
    },
    remove: (owner, item) => {
      const items = waiting.get(owner);
      if (items?.delete(item) && items.size === 0) waiting.delete(owner);
    },
    take: () => {
      for (const [owner, items] of waiting) {
        waiting.delete(owner);
        for (const item of items) {
          items.delete(item);
          if (items.size > 0) waiting.set(owner, items);
          return item;
        }
      }
      return undefined;
    },
    isEmpty: () => waiting.size === 0,
  };
}
