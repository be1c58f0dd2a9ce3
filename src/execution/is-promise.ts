/** Whether something is there later, as far as GraphQL cares: an object as a rule, and a function at times. */
export function isPromise(value: unknown): value is Promise<unknown> {
  if (typeof value !== 'object' && typeof value !== 'function') return false;
  return value instanceof Promise || (value !== null && hasThen(value));
}

const hasThen = (value: object & { readonly then?: unknown }): boolean => typeof value.then === 'function';
