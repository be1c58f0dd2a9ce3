import { copyFileSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { backupTo } from '../../../src/store/sqlite/backup.ts';
import { claims, countThings, make, number, openPlain, openPrepared, soon } from './plain-sql.ts';
import type { scratchGraph } from './scratch-graph.ts';

const own = ['graph.db', 'graph.db-wal', 'graph.commit'];

/** What the folder holds where a process was killed three commits behind a backup: `data`, and beside it `backup.db`. */
export async function crashed(graph: ReturnType<typeof scratchGraph>): Promise<string> {
  const data = graph.at('data');
  await graph.fill(2, data);
  await backupTo(data, graph.at('backup.db'));
  const store = await openPrepared(data);
  for (const id of [10, 11, 12])
    await store.write(async (tx) => {
      await tx.run(make(id));
      await tx.run(claims(`claim/${id}`));
    }, soon());
  for (const name of own) copyFileSync(join(data, name), graph.at(name));
  await store.close();
  rmSync(data, { recursive: true });
  mkdirSync(join(data, 'past/some_day'), { recursive: true });
  for (const name of own) renameSync(graph.at(name), join(data, name));
  return data;
}

/** How many things a graph has that is as sound as it should be. */
export async function things(folder: string): Promise<unknown> {
  const store = await openPlain(folder);
  const count = await number(store, countThings);
  expect(await store.examine(soon())).toEqual([]);
  await store.close();
  return count;
}

export const bytesOf = (folder: string) =>
  own.map((name) => readFileSync(join(folder, name)).toString('base64'));

/** The folders in which restores have put what was there. */
export const asideIn = (folder: string) => readdirSync(folder).filter((name) => name.startsWith('replaced-'));
