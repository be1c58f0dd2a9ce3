import { existsSync } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';

/** Graphs of past days as folders beside the present one, each named by the state of the graph and the day. */
export interface PastFiles {
  /**
   * The folder of a graph, made by `make` in a folder of its own where there is none yet. `make` returns its final name: the graph
   * may have changed since `name` was chosen.
   */
  folderOf(name: string, make: (folder: string) => Promise<string>): Promise<string>;
  /** The same where it is there; null where it is not. */
  known(name: string): Promise<string | null>;
  /** Removes what belongs to states other than `state`, and then the least recently used until the rest fits the limit. */
  evict(state: string, used: ReadonlySet<string>): Promise<void>;
}

/** Keeps graphs of past days in a folder, in at most so many bytes not counting those in use. */
export function pastFiles(root: string, mostBytes: number): PastFiles {
  return {
    known: async (name) => {
      const folder = join(root, name);
      if (!existsSync(folder)) return null;
      await touch(folder);
      return folder;
    },
    folderOf: async (name, make) => {
      let folder = join(root, name);
      if (!existsSync(folder)) {
        // Another process may make the same one: whichever finishes first is kept.
        const partial = `${folder}.${process.pid}.partial`;
        try {
          await mkdir(root, { recursive: true });
          await rm(partial, { recursive: true, force: true });
          folder = join(root, await make(partial));
          // The name promises that all of it is there, even after a power failure.
          await sync(partial);
          await rename(partial, folder).catch((error: unknown) => {
            if (!existsSync(folder)) throw error;
          });
        } finally {
          await rm(partial, { recursive: true, force: true });
        }
      }
      await touch(folder);
      return folder;
    },
    evict: async (state, used) => {
      const kept: { readonly folder: string; readonly bytes: number; readonly at: number }[] = [];
      for (const name of await readdir(root).catch(() => [])) {
        const folder = join(root, name);
        if (name.endsWith('.partial')) {
          if (await isLeftOver(folder)) await rm(folder, { recursive: true, force: true });
          continue;
        }
        if (used.has(folder)) continue;
        if (!name.startsWith(`${state}_`)) await rm(folder, { recursive: true, force: true });
        else kept.push({ folder, ...(await sizeOf(folder)) });
      }
      kept.sort((a, b) => b.at - a.at);
      let bytes = 0;
      for (const one of kept) {
        bytes += one.bytes;
        if (bytes > mostBytes) await rm(one.folder, { recursive: true, force: true });
      }
    },
  };
}

/** Marks a folder as used last. */
async function touch(folder: string): Promise<void> {
  const now = new Date();
  await utimes(folder, now, now);
}

/** Flushes the files of a folder to the disk. */
async function sync(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const file = await open(join(folder, name), 'r+');
    await file.sync().finally(() => file.close());
  }
}

/** Making one takes less than an hour; anything older was left by a process that was killed. */
const patience = 3_600_000;

async function isLeftOver(folder: string): Promise<boolean> {
  const { mtimeMs } = await stat(folder).catch(() => ({ mtimeMs: Date.now() }));
  return mtimeMs < Date.now() - patience;
}

async function sizeOf(folder: string): Promise<{ readonly bytes: number; readonly at: number }> {
  const [{ mtimeMs }, names] = await Promise.all([stat(folder), readdir(folder)]);
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).size));
  return { bytes: sizes.reduce((sum, size) => sum + size, 0), at: mtimeMs };
}
