import type { Corroboration } from '../../claims/corroboration.ts';
import { basisPlace } from './basis-of-reason.ts';

/** What the place of a reason among others depends on. */
export interface RankedReason {
  readonly id: string;
  /** Whose word it rests on. */
  readonly basis: string;
  readonly corroboration: Corroboration;
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
