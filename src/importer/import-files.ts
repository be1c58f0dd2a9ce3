import { basename } from 'node:path';
import type { Problem } from '../claims/problem.ts';
import { StoreAborted } from '../store/errors.ts';
import type { WriteTransaction } from '../store/store.ts';
import { batched } from './batched.ts';
import { type CheckedRow, checkedRows, isForMachines, problemAt } from './checked-rows.ts';
import { type ClaimBatch, claimBatch } from './claim-batch.ts';
import { datasetsOfSources } from './datasets-of-sources.ts';
import { batchCall, batchSizeOf, type ImportOptions, type ImportSummary } from './import-options.ts';
import { ImportStopped } from './import-stopped.ts';
import { readAhead } from './read-ahead.ts';
import { readOf } from './read-of.ts';
import type { Reading } from './reading.ts';
import { settleRates } from './settle-rates.ts';
import { soundFiles } from './sound-files.ts';
import { ofDifferingSource, unknownSource } from './source-faults.ts';
import { throwIfUnreadable } from './throw-if-unreadable.ts';
import { namesMissing } from './unnamed.ts';
import { unrated } from './unrated.ts';
import { warnings } from './warnings.ts';
import { sourceWeights } from './weigh-sources.ts';
import { withdrawnSources } from './withdrawn-sources.ts';
import { writeClaims } from './write-claims.ts';
import { type WrittenHeads, writeHeads } from './write-heads.ts';
import { writeReleases } from './write-releases.ts';

/** What is known of an import only at its end. */
type Gaps = Pick<ImportSummary, 'unnamed' | 'withdrawn' | 'unrated'>;

/**
 * Imports files into a store: first the heads that JSON Lines hold, then everything else in batches over all files, so
 * that the order of rows and files does not matter. What is already stored is left as it is; a killed import is finished
 * by running it again.
 * @throws {FileFault} where a file is not a regular one: nothing is stored
 * @throws {ImportStopped} where the signal has ended it: what was stored stays
 */
export async function importFiles(files: readonly string[], options: ImportOptions): Promise<ImportSummary> {
  const started = Date.now();
  const { store, ontology } = options;
  const size = batchSizeOf(options);
  const doubts = warnings({ ontology, warn: options.warn, read: readOf(options) });
  const count = { read: 0, accepted: 0, claims: 0, refused: 0, written: 0 };
  const summary = (gaps: Gaps = { unnamed: [], withdrawn: [], unrated: [] }): ImportSummary => ({
    files: files.length,
    ...count,
    warned: doubts.count,
    ...gaps,
    seconds: (Date.now() - started) / 1000,
  });
  await throwIfUnreadable(files);
  const missing = namesMissing();
  const uncounted = withdrawnSources(options);
  /** Sources of which a file says something else than what is known, as text of both. */
  const differingIn = new Set<string>();
  const isDiffering = (file: string, source: string) => differingIn.has(`${file}\n${source}`);
  const weigh = sourceWeights(options);
  const identify = datasetsOfSources(options);
  try {
    const sound =
      options.strict === true ? await soundFiles(files, options) : { accepted: files, refused: 0 };
    count.read += sound.refused;
    count.refused += sound.refused;
    const [heads, rest] = passes(sound.accepted, options);
    for await (const batch of batched(heads, size)) {
      await identify(batch);
      await importHeads(batch);
    }
    for await (const { rows, batch } of readAhead(claimBatches(batched(rest, size)))) {
      await importHeads(rows);
      await importClaims(rows, batch);
      for (const row of rows) if (row.type === 'problem') refuse(row.problem);
      options.progress?.(summary());
    }
    await settleRates(options);
    return summary({
      unnamed: await missing.confirm(options),
      withdrawn: await uncounted.confirm(),
      unrated: await unrated(options),
    });
  } catch (cause) {
    const isStopped = cause instanceof StoreAborted || cause === options.signal?.reason;
    throw isStopped ? new ImportStopped(summary(), { cause }) : cause;
  }

  async function importHeads(batch: readonly CheckedRow[]): Promise<void> {
    const heads = batch.filter((row) => row.type === 'head');
    await importNamed(
      heads,
      ({ head }) => head.id,
      (transaction) =>
        writeHeads(
          transaction,
          heads.map(({ head }) => head),
          ontology,
        ),
    );
    const releases = batch.filter((row) => row.type === 'release');
    await importNamed(
      releases,
      ({ release }) => release.source,
      (transaction) =>
        writeReleases(
          transaction,
          releases.map(({ release }) => release),
          ontology,
        ),
    );
  }

  /** Stores heads, or what is said of releases; those that differ from what is known take the claims of their file with them. */
  async function importNamed<R extends CheckedRow>(
    rows: readonly R[],
    named: (row: R) => string,
    write: (transaction: WriteTransaction) => Promise<WrittenHeads>,
  ): Promise<void> {
    if (rows.length === 0) return;
    const { written, differing } = await store.write(write, batchCall(options));
    for (const { index, fault } of differing) {
      const row = rows[index];
      if (row === undefined) continue;
      differingIn.add(`${row.file}\n${named(row)}`);
      refuse(problemAt(row.file, row.line, fault));
    }
    count.accepted += rows.length - differing.length;
    count.read += rows.length - differing.length;
    count.written += written;
  }

  async function importClaims(rows: readonly CheckedRow[], whole: ClaimBatch): Promise<void> {
    options.signal?.throwIfAborted();
    const all = rows.filter((row) => row.type === 'claim');
    const said = all.filter((row) => !isDiffering(row.file, row.claim.source));
    const weights = await weigh(said.map((row) => row.claim.source));
    const known = said.filter((row) => weights.has(row.claim.source));
    const claims = known.map((row) => row.claim);
    const names = [...new Set(known.map((row) => basename(row.file)))];
    const batch = known.length === all.length ? whole : claimBatch(await identify(known), ontology);
    await doubts.about(known);
    if (claims.length > 0) count.written += await writeClaims(batch, weights, names, options);
    for (const { file, line, claim } of all) {
      if (isDiffering(file, claim.source)) refuse(problemAt(file, line, ofDifferingSource(claim)));
      else if (!weights.has(claim.source)) refuse(problemAt(file, line, unknownSource(claim)));
    }
    missing.note(claims);
    uncounted.note(
      claims.map(({ source }) => source),
      weights,
    );
    count.accepted += claims.length;
    count.claims += claims.length;
    count.read += claims.length;
  }

  /** Rows that are stored together, with what follows from their claims: made while the previous rows are stored. */
  async function* claimBatches(
    batches: AsyncIterable<readonly CheckedRow[]>,
  ): AsyncGenerator<{ readonly rows: readonly CheckedRow[]; readonly batch: ClaimBatch }> {
    for await (const rows of batches) yield { rows, batch: claimBatch(await identify(rows), ontology) };
  }

  function refuse(problem: Problem): void {
    count.read += 1;
    count.refused += 1;
    options.report?.(problem);
  }
}

type Pass = AsyncIterable<CheckedRow>;

/**
 * What is read first, and what next. The claims of a YAML file have its own head as their source, so such files are read
 * once, before those for machines, whose claims may have any source.
 */
function passes(files: readonly string[], reading: Reading): readonly [Pass, Pass] {
  const lines = files.filter((file) => isForMachines(file, reading));
  const people = files.filter((file) => !isForMachines(file, reading));
  return [first(), then()];

  async function* first(): AsyncGenerator<CheckedRow> {
    for (const file of lines) yield* checkedRows(file, reading, 'head');
  }

  async function* then(): AsyncGenerator<CheckedRow> {
    for (const file of people) yield* checkedRows(file, reading);
    for (const file of lines)
      for await (const row of checkedRows(file, reading))
        if (row.type === 'claim' || row.type === 'problem') yield row;
  }
}
