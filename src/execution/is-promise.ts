/** Whether something is a promise as far as GraphQL cares: usually an object, sometimes a function. */
export function isPromise(value: unknown): value is Promise<unknown> {
  if (typeof value !== 'object' && typeof value !== 'function') return false;
  return value instanceof Promise || (value !== null && hasThen(value));
}

const hasThen = (value: object & { readonly then?: unknown }): boolean => typeof value.then === 'function';
