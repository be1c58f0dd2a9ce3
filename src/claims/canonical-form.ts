import { hash } from 'node:crypto';
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

/** The canonical form of what a source says about itself. */
export function canonicalSource({ id, properties, derivedFrom }: SourceHead): string {
  const links = derivedFrom.length === 0 ? null : [...derivedFrom].sort();
  return canonicalJson({ ...properties, id, derivedFrom: links });
}

export function claimId(canonical: string): string {
  return `claim/${hash('sha256', canonical)}`;
}

/** JSON with keys in code point order, without nulls. */
export function canonicalJson(record: Readonly<Record<string, Json>>): string {
  return sortedJson(record, true);
}

/** Written by hand, because `JSON.stringify` with a replacer takes three times as long, and every claim passes here. */
function sortedJson(record: Readonly<Record<string, unknown>>, withoutNulls: boolean): string {
  let text = '';
  for (const key of Object.keys(record).sort()) {
    const value = record[key];
    if (withoutNulls && value === null) continue;
    text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${jsonOf(value)}`;
  }
  return `{${text}}`;
}

function jsonOf(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(jsonOf).join(',')}]`;
  return sortedJson({ ...value }, false);
}
