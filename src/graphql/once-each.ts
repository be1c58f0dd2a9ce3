/** Makes something once for each name that belongs to an object, such as a type of a schema, and keeps it as long as the object. */
export function onceEach<O extends object, T>(): (of: O, name: string, make: () => T) => T {
  const made = new WeakMap<O, Map<string, T>>();
  return (of, name, make) => {
    const known = made.get(of) ?? new Map<string, T>();
    made.set(of, known);
    const found = known.get(name);
    if (found !== undefined) return found;
    const one = make();
    known.set(name, one);
    return one;
  };
}
