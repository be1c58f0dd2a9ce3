import type { TestProject } from 'vitest/node';
import { findChromium } from './chromium.ts';
import { articleSeeds } from './seeded.ts';
import { cuibono, scratchFolder, serverProcess } from './server-process.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    explorer: ExplorerUnderTest | null;
  }
}

/** A server with the seeds that serves the built page, and the browser to see it with. */
export interface ExplorerUnderTest {
  readonly url: string;
  readonly chromium: string;
}

let stop: (() => Promise<unknown>) | undefined;

/** Vitest runs this once before the files of the project; they find the server by `inject('explorer')`. */
export async function setup(project: TestProject): Promise<void> {
  const chromium = findChromium();
  if (chromium === undefined) {
    const line = 'Browser tests are skipped: no Chromium; install it, or name it in CHROMIUM';
    if (process.env.CI === 'true') throw new Error(line);
    process.stderr.write(`${line}\n`);
    project.provide('explorer', null);
    return;
  }
  const scratch = scratchFolder();
  // The figures that tests look for are those of the small graph.
  const { code, err } = await cuibono(scratch.folder, ['import', ...articleSeeds]);
  if (code !== 0) throw new Error(err);
  await cuibono(scratch.folder, ['resolve', '--queue']);
  const server = await serverProcess(scratch.folder, {}, ['serve', '--no-seeds']);
  stop = async () => {
    server.kill('SIGTERM');
    await server.exited;
    scratch.remove();
  };
  project.provide('explorer', { url: server.url, chromium });
}

export async function teardown(): Promise<void> {
  await stop?.();
}
