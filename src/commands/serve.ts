import { join } from 'node:path';
import type { Command } from 'commander';
import { toStandardError, warnOnStandardError } from '../command-line/problem-lines.ts';
import { logOutput } from '../command-line/standard-output.ts';
import { readConfiguration } from '../server/read-configuration.ts';
import type { Store } from '../store/store.ts';
import { catalogue, exportVocabularies, ontology, root } from './project.ts';

export const serve = (program: Command): Command =>
  program
    .command('serve')
    .description('serve the graph; seeds that the store does not hold yet are imported first')
    .option('--no-seeds', 'leave the store as it is')
    .option('--no-snapshot', 'load the seeds into a new store, also where there is a snapshot of them')
    .action(async ({ seeds, snapshot }: { seeds: boolean; snapshot: boolean }) => {
      const configuration = readConfiguration(process.env);
      const [{ serve }, { pino }, graph, questions, vocabularies] = await Promise.all([
        import('../server/serve.ts'),
        import('pino'),
        ontology(),
        catalogue(),
        exportVocabularies(),
      ]);
      const log = pino({ level: configuration.logLevel }, logOutput);
      const loadSeeds = async (store: Store, signal: AbortSignal) => {
        const [{ loadSeeds: load }, { seedFiles }] = await Promise.all([
          import('../importer/load-seeds.ts'),
          import('../importer/seed-files.ts'),
        ]);
        const summary = await load(await seedFiles(join(root, 'seeds')), {
          store,
          ontology: graph,
          report: toStandardError,
          warn: warnOnStandardError,
          signal,
        });
        if (summary === null) return;
        const { written, refused, warned, unrated, seconds } = summary;
        log.info({ written, refused, warned, unrated, seconds }, 'seeds loaded');
      };
      const filledStore = async () => {
        const [{ takeSnapshot }, { snapshotOfSeeds }, { openStore }] = await Promise.all([
          import('./snapshot/take-snapshot.ts'),
          import('./snapshot/snapshot-of-seeds.ts'),
          import('../store/open-store.ts'),
        ]);
        await takeSnapshot(configuration.store, async () => (await snapshotOfSeeds()).file, log);
        return openStore({ ...configuration.store, warn: (message) => log.warn(message) }, graph);
      };
      process.exitCode = await serve({
        configuration,
        ontology: graph,
        questions,
        vocabularies,
        log,
        ...(seeds && { loadSeeds }),
        ...(seeds && snapshot && { openStore: filledStore }),
      });
    });
