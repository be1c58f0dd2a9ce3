import { join } from 'node:path';
import { seedFiles } from '../../importer/seed-files.ts';
import { snapshotFile } from '../../importer/snapshot-file.ts';
import { program, root } from '../project.ts';

/** The seeds that this program brings along, and where its snapshot of them is once it is made. */
export async function snapshotOfSeeds(): Promise<{
  readonly seeds: readonly string[];
  readonly file: string;
}> {
  const seeds = await seedFiles(join(root, 'seeds'));
  return { seeds, file: await snapshotFile(join(root, '.snapshot'), seeds, await program()) };
}
