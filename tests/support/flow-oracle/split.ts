/**
 * Splits an amount into equal shares of whole units; what is left over goes to the first ones, a unit each, so that
 * the shares sum to the amount.
 * @example split(100n, 3) // [34n, 33n, 33n]
 */
export function split(amount: bigint, count: number): readonly bigint[] {
  const n = BigInt(count);
  const [each, over] = [amount / n, amount % n];
  const unit = amount < 0n ? -1n : 1n;
  return Array.from({ length: count }, (_, i) => (BigInt(i) < over * unit ? each + unit : each));
}
