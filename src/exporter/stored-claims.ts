import type { Claim, Head, ReleaseState } from '../claims/claim.ts';
import { readHead } from '../claims/read-head.ts';
import { inOrder, type Releases } from '../claims/release.ts';
import { isPlainState, releaseOf, releaseState } from '../claims/release-state.ts';
import { headKinds, sourceKind } from '../claims/source-kind.ts';
import { fieldOf } from '../ontology/field-of.ts';
import { isJudgement } from '../ontology/judgements.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { dumpClaims, dumpHeads } from '../shapes/dump.ts';
import type { Row, Store } from '../store/store.ts';
import { claimOfRow, record, rowsOfClaim } from './claim-of-row.ts';
import { pages } from './pages.ts';

/**
 * All that was said to a store, each in the order of ids: what its datasets and sources say about themselves, what is known of them as
 * releases, and every claim, once for each of its references.
 */
export function allThatWasSaid(store: Store, ontology: Ontology, signal?: AbortSignal) {
  return {
    heads: storedHeads(store, signal),
    releases: storedReleases(store, signal),
    claims: claims(store, ontology, signal),
  };
}

/** The rows of heads, of datasets before their editions. */
export async function* headRows(store: Store, signal?: AbortSignal): AsyncGenerator<Row> {
  for (const kind of headKinds.toReversed()) yield* headRowsOf(kind, store, signal);
}

/** The rows of the heads of one kind. */
export async function* headRowsOf(kind: string, store: Store, signal?: AbortSignal): AsyncGenerator<Row> {
  for await (const row of knownRowsOf(kind, store, signal)) if (row.head !== null) yield row;
}

/** The same, and the rows of those that say nothing of themselves, and of which something is known. */
function knownRowsOf(kind: string, store: Store, signal?: AbortSignal): AsyncGenerator<Row> {
  return pages(
    store,
    (after, limit) => dumpHeads(kind, after, limit),
    (r) => r.id,
    signal,
  );
}

async function* storedHeads(store: Store, signal?: AbortSignal): AsyncGenerator<Head> {
  for await (const row of headRows(store, signal)) yield readHead(String(row.head));
}

/** What is known of datasets, and of sources as releases, where anything is. */
export async function* storedReleases(store: Store, signal?: AbortSignal): AsyncGenerator<ReleaseState> {
  for (const kind of headKinds.toReversed())
    for await (const row of knownRowsOf(kind, store, signal)) {
      const release = releaseState(String(row.id), row);
      if (!isPlainState(release)) yield release;
    }
}

async function* claims(store: Store, ontology: Ontology, signal?: AbortSignal): AsyncGenerator<Claim> {
  const releases = await editions(store, signal);
  for await (const row of pages(store, dumpClaims, (r) => record(r.claim).id, signal))
    for (const claim of rowsOfClaim(claimOfRow(row), releases)) yield withLink(claim, ontology);
}

/** A claim with whether it is about a link, as the ontology has it. */
export function withLink(claim: Omit<Claim, 'isLink'>, ontology: Ontology): Claim {
  const { hop } = fieldOf(ontology.kindOfId(claim.subject), claim.about);
  return { ...claim, isLink: hop !== undefined || isJudgement(claim.about) };
}

/** The releases of every dataset. */
export async function editions(
  store: Store,
  signal?: AbortSignal,
): Promise<(dataset: string) => Releases | undefined> {
  const found = new Map<string, Row[]>();
  for await (const row of headRowsOf(sourceKind, store, signal)) {
    const { dataset } = readHead(String(row.head));
    if (dataset === null) continue;
    const of = found.get(dataset);
    if (of === undefined) found.set(dataset, [row]);
    else of.push(row);
  }
  const releases = new Map(
    [...found].map(([dataset, rows]) => [
      dataset,
      inOrder(
        rows.map((row) =>
          releaseOf({ ...row, id: row.id, published: readHead(String(row.head)).properties.published }),
        ),
      ),
    ]),
  );
  return (dataset) => releases.get(dataset);
}
