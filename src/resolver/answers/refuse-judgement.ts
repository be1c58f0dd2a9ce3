import type { Problem } from '../../claims/problem.ts';

/** Reports a judgement of our own making that the importer refuses: a fault of this program, and not of whoever answers. */
export function refuseJudgement({ message, expected }: Problem): never {
  throw new Error(`A judgement was refused: ${message} (expected ${expected}).`);
}
