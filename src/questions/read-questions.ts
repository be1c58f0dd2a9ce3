import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseQuestion } from './parse-question.ts';
import type { Question } from './question.ts';
import { QuestionFault } from './question-fault.ts';

/**
 * Reads every `.graphql` file of a folder as a question.
 * @throws {QuestionFault} where one is not as questions/FORMAT.md says.
 */
export function readQuestions(folder: string): readonly Question[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort();
  return files.map((name) => {
    const file = join('questions', name);
    const question = parseQuestion(file, readFileSync(join(folder, name), 'utf8'));
    const expected = `${question.name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}.graphql`;
    if (name !== expected)
      throw new QuestionFault(file, 1, `is named ${question.name}: the file must be ${expected}.`);
    return question;
  });
}
