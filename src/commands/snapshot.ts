import type { Command } from 'commander';
import { counted } from '../command-line/counted.ts';
import { ontology } from './project.ts';

export const snapshot = (program: Command): Command =>
  program
    .command('snapshot')
    .description(
      'load the seeds into a file beside the program, which the first `serve` takes in their place',
    )
    .action(async () => {
      const [{ makeSnapshot }, { snapshotOfSeeds }] = await Promise.all([
        import('./snapshot/make-snapshot.ts'),
        import('./snapshot/snapshot-of-seeds.ts'),
      ]);
      const { seeds, file } = await snapshotOfSeeds();
      const claims = await makeSnapshot(file, seeds, { ontology: await ontology() });
      process.stderr.write(
        claims === null
          ? `${file} is of these seeds already\n`
          : `${counted(claims, 'claim')} of the seeds are in ${file}\n`,
      );
    });
