import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';
import { graph } from '../../schema/index.ts';
import { openStore, type StoreConfig } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';

const childFile = fileURLToPath(new URL('../store/import-child.ts', import.meta.url));

/** Imports or syncs in a process of its own, and kills that as soon as it says a line. Gives what it said. */
export async function killAt(
  config: StoreConfig,
  line: string,
  args: readonly string[],
): Promise<readonly string[]> {
  const child = spawn(process.execPath, ['--import', 'tsx', childFile, ...args], {
    env: { ...process.env, STORE: JSON.stringify(config) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  const said: string[] = [];
  for await (const text of createInterface({ input: child.stdout })) {
    said.push(text);
    if (text === line) child.kill('SIGKILL');
  }
  await exited;
  return said;
}

/** Where another process finds the store of that name that a test has opened and emptied; the embedded one is in a folder. */
export const configOf = (name: string, folder: string): StoreConfig => ({
  neo4j: name === 'neo4j' ? inject('neo4j') : null,
  folder,
});

/** Works with a store that another process may have been killed in. */
export async function inStore<T>(config: StoreConfig, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(config, graph);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
