import { type Reference, writeReference } from '../../claims/reference.ts';
import { completeAfter } from '../../claims/release.ts';
import { restateClaims } from '../../shapes/projection.ts';
import { batchCall, type ImportOptions } from '../import-options.ts';
import { sorted } from '../sorted.ts';
import type { Edition } from './read-edition.ts';
import { storedClaimRows } from './stored-claim-rows.ts';
import type { WeighedReleases } from './weighed-releases.ts';

/**
 * Bounds what was imported of an edition before its sync begins by the complete release after it. From then on its references are spans,
 * and one without an end would say what later editions do not. Nothing stands otherwise by this; a sync that was begun has done it.
 */
export async function boundParts(
  { source }: Edition,
  { releases }: WeighedReleases,
  options: ImportOptions & { readonly dataset: string },
): Promise<void> {
  const at = releases.placeOf(source.id);
  const next = completeAfter(releases, at);
  if (next === undefined || releases.all[at]?.isUnfinished === true) return;
  const isPart = ({ source: of, until }: Reference): boolean => of === source.id && until === null;
  for await (const page of storedClaimRows({ dataset: options.dataset }, options)) {
    const rows = page
      .filter(({ references }) => references.some(isPart))
      .map(({ claim, evidence, references }) => {
        const bound = references.map((one) => (isPart(one) ? { ...one, until: next.id } : one));
        return {
          id: claim.id,
          source: evidence.source,
          columns: { ...evidence, references: bound.map(writeReference) },
        };
      });
    if (rows.length > 0)
      await options.store.write(
        (transaction) => transaction.run(restateClaims(sorted(rows, (row) => row.id))),
        batchCall(options),
      );
  }
}
