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
  const { value, name } = property;
  const chosen = property.many === true ? oneEachSlot(property, claims) : claims.slice(0, 1);
  const texts = new Set(chosen.map((c) => c.text));
  const shown = claims.filter((c) => texts.has(c.text));
  const rows = chosen.map((c) => value.store(value.parse(c.text), moment(c)));
  const cell = (index: number): StoredCell => {
    if (property.many !== true) return rows[0]?.[index] ?? null;
    return rows.length === 0 ? null : rows.map((row) => row[index] ?? '');
  };
  const columns = Object.fromEntries(value.columns.map((c, index) => [`${name}${c.suffix}`, cell(index)]));
  const summed = value.summary?.of(chosen.map((c) => value.parse(c.text))) ?? [];
  for (const [index, column] of (value.summary?.columns ?? []).entries())
    columns[`${name}${column.suffix}`] = chosen.length === 0 ? null : (summed[index] ?? null);
  return { columns, shown };
}

/** The strongest claim of each slot, in the value kind's own order and then by strength. */
function oneEachSlot({ value }: Property, claims: readonly StoredClaim[]): readonly StoredClaim[] {
  const strongest = new Map<string, StoredClaim>();
  for (const claim of claims) {
    const slot = value.slot?.(value.parse(claim.text)) ?? claim.text;
    if (!strongest.has(slot)) strongest.set(slot, claim);
  }
  const precedence = (claim: StoredClaim) => value.precedence?.(value.parse(claim.text)) ?? 0;
  return [...strongest.values()].sort((a, b) => precedence(a) - precedence(b));
}
