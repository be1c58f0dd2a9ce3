import { type Problem, RowFault } from '../../claims/problem.ts';
import { problemAt } from '../../importer/checked-rows.ts';
import type { Answer } from '../answers/answer.ts';
import { groupsOf } from '../pairs/groups-of.ts';

/** Answers that two are different which other answers of the same file make one, by way of others: not all of them can hold. */
export function contradictingAnswers(answers: readonly Answer[], file: string): readonly Problem[] {
  const groups = groupsOf(answers.filter(({ answer }) => answer === 'same'));
  return answers
    .filter(({ a, b, answer }) => answer === 'different' && groups.get(a)?.has(b) === true)
    .map(({ a, b, line }) => {
      const message = `${a} and ${b} are the same by other answers`;
      return problemAt(file, line, new RowFault('BAD_VALUE', 'answer', message, 'answers that can all hold'));
    });
}
