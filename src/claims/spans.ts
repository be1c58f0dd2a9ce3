import { isVoid, placeInSource, type Reference } from './reference.ts';
import { isWhole, type Releases } from './release.ts';

/** Whether a reference goes on through a place among the releases. */
export function covers(reference: Reference, at: number, { all, placeOf }: Releases): boolean {
  const { source, until } = reference;
  const from = placeOf(source);
  if (from === at) return !isVoid(reference);
  return isWhole(all[from]) && from < at && (until === null || placeOf(until) > at);
}

/** The same references, with those of one place in their documents that follow on each other, or say the same twice, as one. */
export function unitedSpans(references: readonly Reference[], releases: Releases): readonly Reference[] {
  const { all, placeOf } = releases;
  const end = ({ until }: Reference): number => (until === null ? all.length : placeOf(until));
  const isSpan = (reference: Reference): boolean =>
    !isVoid(reference) && isWhole(all[placeOf(reference.source)]);
  const found = references.filter((one) => !isSpan(one));
  const spans = references.filter(isSpan).toSorted((a, b) => placeOf(a.source) - placeOf(b.source));
  for (const span of spans) {
    const place = placeInSource(span);
    const before = found.findIndex(
      (one) => isSpan(one) && placeInSource(one) === place && end(one) >= placeOf(span.source),
    );
    const one = found[before];
    if (one === undefined) found.push(span);
    else if (end(span) > end(one)) found[before] = { ...one, until: span.until };
  }
  return found;
}
