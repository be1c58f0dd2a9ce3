/** What stands in a record, by dotted names: lists add nothing to a name, and of a list only the first member is looked at. */
export function* leavesOf(value: unknown, name = ''): Generator<readonly [string, string]> {
  if (value === null || value === undefined || value === '') return;
  if (Array.isArray(value)) yield* leavesOf(value[0], name);
  else if (typeof value === 'object')
    for (const [key, inner] of Object.entries(value))
      yield* leavesOf(inner, name === '' ? key : `${name}.${key}`);
  else yield [name, String(value)];
}
