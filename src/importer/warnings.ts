import type { Claim } from '../claims/claim.ts';
import type { Warning } from '../claims/doubts/doubt.ts';
import { createDoubts } from '../claims/doubts/index.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { problemAt } from './checked-rows.ts';
import { holdersElsewhere } from './holders-elsewhere.ts';
import type { Read } from './read-of.ts';

/** A claim that is taken in, with the place of its row. */
interface Taken {
  readonly file: string;
  readonly line: number;
  readonly claim: Claim;
}

/** Reports what is doubtful about the claims that an import takes in, and counts it. */
export function warnings({
  ontology,
  warn,
  read,
}: {
  readonly ontology: Ontology;
  readonly warn?: ((warning: Warning) => void) | undefined;
  /** Reads the store that they come into, before they do; without it, they are compared with each other alone. */
  readonly read?: Read;
}): { about(rows: readonly Taken[]): Promise<void>; readonly count: number } {
  const doubts = createDoubts(ontology);
  let count = 0;
  return {
    async about(rows) {
      const claims = rows.map(({ claim }) => claim);
      const holders = read && (await holdersElsewhere(claims, read, ontology));
      for (const { file, line, claim } of rows)
        for (const doubt of doubts(claim, holders)) {
          count += 1;
          warn?.(problemAt(file, line, doubt));
        }
    },
    get count() {
      return count;
    },
  };
}
