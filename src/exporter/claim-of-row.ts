import type { Claim } from '../claims/claim.ts';
import type { Cell, Row } from '../store/store.ts';

/** A claim as it was imported, from the columns of a dump; the ontology decides whether it is about a link. */
export function claimOfRow(row: Row): Omit<Claim, 'isLink'> {
  const claim = record(row.claim);
  const required = (name: string) => String(claim[name]);
  const optional = (name: string) => textOrNull(claim[name]);
  return {
    id: required('id'),
    subject: required('group').split(' ')[0] ?? '',
    about: required('about'),
    value: required('text'),
    qualifiers: JSON.parse(optional('qualifiers') ?? '{}'),
    // Both were checked against their lists before they were stored.
    basis: required('basis') as Claim['basis'],
    rank: required('rank') as Claim['rank'],
    confidence: typeof claim.confidence === 'number' ? claim.confidence : null,
    source: required('source'),
    locator: optional('locator'),
    quote: optional('quote'),
    valid: optional('valid'),
    recordedAt: optional('recordedAt'),
  };
}

/** A map that a statement returned; anything else reads as empty. */
export function record(cell: Cell | undefined): { readonly [name: string]: Cell } {
  return typeof cell === 'object' && cell !== null && !isList(cell) ? cell : {};
}

function isList(cell: object): cell is readonly Cell[] {
  return Array.isArray(cell);
}

const textOrNull = (cell: Cell | undefined): string | null => (typeof cell === 'string' ? cell : null);
