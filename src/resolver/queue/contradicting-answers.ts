import { type Problem, RowFault } from '../../claims/problem.ts';
import { problemAt } from '../../importer/checked-rows.ts';
import type { Answer } from '../answers/answer.ts';

/** Answers that two are different which other answers of the same file make one, by way of others: not all of them can hold. */
export function contradictingAnswers(answers: readonly Answer[], file: string): readonly Problem[] {
  const sameAs = new Map<string, string>();
  const first = (id: string): string => {
    const before = sameAs.get(id);
    return before === undefined ? id : first(before);
  };
  for (const { a, b, answer } of answers) {
    const [one, other] = [first(a), first(b)];
    if (answer === 'same' && one !== other) sameAs.set(other, one);
  }
  return answers
    .filter(({ a, b, answer }) => answer === 'different' && first(a) === first(b))
    .map(({ a, b, line }) => {
      const message = `${a} and ${b} are the same by other answers`;
      return problemAt(file, line, new RowFault('BAD_VALUE', 'answer', message, 'answers that can all hold'));
    });
}
