import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { claims, make, openPlain, openPrepared, scratchFolder, soon } from './plain-sql.ts';

/** A folder that every test of a file finds empty, for a graph of plain SQL. */
export interface ScratchGraph {
  readonly folder: string;
  /** Where a file of the folder is. */
  at(name: string): string;
  /** Makes a graph of so many commits, a thing and a claim each, and closes it. */
  fill(commits?: number, folder?: string): Promise<void>;
  /** What keeps the graph from being opened, or `'opened'`. */
  refusal(): Promise<unknown>;
}

export function scratchGraph(): ScratchGraph {
  let scratch: ReturnType<typeof scratchFolder> | undefined;
  beforeEach(() => {
    scratch = scratchFolder();
  });
  afterEach(() => scratch?.remove());
  const folder = (): string => {
    if (scratch === undefined) throw new Error('No test has begun.');
    return scratch.folder;
  };
  return {
    get folder() {
      return folder();
    },
    at: (name) => join(folder(), name),
    fill: async (commits = 3, into = folder()) => {
      const store = await openPrepared(into);
      for (let id = 0; id < commits; id += 1) {
        await store.write(async (tx) => {
          await tx.run(make(id));
          await tx.run(claims(`claim/${String(id).padStart(64, '0')}`));
        }, soon());
      }
      await store.close();
    },
    refusal: async () => {
      try {
        await (await openPlain(folder())).close();
        return 'opened';
      } catch (error) {
        return error;
      }
    },
  };
}
