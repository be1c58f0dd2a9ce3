import { comparePath } from './paths.ts';

/** Entities are compared up to four: more columns do not fit a page. */
export const mostCompared = 4;

/** The ids that an address sets side by side, each once. */
export function readCompared(params: URLSearchParams): readonly string[] {
  const ids = (params.get('ids') ?? '').split(',').filter((id) => /^[a-z0-9-]+\/[^\s,]+$/.test(id));
  return [...new Set(ids)].slice(0, mostCompared);
}

export const withCompared = (ids: readonly string[], id: string): string =>
  comparePath([...new Set([...ids, id])].slice(0, mostCompared));

export const withoutCompared = (ids: readonly string[], id: string): string =>
  comparePath(ids.filter((other) => other !== id));
