import type { Claim } from '../claims/claim.ts';
import type { Warning } from '../claims/doubts/doubt.ts';
import { createDoubts } from '../claims/doubts/index.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { problemAt } from './checked-rows.ts';

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
}: {
  readonly ontology: Ontology;
  readonly warn?: (warning: Warning) => void;
}): { about(rows: readonly Taken[]): void; readonly count: number } {
  const doubts = createDoubts(ontology);
  let count = 0;
  return {
    about(rows) {
      for (const { file, line, claim } of rows)
        for (const doubt of doubts(claim)) {
          count += 1;
          warn?.(problemAt(file, line, doubt));
        }
    },
    get count() {
      return count;
    },
  };
}
