import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { graph } from '../../schema/index.ts';
import { printedForms } from '../../src/print/print-all.ts';
import { questions } from '../support/questions.ts';

const printed = join(dirname(fileURLToPath(import.meta.url)), '../../schema/printed');

test.each(Object.entries(printedForms(graph, questions)))(
  'schema/printed/%s is fresh (npm run print)',
  (name, text) => {
    expect(readFileSync(join(printed, name), 'utf8')).toBe(text);
  },
);
