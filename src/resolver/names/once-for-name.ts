import type { ReadName } from './read-name.ts';

/** What is made of a name once, however many others it is compared with. */
export function onceForName<T>(make: (name: ReadName) => T): (name: ReadName) => T {
  const made = new WeakMap<ReadName, { readonly value: T }>();
  return (name) => {
    const before = made.get(name);
    if (before !== undefined) return before.value;
    const value = make(name);
    made.set(name, { value });
    return value;
  };
}
