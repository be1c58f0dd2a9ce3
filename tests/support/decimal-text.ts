/** A decimal as its canonical text: `digits` with the point `scale` places from the right, and no zeros that say nothing. */
export function decimalText(digits: bigint, scale: number): string {
  const padded = String(digits < 0n ? -digits : digits).padStart(scale + 1, '0');
  const cut = scale === 0 ? padded : `${padded.slice(0, -scale)}.${padded.slice(-scale)}`;
  return (digits < 0n ? '-' : '') + (cut.includes('.') ? cut.replace(/\.?0+$/, '') : cut);
}
