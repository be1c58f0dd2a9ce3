import { expect, test } from 'vitest';
import { included, questionOf } from '../../../explorer/src/views/ask/included.ts';
import { questions } from '../../support/questions.ts';

const parts = Object.entries(questionOf);

/** The names that a server answers with: one that is misspelt would ask for the parts of the others without a word. */
test.each(parts)('the question whose own part is %s is one of the catalogue: %s', (part, name) => {
  expect(questions.map((question) => question.name)).toContain(name);
  expect(Object.entries(included(name)).filter(([, is]) => is)).toEqual([[part, true]]);
});

test('the parts of the others are asked for every question without parts of its own', () => {
  const others = questions.filter(({ name }) => included(name).others);
  expect(others).toHaveLength(questions.length - parts.length);
});
