import type { Claim } from '../claims/claim.ts';
import { claimsKnownBy } from '../cypher/claims-known-by.ts';
import { countMentions } from '../cypher/count-mentions.ts';
import { sourcesInTime } from '../cypher/sources-in-time.ts';
import { claimOfRow, record } from '../exporter/claim-of-row.ts';
import { pages } from '../exporter/pages.ts';
import { batchCall, defaultBatchSize, type ImportOptions } from '../importer/import-options.ts';
import { prepareStore } from '../importer/prepare-store.ts';
import { settleRates } from '../importer/settle-rates.ts';
import { weighSources } from '../importer/weigh-sources.ts';
import { writeClaims } from '../importer/write-claims.ts';
import { writeSources } from '../importer/write-sources.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { openInMemory } from '../store/open-store.ts';
import type { Row, Store } from '../store/store.ts';
import { knownSources, type SourceInTime } from './known-sources.ts';
import { onlyLabelled } from './only-labelled.ts';
import { TooManyClaims } from './too-many-claims.ts';

/** What a view is computed from, and within which bounds. */
export interface ViewOptions {
  readonly store: Store;
  readonly ontology: Ontology;
  /** Claims, and sources, that a view may hold. */
  readonly claimsMax: number;
  readonly signal?: AbortSignal | undefined;
}

/**
 * The graph as the sources that were known on a day (YYYY-MM-DD) would have it: their claims, imported into an empty
 * store in memory by the same importer. Everything that can be asked of the graph can be asked of it.
 * @throws {TooManyClaims}
 */
export async function buildView(day: string, options: ViewOptions): Promise<Store> {
  const { ontology, signal } = options;
  const sources = knownSources(await sourcesOf(day, options), day);
  const store = await openInMemory();
  const into: ImportOptions = { store, ontology, ...(signal && { signal }) };
  try {
    await prepareStore(store, ontology, batchCall(into));
    for (const heads of batches([...sources.values()].map(({ head }) => head)))
      await store.write((transaction) => writeSources(transaction, heads, ontology), batchCall(into));
    const claims = await claimsOf(day, sources, options);
    const absent = await notYet(claims, sources, options);
    for (const batch of batches(claims.filter(({ subject }) => !absent.has(subject)))) {
      const weights = await weighSources(
        batch.map(({ source }) => source),
        into,
      );
      await writeClaims(batch, weights, [], into);
    }
    await settleRates(into);
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function sourcesOf(day: string, { store, claimsMax, signal }: ViewOptions): Promise<SourceInTime[]> {
  const sources: SourceInTime[] = [];
  for await (const row of pages(store, sourcesInTime, (r) => r.id, signal)) {
    sources.push(sourceOf(row));
    if (sources.length > claimsMax) throw new TooManyClaims(day, claimsMax);
  }
  return sources;
}

function sourceOf(row: Row): SourceInTime {
  const { id, derivedFrom, ...properties } = JSON.parse(String(row.head));
  return {
    head: { id, derivedFrom: derivedFrom ?? [], properties },
    published: typeof row.published === 'string' ? row.published : null,
    standing: row.timing === 'STANDING',
    recorded: typeof row.recorded === 'string' ? row.recorded : null,
  };
}

async function claimsOf(
  day: string,
  sources: ReadonlyMap<string, SourceInTime>,
  { store, ontology, claimsMax, signal }: ViewOptions,
): Promise<readonly Claim[]> {
  // Most works of reference have no day of publication, and come with what has none: few are left to be named.
  const later = [...sources.values()]
    .filter(({ published }) => published !== null && published > day)
    .map(({ head }) => head.id)
    .sort();
  const page = (after: string, limit: number) => claimsKnownBy(day, later, after, limit);
  const claims: Claim[] = [];
  for await (const row of pages(store, page, (r) => record(r.claim).id, signal)) {
    const claim = claimOfRow(row);
    if (!sources.has(claim.source)) continue;
    const hops = ontology.kindOfId(claim.subject)?.hops ?? [];
    claims.push({ ...claim, isLink: hops.some((hop) => hop.forward && hop.field === claim.about) });
    if (claims.length > claimsMax) throw new TooManyClaims(day, claimsMax);
  }
  return claims;
}

/** Entities that only works of reference name so far, and that others speak of later: they are not there yet. */
async function notYet(
  claims: readonly Claim[],
  sources: ReadonlyMap<string, SourceInTime>,
  { store, signal }: ViewOptions,
): Promise<ReadonlySet<string>> {
  const labelled = onlyLabelled(claims, (source) => sources.get(source)?.standing === true);
  const absent = new Set<string>();
  for (const ids of batches([...labelled.keys()].sort()))
    for (const { id, claims } of await store.read(
      countMentions(ids),
      batchCall(signal === undefined ? {} : { signal }),
    ))
      if (typeof id === 'string' && Number(claims) > (labelled.get(id) ?? 0)) absent.add(id);
  return absent;
}

function* batches<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < rows.length; from += defaultBatchSize)
    yield rows.slice(from, from + defaultBatchSize);
}
