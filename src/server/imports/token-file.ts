import { randomBytes, randomUUID } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Beside the graph: whoever may read that may import through its server, and nobody else. */
const tokenFile = 'graph.token';

/** The name of the file of the token of a store in a folder. */
export const tokenFileOf = (folder: string): string => join(folder, tokenFile);

/**
 * Gives the store in a folder a new token. It is renamed into its place, so that neither a link that somebody has put there nor a file
 * that others may read ever receives it.
 */
export function makeToken(folder: string): void {
  const draft = `${tokenFileOf(folder)}.${randomUUID().slice(0, 8)}`;
  try {
    writeFileSync(draft, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' });
    renameSync(draft, tokenFileOf(folder));
  } finally {
    rmSync(draft, { force: true });
  }
}

/** The token of the store in a folder; null where there is none, or none that this user may read. */
export function tokenIn(folder: string): string | null {
  try {
    const token = readFileSync(tokenFileOf(folder), 'utf8').trim();
    return token.length >= 32 ? token : null;
  } catch {
    return null;
  }
}
