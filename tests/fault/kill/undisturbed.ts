import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { generateClaims } from '../../../bench/generate-claims.ts';
import { graph } from '../../../schema/index.ts';
import { importFiles } from '../../../src/importer/import-files.ts';
import { loadSeeds } from '../../../src/importer/load-seeds.ts';
import { allSeeds } from '../../support/seeded.ts';
import { serverProcess, startCuibono } from '../../support/server-process.ts';
import { type Committed, commitsOf } from './commits-of.ts';
import { bytesWritten } from './moments.ts';

/** An import as it goes where nothing disturbs it. */
export interface Undisturbed {
  /** What the program is started with. */
  readonly args: readonly string[];
  /** Bytes that it writes. */
  readonly bytes: number;
  readonly commits: readonly Committed[];
}

const [claims, batchSize] = [20_000, 1_000];

/** Imports a generated file, in twenty batches. */
export async function undisturbedImport(scratch: string): Promise<Undisturbed> {
  const file = join(scratch, 'claims.jsonl');
  await generateClaims(file, claims);
  const watched = Array.from({ length: 40 }, (_, n) => `company/generated-${n * 12}`);
  const commits = await commitsOf(join(scratch, 'commits'), watched, (store) =>
    importFiles([file], { store, ontology: graph, batchSize }),
  );
  // What is killed is held against these, so they must not have half a batch among them.
  const batches = ({ ledger }: Committed) =>
    ledger.split('\n').filter((row) => row.endsWith(` ${batchSize}`));
  for (const [number, commit] of commits.entries())
    if (commit.claims !== batchSize * batches(commit).length)
      throw new Error(
        `Commit ${number} has ${commit.claims} claims, and not whole batches: ${commit.ledger}`,
      );
  const args = ['import', '--batch', String(batchSize), file];
  const child = startCuibono(scratch, args);
  return { args, bytes: await bytesUntil(child, child.exited), commits };
}

/** Imports the seeds, as a server does when it starts. */
export async function undisturbedSeeds(scratch: string): Promise<Undisturbed> {
  const watched = ['jp', 'kr', 'us', 'tw', 'za'].map((code) => `country/${code}`);
  const commits = await commitsOf(join(scratch, 'seeded'), watched, (store) =>
    loadSeeds(allSeeds, { store, ontology: graph }),
  );
  const [args, folder] = [['serve', '--no-snapshot'], join(scratch, 'served')];
  mkdirSync(folder);
  const server = await serverProcess(folder, {}, args, 'listening');
  const bytes = await bytesUntil(server, server.lineOf('ready'));
  server.kill('SIGTERM');
  await server.exited;
  return { args, bytes, commits };
}

/** The bytes that a process has written when `until` comes. */
async function bytesUntil({ pid }: { readonly pid: number }, until: Promise<unknown>): Promise<number> {
  let [bytes, over] = [0, false];
  until.then(() => {
    over = true;
  });
  while (!over) {
    bytes = Math.max(bytes, bytesWritten(pid));
    await new Promise((go) => setTimeout(go, 1));
  }
  return bytes;
}
