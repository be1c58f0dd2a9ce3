import { join, resolve } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { counted } from './command-line/counted.ts';
import { explainFault } from './command-line/explain-fault.ts';
import {
  findingToStandardOutput,
  progressReport,
  toStandardError,
  toStandardOutput,
} from './command-line/problem-lines.ts';
import { exitOnceWritten, logOutput, watchOutput } from './command-line/standard-output.ts';
import { verificationLines } from './command-line/verification-lines.ts';
import type { ExportForm } from './command-line/write-export.ts';
import type { CheckSummary } from './importer/check-files.ts';
import { configurationHelp } from './server/configuration-help.ts';
import { readConfiguration } from './server/read-configuration.ts';
import type { CallOptions, Store } from './store/store.ts';

const root = resolve(import.meta.dirname, '..');

/** Work that is not a request may take its time; more than an hour is a fault. */
const patience = (): CallOptions => ({ deadline: Date.now() + 3_600_000 });

const warn = (message: string) => process.stderr.write(`${message}\n`);

const program = new Command('cuibono')
  .description('Who invests where, and why, with the evidence: a GraphQL server over a knowledge graph.')
  .exitOverride()
  .showHelpAfterError('(cuibono --help shows all commands)')
  .addHelpText(
    'after',
    `
Examples:
  cuibono serve                      serve the seeds at http://127.0.0.1:4000/graphql
  cuibono check claims.yaml          say what is wrong with a file, changing nothing
  cuibono import claims.yaml         store what the file claims
  cuibono export --out claims.jsonl  write every claim to a file that can be imported again

Exit codes: 0 done, 1 something was refused, found or failed, 2 wrong use or configuration,
141 an export whose reader went before its end.

${configurationHelp()}`,
  );

program
  .command('serve')
  .description('serve the graph; seeds that the store does not hold yet are imported first')
  .option('--no-seeds', 'leave the store as it is')
  .action(async ({ seeds }: { seeds: boolean }) => {
    const configuration = readConfiguration(process.env);
    const [{ serve }, { pino }, { graph }, questions] = await Promise.all([
      import('./server/serve.ts'),
      import('pino'),
      import('../schema/index.ts'),
      catalogue(),
    ]);
    const log = pino({ level: configuration.logLevel }, logOutput);
    const loadSeeds = async (store: Store, signal: AbortSignal) => {
      const { loadSeeds: load } = await import('./importer/load-seeds.ts');
      const summary = await load(join(root, 'seeds'), {
        store,
        ontology: graph,
        report: toStandardError,
        signal,
      });
      if (summary === null) return;
      const { written, refused, seconds } = summary;
      log.info({ written, refused, seconds }, 'seeds loaded');
    };
    process.exitCode = await serve({
      configuration,
      ontology: graph,
      questions,
      log,
      ...(seeds ? { loadSeeds } : {}),
    });
  });

program
  .command('import')
  .description('store what files claim; importing a file twice changes nothing')
  .argument('<file...>', 'files in the format of seeds/FORMAT.md (.yaml, .jsonl)')
  .option('--strict', 'take nothing of a file that has a bad row', false)
  .option('--batch <number>', 'claims in one transaction', positive)
  .action(async (files: string[], { strict, batch }: { strict: boolean; batch?: number }) => {
    const [{ importFiles }, { ImportStopped }] = await Promise.all([
      import('./importer/import-files.ts'),
      import('./importer/import-stopped.ts'),
    ]);
    const signal = stopSignal();
    let stopped = false;
    const summary = await withStore(true, async (store) => {
      const { graph } = await import('../schema/index.ts');
      await store.prepare(patience());
      return importFiles(files, {
        store,
        ontology: graph,
        limits: readConfiguration(process.env).reading,
        strict,
        report: toStandardOutput,
        progress: progressReport(),
        signal,
        ...(batch === undefined ? {} : { batchSize: batch }),
      }).catch((error: unknown) => {
        if (!(error instanceof ImportStopped)) throw error;
        stopped = true;
        return error.summary;
      });
    });
    const { written, accepted, unnamed } = summary;
    report(summary, `${written} stored, ${accepted - written} known before`);
    if (unnamed.length > 0) process.stderr.write(`Without a name: ${unnamed.join(', ')}\n`);
    if (!stopped) return;
    process.stderr.write(
      'Stopped before the end: what is stored stays, and running the same import again stores the rest.\n',
    );
    process.exitCode = 1;
  });

program
  .command('check')
  .description('say what is wrong with files, without a store')
  .argument('<file...>', 'files in the format of seeds/FORMAT.md (.yaml, .jsonl)')
  .action(async (files: string[]) => {
    const { reading } = readConfiguration(process.env);
    const { checkFiles } = await import('./importer/check-files.ts');
    const { graph } = await import('../schema/index.ts');
    const summary = await checkFiles(files, { ontology: graph, limits: reading, report: toStandardOutput });
    report(summary, `${summary.accepted} good`);
  });

program
  .command('export')
  .description('write every claim and source as lines of JSON, which import takes back')
  .option('--hash', 'write only the hash of the graph', false)
  .option('--out <file>', 'write to this file, not to the standard output')
  .option(
    '--neo4j-import <folder>',
    "write files for Neo4j's own import tool to this new folder, for a first load",
  )
  .action(async (form: ExportForm) => {
    await refuseOwnName(form.neo4jImport ?? form.out);
    const { writeExport } = await import('./command-line/write-export.ts');
    const { graph } = await import('../schema/index.ts');
    const signal = stopSignal();
    await withSnapshot((store) => writeExport(store, graph, form, signal));
  });

program
  .command('verify')
  .description(
    'say whether the graph is whole: its files, the id of every claim, and all that follows from the claims',
  )
  .action(async () => {
    const { verifyGraph } = await import('./verifier/verify-graph.ts');
    const { graph } = await import('../schema/index.ts');
    await withStore(false, async (store) => {
      const verified = await verifyGraph({ store, ontology: graph, report: findingToStandardOutput });
      process.stderr.write(verificationLines(store.kind, verified));
      if (verified.findings > 0) process.exitCode = 1;
    });
  });

program
  .command('backup')
  .description('copy the graph to a new file, also while it is served, and verify the copy')
  .argument('<file>', 'file to write; it must not be there yet')
  .action(async (file: string) => {
    const { backUp } = await import('./verifier/back-up.ts');
    const { graph } = await import('../schema/index.ts');
    const { claims } = await backUp(readConfiguration(process.env).store, graph, file);
    process.stderr.write(`${counted(claims, 'claim')} copied to ${file}, and verified\n`);
  });

program
  .command('restore')
  .description('put a backup in the place of the graph, which is moved aside; no program may have it open')
  .argument('<file>', 'file that `backup` has written')
  .action(async (file: string) => {
    const { restoreGraph } = await import('./verifier/restore-graph.ts');
    const { claims, replaced } = await restoreGraph(readConfiguration(process.env).store, file);
    process.stderr.write(`${counted(claims, 'claim')} restored from ${file}, and verified\n`);
    if (replaced !== null) process.stderr.write(`What was there before is in ${replaced}\n`);
  });

program
  .command('print')
  .description('write the printed forms of the ontology to schema/printed')
  .action(async () => {
    const { printAll } = await import('./print/print-all.ts');
    const { graph } = await import('../schema/index.ts');
    const paths = await printAll(graph, await catalogue(), join(root, 'schema', 'printed'));
    process.stdout.write(paths.map((path) => `${path}\n`).join(''));
  });

watchOutput();
try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = explainFault(error);
}
// A timer or a thread of the store left over from a failure must not keep the process alive; what was written must still arrive.
await exitOnceWritten();

/** Tells long work to end, so that it leaves nothing half done; a second signal ends the process at once. */
function stopSignal(): AbortSignal {
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort()).once('SIGTERM', () => stop.abort());
  return stop.signal;
}

async function catalogue() {
  const { readQuestions } = await import('./questions/read-questions.ts');
  return readQuestions(join(root, 'questions'));
}

/** Opens the store for some work; for work that only reads, it must already exist. */
async function withStore<T>(make: boolean, work: (store: Store) => Promise<T>): Promise<T> {
  const { openStore } = await import('./store/open-store.ts');
  const { graph } = await import('../schema/index.ts');
  const store = await openStore({ ...readConfiguration(process.env).store, make, warn }, graph);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** What is written of a graph is one state of it, whatever is imported meanwhile. */
function withSnapshot<T>(work: (store: Store) => Promise<T>): Promise<T> {
  return withStore(false, (store) => store.snapshot(work, patience()));
}

/** What is written replaces a file of that name, and the graph's own files must stay. */
async function refuseOwnName(file: string | undefined): Promise<void> {
  if (file === undefined) return;
  const { throwIfOwn } = await import('./store/sqlite/own-names.ts');
  throwIfOwn(readConfiguration(process.env).store.folder, file);
}

function report({ files, read, refused }: CheckSummary, rest: string): void {
  process.stderr.write(`${counted(files, 'file')}, ${counted(read, 'row')}: ${rest}, ${refused} refused\n`);
  if (refused > 0) process.exitCode = 1;
}

function positive(given: string): number {
  if (!/^[1-9]\d{0,6}$/.test(given))
    throw new InvalidArgumentError('Expected a whole number from 1 to 9999999.');
  return Number(given);
}
