import { complete, datasetWithdrawn, unfinished, withdrawn } from '../ontology/release-words.ts';
import type { ReleaseState } from './claim.ts';
import type { Release } from './release.ts';

/** The columns of a source with what is known of it beside its head, as a store gives them. */
interface StateColumns {
  readonly coverage?: unknown;
  readonly status?: unknown;
  readonly hash?: unknown;
}

/** What is known of a document as a release, from its columns. */
export function releaseState(source: string, { coverage, status, hash }: StateColumns): ReleaseState {
  return {
    source,
    isComplete: coverage === complete,
    isUnfinished: coverage === unfinished,
    status: status === withdrawn || status === datasetWithdrawn ? status : null,
    hash: typeof hash === 'string' ? hash : null,
  };
}

/** A document among the releases of its dataset, from its columns. */
export function releaseOf({
  id,
  published,
  ...state
}: StateColumns & { id: unknown; published?: unknown }): Release {
  const { isComplete, isUnfinished, status } = releaseState(String(id), state);
  return {
    id: String(id),
    published: typeof published === 'string' ? published : null,
    isComplete,
    isUnfinished,
    isWithdrawn: status !== null,
  };
}

/** Why an edition does not count, by its own status and by that of its dataset. */
export function statusWith(own: ReleaseState['status'], dataset: unknown): ReleaseState['status'] {
  if (own === withdrawn) return own;
  return dataset === withdrawn ? datasetWithdrawn : null;
}

/** The columns that say so. */
export const stateColumns = ({ isComplete, isUnfinished, status, hash }: ReleaseState) => ({
  coverage: isComplete ? complete : isUnfinished ? unfinished : null,
  status,
  hash,
});

/** Whether nothing is known of it beside its head. */
export const isPlainState = (state: ReleaseState): boolean =>
  Object.values(stateColumns(state)).every((column) => column === null);
