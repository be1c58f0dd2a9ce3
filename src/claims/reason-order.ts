import { bases } from '../ontology/basis.ts';
import type { Corroboration } from './corroboration.ts';

/** What the place of a reason among others depends on. */
export interface RankedReason {
  readonly id: string;
  /** On whose word it rests. */
  readonly basis: string;
  readonly corroboration: Corroboration;
}

/** The place of a basis among all of them, the strongest first; what is no basis comes last. */
function basisPlace(basis: string): number {
  const order: readonly string[] = Object.keys(bases);
  return order.includes(basis) ? order.indexOf(basis) : order.length;
}

/** The total order of reasons: basis, then independent origins, then documents (more before fewer), then id. */
export function compareReasons(a: RankedReason, b: RankedReason): number {
  return (
    basisPlace(a.basis) - basisPlace(b.basis) ||
    b.corroboration.independentOrigins - a.corroboration.independentOrigins ||
    b.corroboration.documents - a.corroboration.documents ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}
