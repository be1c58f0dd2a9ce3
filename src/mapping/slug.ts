import { hash } from 'node:crypto';

/** Longer than this, a name makes no id that anybody reads. */
const longest = 80;

/**
 * A name as the last part of an id. Where that would be empty, as of names in other scripts, or long, it is a hash of the
 * whole name: two names are never made one by cutting them.
 */
export function slugOf(name: string, dataset: string): string {
  const slug = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const letters = name.normalize('NFKD').match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  // Of a name in two scripts only a part would be left.
  const isWhole = slug.replaceAll('-', '').length === letters;
  return isWhole && slug !== '' && slug.length <= longest ? slug : keyOf([name], dataset);
}

/** A native key as the last part of an id: a hash of it, after the dataset whose key it is. */
export function keyOf(key: readonly string[], dataset: string): string {
  const name = dataset.replace(/^[^/]*\//, '');
  // 64 bits: among ten million keys the odds that two meet are one in 370,000.
  const digest = hash('sha256', JSON.stringify([dataset, ...key])).slice(0, 16);
  return name.length <= 100 ? `${name}-${digest}` : digest;
}
