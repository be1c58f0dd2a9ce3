/**
 * The longitude to look from: opposite to the middle of the widest gap between points, so that a map is cut where nothing
 * is. From Japan to the United States it looks at the Pacific.
 */
export function centreLongitude(longitudes: readonly number[]): number {
  const sorted = [...new Set(longitudes.map((longitude) => ((longitude % 360) + 360) % 360))].sort(
    (a, b) => a - b,
  );
  const [first] = sorted;
  if (first === undefined) return 0;
  const gaps = sorted.map((from, i) => ({ from, length: (sorted[i + 1] ?? first + 360) - from }));
  const widest = gaps.reduce((a, b) => (b.length > a.length ? b : a));
  const opposite = widest.from + widest.length / 2 + 180;
  return ((opposite + 180) % 360) - 180;
}
