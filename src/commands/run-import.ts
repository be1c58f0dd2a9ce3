import { type Given, namedAsGiven } from '../command-line/named-as-given.ts';
import { progressReport, toStandardOutput, warnOnStandardOutput } from '../command-line/problem-lines.ts';
import { unratedLines } from '../command-line/unrated-lines.ts';
import type { ClaimFormat } from '../importer/claim-formats.ts';
import type { ImportSummary } from '../importer/import-options.ts';
import type { Mapping } from '../mapping/mapping.ts';
import { readConfiguration } from '../server/read-configuration.ts';
import { ontology } from './project.ts';
import { stopSignal } from './stop-signal.ts';
import { withStore } from './with-store.ts';

export interface ImportChoices {
  readonly strict: boolean;
  readonly batch?: number;
  readonly format?: ClaimFormat;
  readonly mapping?: Mapping;
  readonly report?: typeof toStandardOutput;
  readonly warn?: typeof warnOnStandardOutput;
}

/** What an import came to, and whether it was stopped before its end. */
export type RunSummary = ImportSummary & { readonly isStopped: boolean };

/** Imports files into the store of the environment; a signal to stop ends it at the edge of a batch, and fails the command. */
export async function runImport(
  files: readonly string[],
  { strict, batch, format, mapping, report = toStandardOutput, warn = warnOnStandardOutput }: ImportChoices,
  given: Given,
): Promise<RunSummary> {
  const [{ importFiles }, { ImportStopped }] = await Promise.all([
    import('../importer/import-files.ts'),
    import('../importer/import-stopped.ts'),
  ]);
  const signal = stopSignal();
  let isStopped = false;
  const summary = await withStore(true, async (store) =>
    importFiles(files, {
      store,
      ontology: await ontology(),
      limits: readConfiguration(process.env).reading,
      strict,
      report: namedAsGiven(report, given),
      warn: namedAsGiven(warn, given),
      progress: progressReport(),
      signal,
      ...(batch !== undefined && { batchSize: batch }),
      ...(format !== undefined && { format }),
      ...(mapping !== undefined && { mapping }),
    }).catch((error: unknown) => {
      if (!(error instanceof ImportStopped)) throw error;
      isStopped = true;
      process.exitCode = 1;
      return error.summary;
    }),
  );
  return { ...summary, isStopped };
}

/** Which rates the graph lacks, and that an import was stopped. */
export function reportGaps({ unrated, isStopped }: RunSummary): void {
  for (const line of unratedLines(unrated)) process.stderr.write(`${line}\n`);
  if (isStopped)
    process.stderr.write(
      'Stopped before the end: what is stored stays, and running the same import again stores the rest.\n',
    );
}
