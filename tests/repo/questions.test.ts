import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { slotValues } from '../../src/questions/question.ts';
import { questions } from '../support/questions.ts';

const languages = ['en', 'ko', 'ja'];

test.each(questions)(
  '"$name" can be asked in every language, and has an example for every slot',
  (question) => {
    expect([...new Set(question.phrases.map(({ lang }) => lang))]).toEqual(languages);
    expect(question.slots.filter(({ examples }) => examples.length === 0)).toEqual([]);
    expect(question.speaks).toBe(true);
  },
);

test('questions/FORMAT.md has every kind of value', () => {
  const format = readFileSync(join(import.meta.dirname, '../../questions/FORMAT.md'), 'utf8');
  for (const value of Object.keys(slotValues)) expect(format).toContain(`\`${value}\``);
});
