import { hash } from 'node:crypto';
import type { Claim, Head } from './claim.ts';

type Json = string | number | readonly string[] | Readonly<Record<string, unknown>> | null;

/**
 * The canonical form of a claim: one line of JSON with keys in code point order, without what is absent or a default.
 * Two claims are one claim where their forms are the same bytes.
 */
export function canonicalClaim(claim: Content): string {
  const { subject, about, value, dataset, qualifiers, basis, rank, confidence, valid } = claim;
  // Key by key in their order: to sort them takes as long as all else, and every claim passes here several times.
  let text = `{"about":${JSON.stringify(about)},"basis":${JSON.stringify(basis)}`;
  if (confidence !== null) text += `,"confidence":${JSON.stringify(confidence)}`;
  text += `,"dataset":${JSON.stringify(dataset)}`;
  if (Object.keys(qualifiers).length > 0) text += `,"qualifiers":${sortedJson(qualifiers, false)}`;
  if (rank !== 'NORMAL') text += `,"rank":${JSON.stringify(rank)}`;
  text += `,"subject":${JSON.stringify(subject)}`;
  if (valid !== null) text += `,"valid":${JSON.stringify(valid)}`;
  return `${text},"value":${JSON.stringify(value)}}`;
}

/** What is claimed, and by whom: all that a claim is told apart by. */
export type Content = Pick<
  Claim,
  'subject' | 'about' | 'value' | 'dataset' | 'qualifiers' | 'basis' | 'rank' | 'confidence' | 'valid'
>;

/** A claim as one of a dataset, of which its document turned out to be an edition. */
export function claimOfDataset(claim: Claim, dataset: string): Claim {
  if (claim.dataset === dataset) return claim;
  const moved = { ...claim, dataset };
  return { ...moved, id: claimId(canonicalClaim(moved)) };
}

/** The canonical form of what a document or a dataset says about itself. */
export function canonicalHead({ id, properties, derivedFrom, dataset }: Head): string {
  const links = derivedFrom.length === 0 ? null : [...derivedFrom].sort();
  return canonicalJson({ ...properties, id, derivedFrom: links, dataset });
}

/** The same without the day on which it was read: two heads are one where this is the same. */
export function unretrievedHead({ properties, ...head }: Head): string {
  const { retrieved: _, ...rest } = properties;
  return canonicalHead({ ...head, properties: rest });
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
