/**
 * A value that is shared and that nobody may write to: what one resolver wrote, another would read, in this request or in
 * a stranger's. Lists and plain objects are frozen as they are; what scalars make is theirs to keep.
 */
export function lasting<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value) || !isPlain(value)) return value;
  for (const part of Object.values(value)) lasting(part);
  return Object.freeze(value);
}

function isPlain(value: object): boolean {
  if (Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}
