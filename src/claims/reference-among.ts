import { isVoid, type Reference } from './reference.ts';
import { isWhole, type Releases } from './release.ts';

/** A reference as it stands where only some of the releases are known; null where none of those says it. */
export function referenceAmong(
  reference: Reference,
  { all, placeOf }: Releases,
  isKnown: (release: string) => boolean,
): Reference | null {
  const { source, until } = reference;
  if (isVoid(reference)) return null;
  if (!isWhole(all[placeOf(source)])) return isKnown(source) ? reference : null;
  const firstFrom = (id: string): string | null =>
    all.slice(placeOf(id)).find((release) => isWhole(release) && isKnown(release.id))?.id ?? null;
  const from = firstFrom(source);
  const end = until === null ? null : firstFrom(until);
  return from === null || from === end ? null : { ...reference, source: from, until: end };
}
