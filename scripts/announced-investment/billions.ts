/** An amount in whole cents. */
export const cents = (value: string): bigint => {
  const [whole = '0', part = ''] = value.split('.');
  return BigInt(whole) * 100n + BigInt(part.padEnd(2, '0').slice(0, 2));
};

/** Billions with every digit that is said. */
export function billions(sum: bigint): string {
  const perBillion = 100_000_000_000n;
  const whole = (sum / perBillion).toLocaleString('en');
  const part = String(sum % perBillion)
    .padStart(11, '0')
    .replace(/0+$/, '');
  return part === '' ? whole : `${whole}.${part}`;
}
