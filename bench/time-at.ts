/** The time that a share of all times does not exceed, in milliseconds with one digit; 1 gives the longest. */
export function timeAt(times: readonly number[], share: number): string {
  const sorted = [...times].sort((a, b) => a - b);
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
}
