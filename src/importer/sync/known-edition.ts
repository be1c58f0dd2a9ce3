import { unretrievedHead } from '../../claims/canonical-form.ts';
import type { ReleaseState } from '../../claims/claim.ts';
import { readHead } from '../../claims/read-head.ts';
import { releaseState, statusWith } from '../../claims/release-state.ts';
import type { ImportOptions } from '../import-options.ts';
import { knownHeads } from '../known-heads.ts';
import { readOf } from '../read-of.ts';
import { headDiffers } from '../source-faults.ts';
import type { Edition } from './read-edition.ts';
import { SyncRefused } from './sync-refused.ts';

/** What is known of an edition before it is brought in. */
export interface KnownEdition {
  /** Whether it was brought in before. */
  readonly isThere: boolean;
  /** Why nothing that it says counts, or will; null where it does. */
  readonly status: ReleaseState['status'];
}

/**
 * What is known of an edition.
 * @throws {SyncRefused} where it was and said something else, or where the file says something else of the edition or its dataset than
 * what is known of them
 */
export async function knownEdition(
  { source, dataset, hash }: Edition,
  options: ImportOptions,
): Promise<KnownEdition> {
  const said = [source, ...(dataset === null ? [] : [dataset])];
  const of = source.dataset ?? '';
  const rows = await knownHeads(readOf(options), [of, source.id].sort());
  const known = new Map(rows.map((row) => [row.id, row]));
  for (const head of said) {
    const before = known.get(head.id)?.head ?? null;
    if (before === null || unretrievedHead(readHead(before)) === unretrievedHead(head)) continue;
    const { message, expected } = headDiffers(head, readHead(before));
    throw new SyncRefused(`${message} (${expected}).`);
  }
  const { isComplete, status, hash: before } = releaseState(source.id, known.get(source.id) ?? {});
  if (!isComplete || before === hash)
    return { isThere: isComplete, status: statusWith(status, known.get(of)?.status) };
  throw new SyncRefused(
    `${source.id} was synced before and said something else: give the new edition an id or a day of its own, and withdraw that one where it was wrong.`,
  );
}
