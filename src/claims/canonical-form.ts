import { createHash } from 'node:crypto';
import type { Claim, SourceHead } from './claim.ts';

type Json = string | number | readonly string[] | Readonly<Record<string, unknown>> | null;

/**
 * The canonical form of a claim: one line of JSON with keys in code point order, without what is absent or a default.
 * Two claims are one claim where their forms are the same bytes.
 */
export function canonicalClaim(claim: Omit<Claim, 'id' | 'recordedAt' | 'isLink'>): string {
  return canonicalJson({
    ...claim,
    rank: claim.rank === 'NORMAL' ? null : claim.rank,
    qualifiers: Object.keys(claim.qualifiers).length === 0 ? null : claim.qualifiers,
  });
}

/** The canonical form of what a source says of itself. */
export function canonicalSource({ id, properties, derivedFrom }: SourceHead): string {
  const links = derivedFrom.length === 0 ? null : [...derivedFrom].sort();
  return canonicalJson({ ...properties, id, derivedFrom: links });
}

export function claimId(canonical: string): string {
  return `claim/${createHash('sha256').update(canonical).digest('hex')}`;
}

/** JSON with keys in code point order, without nulls. */
export function canonicalJson(record: Readonly<Record<string, Json>>): string {
  const present = Object.entries(record).filter(([, value]) => value !== null);
  return JSON.stringify(Object.fromEntries(present.sort(([a], [b]) => (a < b ? -1 : 1))), (_, value) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
