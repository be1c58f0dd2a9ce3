import type { Kind } from '../ontology/ontology.ts';
import type { ValueKind } from '../ontology/value-kind.ts';

/** The columns of a kind that have an index of their own, beside its id. */
export function indexedColumns({ properties }: Kind): readonly string[] {
  return properties
    .filter(({ index }) => index === true)
    .flatMap(({ name, value }) => indexed(value).map((suffix) => `${name}${suffix}`));
}

/** The columns that are ordered by; where filters compare none of these, also the one that they compare. */
function indexed({ summary, order, filter, columns }: ValueKind): readonly string[] {
  const compared = new Set<string>(Object.values(filter?.operators ?? {}));
  const ordering = [...(summary?.order ?? []), ...order];
  const apart = order.length > 0 && !order.some((suffix) => compared.has(suffix));
  return apart ? [...ordering, ...columns.map((c) => c.suffix).filter((s) => compared.has(s))] : ordering;
}
