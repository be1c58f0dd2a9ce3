import type { CallOptions } from './store.ts';

/** Work that is not a request may take its time, such as indexes of a graph that was loaded in bulk; more than an hour is a fault. */
const longMs = 3_600_000;

export function longCall(signal?: AbortSignal): CallOptions {
  return { deadline: Date.now() + longMs, signal };
}
