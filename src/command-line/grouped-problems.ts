import type { Problem } from '../claims/problem.ts';

/** Rows that were refused for one cause. */
export interface ProblemGroup {
  /** What of a file they are made of, such as `award.amount (Nominal Amount)`. */
  readonly path: string;
  readonly code: string;
  readonly rows: number;
  /** The first of them, so that a table can be cleaned by the list. */
  readonly examples: readonly Problem[];
}

/** How many problems of one cause are kept. */
const kept = 20;

/** Gathers problems by what they are problems of; more causes than a person reads are counted in one group. */
export function groupedProblems(most = 1_000): {
  readonly report: (problem: Problem) => void;
  readonly groups: () => readonly ProblemGroup[];
} {
  const found = new Map<string, { path: string; code: string; rows: number; examples: Problem[] }>();
  return {
    report(problem) {
      const { path, code } = problem;
      const key = found.size < most ? `${path}\n${code}` : '';
      const known = found.get(key);
      if (known === undefined) found.set(key, { path, code, rows: 1, examples: [problem] });
      else {
        known.rows += 1;
        if (known.examples.length < kept) known.examples.push(problem);
      }
    },
    groups: () => [...found.values()].sort((a, b) => b.rows - a.rows),
  };
}
