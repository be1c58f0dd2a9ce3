import { readConfiguration } from '../server/read-configuration.ts';

/** What is written replaces a file of that name, and the graph's own files must stay. */
export async function refuseOwnName(file: string | undefined): Promise<void> {
  if (file === undefined) return;
  const { throwIfOwn } = await import('../store/sqlite/own-names.ts');
  throwIfOwn(readConfiguration(process.env).store.folder, file);
}
