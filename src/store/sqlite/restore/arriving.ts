import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** What a backup is called in the folder of the graph until it is whole, checked, and the graph. */
export const arriving = 'graph.db-arriving';

/** Removes what killed restores have left; no restore runs while anybody has the graph open. */
export function removeArriving(folder: string): void {
  for (const name of readdirSync(folder))
    if (name.startsWith(arriving)) rmSync(join(folder, name), { force: true });
}
