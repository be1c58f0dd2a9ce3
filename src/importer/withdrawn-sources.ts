import { datasetWithdrawn, withdrawn } from '../ontology/release-words.ts';
import type { ImportOptions } from './import-options.ts';
import { knownHeads } from './known-heads.ts';
import { readOf } from './read-of.ts';
import type { Weights } from './weigh-sources.ts';

/** How many sources are remembered, so that memory does not grow with the import; and how many are reported. */
const remembered = 10_000;
const told = 20;

/** Watches for claims of sources that were withdrawn: what is stored of them looks like any other, and does not count. */
export function withdrawnSources(options: ImportOptions): {
  note(sources: readonly string[], weights: Weights): void;
  /** The sources, or their datasets where these are withdrawn, as the store has them now. */
  confirm(): Promise<readonly string[]>;
} {
  const ids = new Set<string>();
  return {
    note(sources, weights) {
      for (const source of new Set(sources)) {
        const among = weights.get(source)?.releases.all ?? [];
        const isWithdrawn = among.some(({ id, isWithdrawn }) => id === source && isWithdrawn);
        if (isWithdrawn && ids.size < remembered) ids.add(source);
      }
    },
    async confirm() {
      const heads = await knownHeads(readOf(options), [...ids].sort());
      const found = heads.flatMap(({ id, status, dataset }) => {
        if (status === withdrawn) return [id];
        return status === datasetWithdrawn && dataset !== null ? [dataset] : [];
      });
      return [...new Set(found)].sort().slice(0, told);
    },
  };
}
