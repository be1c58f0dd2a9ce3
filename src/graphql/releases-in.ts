import { inOrder, isWhole, type Releases } from '../claims/release.ts';
import { changesByRelease, type ReleaseChanges, type SpannedClaims } from '../claims/release-changes.ts';
import { releaseOf } from '../claims/release-state.ts';
import { hopLoader } from '../loaders/hop-loaders.ts';
import { releaseLoader, spanLoader } from '../loaders/release-loader.ts';
import type { Hop } from '../ontology/ontology.ts';
import { openSpan } from '../ontology/release-words.ts';
import { listOf, textOf } from '../store/cell.ts';
import type { Row } from '../store/store.ts';
import { onlyOne } from './planned-fetch.ts';
import type { RequestContext } from './request-context.ts';

/** A release with its dataset. */
export interface ReleaseItem {
  readonly id: string;
  readonly dataset: string;
  readonly releases: Releases;
}

/** The editions of a dataset, in their order. */
export async function releasesIn(
  dataset: string,
  edition: Hop,
  context: RequestContext,
): Promise<readonly ReleaseItem[]> {
  const rows = await releaseLoader(context, edition).load(dataset);
  const releases = inOrder(rows.map((row) => releaseOf({ ...row, id: row.id })));
  return releases.all.map(({ id }) => ({ id, dataset, releases }));
}

/** The edition that a document is; null where it is none. */
export async function releaseThatIs(
  source: string,
  edition: Hop,
  context: RequestContext,
): Promise<ReleaseItem | null> {
  const of = { columns: ['id'], hops: [] };
  const toDataset = hopLoader(context, { hop: edition, page: onlyOne, edge: [], of });
  const [item] = await toDataset.load(source);
  if (item === undefined) return null;
  const releases = await releasesIn(textOf(item.node.id), edition, context);
  return releases.find(({ id }) => id === source) ?? null;
}

/** What the releases of a dataset change, computed once in a request. */
export function changesOf(
  { dataset, releases }: ReleaseItem,
  context: RequestContext,
): Promise<ReadonlyMap<string, ReleaseChanges>> {
  return context.once(changesOf, dataset, async () => {
    const rows = await spanLoader(context).load(dataset);
    return changesByRelease(
      releases,
      rows.map((row) => spannedClaims(row, releases)),
    );
  });
}

function spannedClaims({ from, until, claims }: Row, { all, placeOf }: Releases): SpannedClaims {
  const begins = listOf(from).map(String);
  const ends = until === null || until === undefined ? null : listOf(until).map(String);
  if (ends !== null) return { from: begins, until: ends, claims: Number(claims) };
  // Said in one place alone: a complete edition goes on, and what does not say all is itself.
  const [only = ''] = begins;
  const isGoing = isWhole(all[placeOf(only.slice(only.indexOf(' ') + 1))]);
  return { from: begins, until: [isGoing ? openSpan : `${only} `], claims: Number(claims) };
}
