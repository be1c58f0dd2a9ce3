/** So many bytes tell the encoding of a text. */
export const tellingBytes = 512;

/** Texts have the sign that ends a line, a digit or a quote in so many of their signs, whatever their script. */
const leastShare = 0.1;

/**
 * The encoding of a text by its first bytes: UTF-16 where it is marked so, or where zeros stand in one half of its pairs of bytes alone, as they do beside
 * the signs of ASCII; and UTF-8 otherwise. Zeros that stray in UTF-8 are few.
 */
export function encodingOf(head: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [first, second] = head;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const zeros: [number, number] = [0, 0];
  for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 2 === 0 ? 0 : 1] += 1;
  const [even, odd] = zeros;
  if (Math.min(even, odd) > 0 || even + odd < 2) return 'utf-8';
  const told = odd > 0 ? 'utf-16le' : 'utf-16be';
  const least = isText(head, 'utf-8') ? 0.5 : leastShare;
  return even + odd > (least * head.length) / 2 && isText(head, told) ? told : 'utf-8';
}

function isText(head: Uint8Array, encoding: string): boolean {
  try {
    // What the end cuts is no fault.
    new TextDecoder(encoding, { fatal: true }).decode(head, { stream: true });
    return true;
  } catch {
    return false;
  }
}
