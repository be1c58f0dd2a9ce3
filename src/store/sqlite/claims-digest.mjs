import { createHash } from 'node:crypto';

/** Ids of claims end with the SHA-256 of their canonical form: no need to hash them again. */
const hashed = /^claim\/[0-9a-f]{64}$/;

/** The digest of no claims. */
export const emptyDigest = '0'.repeat(64);

/**
 * Adds up ids of claims to 256 bits, so that two sets of claims have one digest only where they hold the same ids. The
 * order of adding does not matter, and adding an id twice takes it away.
 */
export function claimsDigest(start = emptyDigest) {
  const words = wordsOf(start);
  const combine = (hex) => {
    for (let i = 0; i < 8; i += 1) words[i] ^= Number.parseInt(hex.slice(i * 8, i * 8 + 8), 16);
  };
  return {
    add: (id) => combine(hashed.test(id) ? id.slice(-64) : createHash('sha256').update(id).digest('hex')),
    /** Adds all that another digest holds. */
    combine,
    hex: () => Array.from(words, (word) => word.toString(16).padStart(8, '0')).join(''),
  };
}

const wordsOf = (hex) =>
  Uint32Array.from({ length: 8 }, (_, i) => Number.parseInt(hex.slice(i * 8, i * 8 + 8), 16));
