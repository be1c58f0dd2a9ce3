import { existsSync } from 'node:fs';
import type { StoreConfig } from '../../store/open-store.ts';
import { fillEmpty } from '../../verifier/fill-empty.ts';

/** What whoever starts a server is told. */
export interface SnapshotLog {
  info(told: object, message: string): void;
  warn(told: object, message: string): void;
}

/**
 * Puts the snapshot of the seeds into a store that is new, if there is one of exactly these. Whatever keeps it from that is told, and the seeds are
 * loaded as they are without it.
 * @param name gives where the snapshot of these seeds would be
 */
export async function takeSnapshot(
  config: StoreConfig,
  name: () => Promise<string>,
  log: SnapshotLog,
): Promise<void> {
  try {
    const taken = await fillEmpty(config, async () => {
      const file = await name();
      if (existsSync(file)) return file;
      log.info({}, 'there is no snapshot of these seeds: they are loaded');
      return null;
    });
    if (taken !== null) log.info({ claims: taken.claims }, 'seeds taken from their snapshot');
  } catch (err) {
    log.warn({ err }, 'the snapshot of the seeds could not be taken: they are loaded');
  }
}
