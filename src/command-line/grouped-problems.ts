import type { Problem } from '../claims/problem.ts';

/** Rows that were refused for one cause, or claims that are doubtful for one. */
export interface ProblemGroup {
  /** What of a file they are made of, such as `award.amount (Nominal Amount)`. */
  readonly path: string;
  readonly code: string;
  readonly rows: number;
  /** The first of them, so that a table can be cleaned by the list. */
  readonly examples: readonly Problem<string>[];
}

/** How many problems of one cause are kept. */
const kept = 20;

/** Gathers problems by what they are problems of; more causes than a person reads are counted in one group. */
export function groupedProblems(most = 1_000): {
  readonly report: (problem: Problem<string>) => void;
  /** The same of doubts, whose paths begin with the id of an entity: they are grouped by its kind. */
  readonly warn: (doubt: Problem<string>) => void;
  readonly groups: () => readonly ProblemGroup[];
} {
  const found = new Map<string, { path: string; code: string; rows: number; examples: Problem<string>[] }>();
  const report = (problem: Problem<string>, path = problem.path): void => {
    const { code } = problem;
    const own = `${path}\n${code}`;
    const key = found.has(own) || found.size < most ? own : '';
    const known = found.get(key);
    if (known === undefined) found.set(key, { path, code, rows: 1, examples: [problem] });
    else {
      known.rows += 1;
      if (known.examples.length < kept) known.examples.push(problem);
    }
  };
  return {
    report: (problem) => report(problem),
    warn: (doubt) => report(doubt, doubt.path.replace(/^([a-z-]+)\/\S+?\.(?=[A-Za-z.]+$)/, '$1.')),
    groups: () => [...found.values()].sort((a, b) => b.rows - a.rows),
  };
}
