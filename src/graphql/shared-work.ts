import type { FoundReasons } from '../loaders/reasons-loader.ts';
import type { JudgedConflicts } from './conflicts-among.ts';
import type { FoundFlows } from './fields/who-invests.ts';
import type { RankedReasons } from './fields/why.ts';

/** What the fields of one request work out of one graph, each of it once, however many of them ask. */
export interface SharedWork {
  readonly conflicts: JudgedConflicts;
  /** By all that the flows are summed by. */
  readonly flows: Map<string, Promise<FoundFlows>>;
  readonly reasons: Map<FoundReasons, Promise<RankedReasons>>;
}

/** None yet. */
export const noSharedWork = (): SharedWork => ({
  conflicts: new Map(),
  flows: new Map(),
  reasons: new Map(),
});
