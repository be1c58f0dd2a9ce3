import type { Property } from '../ontology/ontology.ts';
import type { Moment, Scalar } from '../ontology/value-kind.ts';
import type { StoredClaim } from './stored-claim.ts';

/** A stored cell: lists are the columns of properties with many values. */
export type StoredCell = Scalar | readonly Scalar[];

export interface ProjectedProperty {
  /** Every column of the property; null empties it. */
  readonly columns: Readonly<Record<string, StoredCell>>;
  readonly shown: readonly StoredClaim[];
}

/** Values of a property from its live claims, the strongest first. */
export function projectProperty(
  property: Property,
  claims: readonly StoredClaim[],
  moment: (claim: StoredClaim) => Moment,
): ProjectedProperty {
  const { value, name, many = false } = property;
  const chosen = many ? oneEachSlot(property, claims) : claims.slice(0, 1).map((c) => parsed(property, c));
  const texts = new Set(chosen.map(({ claim }) => claim.text));
  const shown = claims.filter((c) => texts.has(c.text));
  const rows = chosen.map((c) => value.store(c.value, moment(c.claim)));
  const columns: Record<string, StoredCell> = {};
  for (const [index, { suffix }] of value.columns.entries())
    columns[`${name}${suffix}`] = many ? listed(rows, index) : (rows[0]?.[index] ?? null);
  const summed = value.summary?.of(chosen.map((c) => c.value)) ?? [];
  for (const [index, { suffix }] of (value.summary?.columns ?? []).entries())
    columns[`${name}${suffix}`] = chosen.length === 0 ? null : (summed[index] ?? null);
  return { columns, shown };
}

const listed = (rows: readonly (readonly Scalar[])[], index: number): StoredCell =>
  rows.length === 0 ? null : rows.map((row) => row[index] ?? '');

/** A claim with its value, which is read once. */
interface Parsed {
  readonly claim: StoredClaim;
  readonly value: unknown;
}

const parsed = ({ value }: Property, claim: StoredClaim): Parsed => ({
  claim,
  value: value.parse(claim.text),
});

/** The strongest claim of each slot, in the value kind's own order and then by strength. */
function oneEachSlot(property: Property, claims: readonly StoredClaim[]): readonly Parsed[] {
  const { value: kind } = property;
  const strongest = new Map<string, Parsed>();
  for (const claim of claims) {
    const one = parsed(property, claim);
    const slot = kind.slot?.(one.value) ?? claim.text;
    if (!strongest.has(slot)) strongest.set(slot, one);
  }
  const precedence = ({ value }: Parsed) => kind.precedence?.(value) ?? 0;
  return [...strongest.values()].sort((a, b) => precedence(a) - precedence(b));
}
