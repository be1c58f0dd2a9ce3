import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import type { Problem } from './claims/problem.ts';
import { ExportFault } from './exporter/neo4j-import/export-fault.ts';
import type { CheckSummary } from './importer/check-files.ts';
import type { ImportSummary } from './importer/import-options.ts';
import { configurationHelp } from './server/configuration-help.ts';
import { ConfigurationFault, readConfiguration } from './server/read-configuration.ts';
import { StoreError, StoreLocked } from './store/errors.ts';
import type { CallOptions, Store } from './store/store.ts';

const root = resolve(import.meta.dirname, '..');

/** Work that is no request may take its time; an hour without an end is a fault. */
const patience = (): CallOptions => ({ deadline: Date.now() + 3_600_000 });

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

Exit codes: 0 done, 1 something was refused or failed, 2 wrong use or configuration.

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
    const log = pino({ level: configuration.logLevel });
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
    const { importFiles } = await import('./importer/import-files.ts');
    const stop = new AbortController();
    process.once('SIGINT', () => stop.abort()).once('SIGTERM', () => stop.abort());
    const summary = await withStore(async (store) => {
      const { prepareStore } = await import('./importer/prepare-store.ts');
      const { graph } = await import('../schema/index.ts');
      await prepareStore(store, graph, patience());
      return importFiles(files, {
        store,
        ontology: graph,
        limits: readConfiguration(process.env).reading,
        strict,
        report: toStandardOutput,
        progress: progressReport(),
        signal: stop.signal,
        ...(batch === undefined ? {} : { batchSize: batch }),
      });
    });
    const { written, accepted, unnamed } = summary;
    report(summary, `${written} stored, ${accepted - written} known before`);
    if (unnamed.length > 0) process.stderr.write(`Without a name: ${unnamed.join(', ')}\n`);
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
  .action(async ({ hash, out, neo4jImport }: { hash: boolean; out?: string; neo4jImport?: string }) => {
    await withStore(async (store) => {
      if (neo4jImport !== undefined) {
        const { exportFolder } = await import('./exporter/neo4j-import/export-folder.ts');
        const { graph } = await import('../schema/index.ts');
        const { nodes, links } = await exportFolder(store, graph, neo4jImport);
        process.stderr.write(
          `${nodes} nodes and ${links} links; ${join(neo4jImport, 'import.sh')} loads them into an empty Neo4j\n`,
        );
        return;
      }
      if (hash) {
        const { graphHash } = await import('./exporter/graph-hash.ts');
        await write([await graphHash(store)], out);
        return;
      }
      const { exportClaims } = await import('./exporter/export-claims.ts');
      await write(exportClaims(store), out);
    });
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

// A reader of the output may close it early, as `head` does.
process.stdout.on('error', () => process.exit());
try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = explain(error);
}
// A timer or a thread of the store, left by what failed, must not keep the process; what is written must still arrive.
process.stdout.write('', () => process.exit());

async function catalogue() {
  const { readQuestions } = await import('./questions/read-questions.ts');
  return readQuestions(join(root, 'questions'));
}

async function withStore<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const { openStore } = await import('./store/open-store.ts');
  const store = await openStore(readConfiguration(process.env).store);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

async function write(
  lines: Iterable<string> | AsyncIterable<string>,
  out: string | undefined,
): Promise<void> {
  // Written beside the file and renamed at the end, so that no half of an export bears its name.
  const partial = out === undefined ? undefined : `${out}.partial`;
  const stream = partial === undefined ? process.stdout : createWriteStream(partial);
  for await (const text of lines) if (!stream.write(`${text}\n`)) await once(stream, 'drain');
  if (out === undefined || partial === undefined) return;
  stream.end();
  await once(stream, 'close');
  await rename(partial, out);
}

function line({ file, line: at, path, code, message, expected }: Problem): string {
  return `${file}:${at} ${path} ${code} ${message} (expected ${expected})\n`;
}

function toStandardOutput(problem: Problem): void {
  process.stdout.write(line(problem));
}

function toStandardError(problem: Problem): void {
  process.stderr.write(line(problem));
}

function progressReport(): (summary: ImportSummary) => void {
  let next = Date.now() + 1_000;
  return ({ read, written }) => {
    if (Date.now() < next) return;
    next = Date.now() + 1_000;
    process.stderr.write(`${read} rows read, ${written} stored\n`);
  };
}

function report({ files, read, refused }: CheckSummary, rest: string): void {
  process.stderr.write(`${files} files, ${read} rows: ${rest}, ${refused} refused\n`);
  if (refused > 0) process.exitCode = 1;
}

function positive(given: string): number {
  if (!/^[1-9]\d{0,6}$/.test(given))
    throw new InvalidArgumentError('Expected a whole number from 1 to 9999999.');
  return Number(given);
}

/** Says what went wrong in words for its reader, and gives the exit code. */
function explain(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof ConfigurationFault) {
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
  if (error instanceof StoreLocked) {
    process.stderr.write(`${error.message} A server holds its folder for as long as it runs.\n`);
    return 1;
  }
  if (error instanceof StoreError || error instanceof ExportFault) {
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
  if (error instanceof Error && 'syscall' in error && error.syscall === 'listen') {
    process.stderr.write(`The server cannot listen: ${error.message}. PORT and HOST name another address.\n`);
    return 2;
  }
  if (error instanceof Error && 'path' in error && 'code' in error) {
    process.stderr.write(`${error.path}: cannot be used (${error.code})\n`);
    return 2;
  }
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  return 1;
}
