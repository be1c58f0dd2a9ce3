import DataLoader from 'dataloader';

/** Gathers ids, and makes one thing for all of them, which each of them gets. */
export function together<V>(make: (ids: readonly string[]) => Promise<V>): (id: string) => Promise<V> {
  const loader = new DataLoader<string, V>(async (ids) => {
    const made = await make(ids);
    return ids.map(() => made);
  });
  return (id) => loader.load(id);
}
