import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { doubtCodes } from '../../src/claims/doubts/doubt.ts';
import { problemCodes } from '../../src/claims/problem.ts';
import { configurationTable } from '../../src/server/configuration-table.ts';

const root = resolve(import.meta.dirname, '../..');
const text = (path: string): string => readFileSync(join(root, path), 'utf8');

test('the README has the table of the configuration as the program has it', () => {
  expect(text('README.md')).toContain(configurationTable().trim());
});

test('seeds/FORMAT.md has every code of a refused row, with its meaning', () => {
  for (const [code, meaning] of Object.entries(problemCodes))
    expect(text('seeds/FORMAT.md')).toContain(`| \`${code}\` | ${meaning} |`);
});

test('seeds/FORMAT.md has every code of a doubted row, with its meaning', () => {
  for (const [code, meaning] of Object.entries(doubtCodes))
    expect(text('seeds/FORMAT.md')).toContain(`| \`${code}\` | ${meaning} |`);
});
