import { basename } from 'node:path';
import type { Claim, SourceHead } from '../claims/claim.ts';
import { RowFault } from '../claims/problem.ts';
import { sourceKind } from '../claims/source-kind.ts';
import type { SourceWeight } from '../claims/strength.ts';
import { knownSources } from '../cypher/known-sources.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { checkedRows, problemAt } from './checked-rows.ts';
import { batchCall, defaultBatchSize, type ImportOptions, type ImportSummary } from './import-options.ts';
import { refusedFile } from './refused-file.ts';
import { settleRates } from './settle-rates.ts';
import { namesMissing } from './unnamed.ts';
import { writeClaims } from './write-claims.ts';
import { writeSources } from './write-sources.ts';

interface Placed<T> {
  readonly line: number;
  readonly item: T;
}

/**
 * Imports files into a store. Sources come first, over all files, and then claims in batches, so that the order of rows
 * and files does not matter. What is stored already is left as it is; a killed import is finished by running it again.
 */
export async function importFiles(files: readonly string[], options: ImportOptions): Promise<ImportSummary> {
  const started = Date.now();
  const count = {
    files: files.length,
    read: 0,
    accepted: 0,
    refused: 0,
    written: 0,
    unnamed: [] as readonly string[],
  };
  const summary = (): ImportSummary => ({ ...count, seconds: (Date.now() - started) / 1000 });
  const refuse = (file: string, line: number, fault: RowFault): void => {
    count.refused += 1;
    options.report?.(problemAt(file, line, fault));
  };
  const accepted: string[] = [];
  for (const file of files) {
    const refused = options.strict === true ? await refusedFile(file, files, options) : 0;
    count.read += refused;
    count.refused += refused;
    if (refused === 0) accepted.push(file);
  }
  const missing = namesMissing();
  for (const file of accepted)
    for await (const batch of batches(file, 'source', options)) await importSources(file, batch);
  for (const file of accepted)
    for await (const batch of batches(file, 'claim', options)) await importClaims(file, batch);
  await settleRates(options);
  count.unnamed = await missing.confirm(options);
  return summary();

  async function importSources(file: string, batch: readonly Placed<SourceHead>[]): Promise<void> {
    const heads = batch.map((b) => b.item);
    const { written, differing } = await options.store.write(
      (transaction) => writeSources(transaction, heads, options.ontology),
      batchCall(options),
    );
    for (const { index, fault } of differing) refuse(file, batch[index]?.line ?? 0, fault);
    count.accepted += heads.length - differing.length;
    count.written += written;
    count.read += heads.length;
  }

  async function importClaims(file: string, batch: readonly Placed<Claim>[]): Promise<void> {
    options.signal?.throwIfAborted();
    const weights = await weigh(
      batch.map((b) => b.item.source),
      options,
    );
    const sound = batch.filter(({ line, item }) => {
      if (weights.has(item.source)) return true;
      refuse(file, line, unknownSource(item));
      return false;
    });
    const claims = sound.map((b) => b.item);
    if (claims.length > 0) count.written += await writeClaims(claims, weights, basename(file), options);
    missing.note(claims);
    count.accepted += claims.length;
    count.read += batch.length;
    options.progress?.(summary());
  }

  /** The sound rows of one type, in batches; faults are counted and reported in the pass over the claims alone. */
  function batches(
    file: string,
    type: 'source',
    o: ImportOptions,
  ): AsyncGenerator<readonly Placed<SourceHead>[]>;
  function batches(file: string, type: 'claim', o: ImportOptions): AsyncGenerator<readonly Placed<Claim>[]>;
  async function* batches(
    file: string,
    type: 'source' | 'claim',
    { ontology, batchSize }: ImportOptions,
  ): AsyncGenerator<readonly Placed<SourceHead | Claim>[]> {
    let batch: Placed<SourceHead | Claim>[] = [];
    for await (const row of checkedRows(file, ontology, type === 'source' ? type : undefined)) {
      if (row.type === type)
        batch.push({ line: row.line, item: row.type === 'source' ? row.head : row.claim });
      else if (row.type === 'problem' && type === 'claim') {
        count.read += 1;
        count.refused += 1;
        options.report?.(row.problem);
      }
      if (batch.length >= (batchSize ?? defaultBatchSize)) {
        yield batch;
        batch = [];
      }
    }
    if (batch.length > 0) yield batch;
  }
}

/** What the sources of a batch weigh; a source without a head is none yet, and is left out. */
async function weigh(
  sources: readonly string[],
  options: ImportOptions,
): Promise<ReadonlyMap<string, SourceWeight>> {
  const rows = await options.store.read(knownSources([...new Set(sources)].sort()), batchCall(options));
  const order = kindsOfSource(options.ontology);
  return new Map(
    rows.flatMap((row) => {
      if (typeof row.head !== 'string') return [];
      const place = order.indexOf(String(row.sourceKind));
      return [
        [
          String(row.id),
          {
            kind: place < 0 ? null : place,
            published: typeof row.published === 'string' ? row.published : null,
          },
        ] as const,
      ];
    }),
  );
}

/** The kinds of sources in the order in which they are declared, the strongest first. */
function kindsOfSource(ontology: Ontology): readonly string[] {
  const output = ontology.kind(sourceKind)?.properties.find((p) => p.name === 'sourceKind')?.value.output;
  return output?.type === 'enum' ? Object.keys(output.members) : [];
}

export function unknownSource({ source, subject, about }: Claim): RowFault {
  return new RowFault(
    'UNKNOWN_SOURCE',
    `${subject}.${about}`,
    `${source} is not known`,
    'a source of these files or of the store',
  );
}
