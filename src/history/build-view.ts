import { readHead } from '../claims/read-head.ts';
import { releaseOf } from '../claims/release-state.ts';
import { sourceHop } from '../claims/source-hop.ts';
import { derivedFrom, ofDataset } from '../claims/source-kind.ts';
import { groupOf } from '../claims/stored-claim.ts';
import { pages } from '../exporter/pages.ts';
import { needed } from '../importer/affected-by.ts';
import { type ComputedProjection, computeProjection } from '../importer/compute-projection.ts';
import { batchCall, defaultBatchSize, type ImportOptions } from '../importer/import-options.ts';
import { readAhead } from '../importer/read-ahead.ts';
import { settleRates } from '../importer/settle-rates.ts';
import { writeComputed } from '../importer/write-projection.ts';
import { judgementNames } from '../ontology/judgements.ts';
import type { Hop, Ontology } from '../ontology/ontology.ts';
import type { Statement } from '../shapes/index.ts';
import { notePending } from '../shapes/ledger.ts';
import { sourcesInTime } from '../shapes/past.ts';
import { openSqlite } from '../store/sqlite/open-sqlite.ts';
import { type BegunPast, buildPast } from '../store/sqlite/past/build-past.ts';
import type { DatedMoney } from '../store/sqlite/past/find-lost.ts';
import type { Row, Store } from '../store/store.ts';
import { judgingThen } from './judging-then.ts';
import { hasCome, knownSources, type SourceInTime } from './known-sources.ts';
import { lateReleases, standingThen } from './standing-then.ts';

/** What claims are about that say what something is called, or is the same as, and nothing else about it. */
const labels: readonly string[] = ['names', 'identifiers', ...judgementNames];

/** What the graph of a day is computed from, and where it is made. */
export interface ViewOptions {
  /** The present. */
  readonly store: Store;
  /** The folder that holds the present, or a copy of it. */
  readonly present: string;
  /** The folder to make. */
  readonly past: string;
  readonly ontology: Ontology;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Makes the graph as the sources that were known on a day (YYYY-MM-DD) would have it. The database copies what rests on
 * claims that were all known; what has lost a claim is recomputed, by the same code as in an import. So the graph is the
 * one that an import of the known claims gives. Returns the state of the present that it was made from.
 */
export async function buildView(day: string, options: ViewOptions): Promise<string> {
  const { ontology, present, past, signal } = options;
  const [repeats, edition] = [sourceHop(ontology, derivedFrom), sourceHop(ontology, ofDataset)];
  const all = await sourcesOf(options, edition);
  const sources = knownSources(all, day);
  // Withdrawn editions do not count, and what goes on from them does.
  const withdrawn = all.filter((one) => one.release.isWithdrawn && hasCome(one, day));
  const had = new Set([...sources.keys(), ...withdrawn.map(({ head }) => head.id)]);
  const begun = await buildPast(
    { present, past },
    ontology,
    {
      sources: [...sources.values()].map(({ head, timeless }) => [head.id, timeless] as const),
      labels,
      dated: datedMoney(ontology),
      headLinks: [repeats, edition].flatMap((hop) => hop ?? []),
      repeats,
      late: lateReleases(all, had),
      spanned: standingThen(all, had, ontology),
      ...judgingThen(ontology),
    },
    batchCall(signal === undefined ? {} : { signal }),
  );
  try {
    const store = await openSqlite(past, ontology, { readers: 1, durable: false, make: false });
    try {
      const copied = await store.state(batchCall(signal === undefined ? {} : { signal }));
      await computeChanged(begun, { store, ontology, ...(signal && { signal }) });
      return copied;
    } finally {
      await store.close();
    }
  } finally {
    await begun.close();
  }
}

const datedMoney = ({ kinds }: Ontology): readonly DatedMoney[] =>
  kinds.flatMap(({ name: kind, properties }) =>
    properties.flatMap(({ name: money, datedBy }) =>
      datedBy === undefined ? [] : [{ kind, money, datedBy }],
    ),
  );

async function computeChanged(begun: BegunPast, into: ImportOptions): Promise<void> {
  const { store } = into;
  for await (const projection of readAhead(projections(begun, into)))
    await store.write((transaction) => writeComputed(transaction, projection), batchCall(into));
  const currencies = await begun.currencies();
  if (currencies.length > 0)
    await store.write((transaction) => transaction.run(notePending(currencies)), batchCall(into));
  await settleRates(into);
}

/**
 * What the graph is to show of the groups that have changed, page by page. It is read while a transaction stores the previous
 * page: that one changes nothing about claims but whether they are shown, and anything computed twice would set that to the same.
 */
async function* projections(begun: BegunPast, into: ImportOptions): AsyncGenerator<ComputedProjection> {
  const { store, ontology } = into;
  const reading = { run: (statement: Statement) => store.read(statement, batchCall(into)) };
  for (let after = '', full = true; full; ) {
    const changed = await begun.changed(after, defaultBatchSize);
    after = changed.at(-1)?.key ?? after;
    full = changed.length === defaultBatchSize;
    const groups = changed.map(({ subject, about, object }) =>
      groupOf({ subject, about, value: object ?? '' }, ontology),
    );
    if (groups.length > 0) yield computeProjection(reading, needed(groups, ontology), ontology, []);
  }
}

async function sourcesOf(
  { store, signal }: ViewOptions,
  edition: Hop | undefined,
): Promise<readonly SourceInTime[]> {
  const sources: SourceInTime[] = [];
  const page = (after: string, limit: number) => sourcesInTime(edition, after, limit);
  for await (const row of pages(store, page, (r) => r.id, signal)) sources.push(sourceOf(row));
  return sources;
}

const sourceOf = (row: Row): SourceInTime => ({
  head: readHead(String(row.head)),
  release: releaseOf({ ...row, id: row.id }),
  timeless: row.timing === 'STANDING',
  recorded: typeof row.recorded === 'string' ? row.recorded : null,
});
