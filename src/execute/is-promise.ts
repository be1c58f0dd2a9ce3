/** Whether something is there later, as far as GraphQL cares. */
export function isPromise(value: unknown): value is Promise<unknown> {
  return value instanceof Promise || (typeof value === 'object' && value !== null && hasThen(value));
}

const hasThen = (value: object & { readonly then?: unknown }): boolean => typeof value.then === 'function';
