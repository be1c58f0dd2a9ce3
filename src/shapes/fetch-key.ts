import type { Fetch, HopFetch } from './fetch.ts';
import type { Page } from './page.ts';
import { shapeOf } from './page-shape.ts';

/** Keys of what plans hand out for every request of a document. */
const known = new WeakMap<Fetch, string>();

/** Equal fetches have one key: requests for the same of the same nodes share a statement. */
export function fetchKey(fetch: Fetch): string {
  const key = known.get(fetch) ?? [fetch.columns.join(), ...fetch.hops.map(hopKey)].join(';');
  known.set(fetch, key);
  return key;
}

function hopKey({ hop, page, edge, of, hub }: HopFetch): string {
  const { type, forward, to } = hop;
  const indexed = hub === undefined ? '' : hub.report === null ? 'hub' : 'asks';
  return `${type}${forward ? '>' : '<'}${to.join('|')} ${pageKey(page)} ${edge.join()} ${indexed}(${fetchKey(of)})`;
}

/** Equal pages have one key. Cursors may hold integers that JSON has no number for. */
export function pageKey(page: Page): string {
  const { key, values } = shapeOf(page);
  return `${key} ${JSON.stringify(values, (_, value) => (typeof value === 'bigint' ? `${value}n` : value))}`;
}
