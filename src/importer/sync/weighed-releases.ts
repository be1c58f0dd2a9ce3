import type { ReleaseState } from '../../claims/claim.ts';
import { inOrder, type Releases } from '../../claims/release.ts';
import type { ImportOptions } from '../import-options.ts';
import { readOf } from '../read-of.ts';
import { type Weights, weighDatasets, weightOfKind } from '../weigh-sources.ts';
import type { Edition } from './read-edition.ts';

/** The releases of a dataset, and what each of their documents weighs. */
export interface WeighedReleases {
  readonly releases: Releases;
  readonly weights: Weights;
}

/**
 * The releases of a dataset with an edition among them, as a complete one.
 * @param status why nothing that it says counts
 */
export async function releasesWith(
  { source: { id, properties } }: Edition,
  status: ReleaseState['status'],
  { dataset, ...options }: ImportOptions & { readonly dataset: string },
): Promise<WeighedReleases> {
  const weights = new Map(await weighDatasets([dataset], readOf(options), options.ontology));
  const known = [...weights.values()][0]?.releases.all ?? [];
  const releases = inOrder([
    ...known.filter((release) => release.id !== id),
    {
      id,
      published: properties.published ?? null,
      isComplete: true,
      isUnfinished: known.find((release) => release.id === id)?.isUnfinished === true,
      isWithdrawn: status !== null,
    },
  ]);
  const kind = weightOfKind(properties.sourceKind, options.ontology);
  weights.set(id, { dataset, releases, published: properties.published ?? null, kind });
  return { releases, weights };
}
