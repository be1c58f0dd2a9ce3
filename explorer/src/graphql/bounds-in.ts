/** The bounds that an answer tells beside its data: a list of what was bounded, and by what. */
export function boundsIn(told: unknown): readonly string[] {
  if (!Array.isArray(told)) return [];
  return told.flatMap((notice: unknown) => {
    const bounds =
      typeof notice === 'object' && notice !== null && 'bounds' in notice ? notice.bounds : undefined;
    return Array.isArray(bounds) ? bounds.map(String) : [];
  });
}
