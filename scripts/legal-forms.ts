/**
 * Prints the table of legal forms that names are compared without, from `org-types.yml` of opensanctions/rigour (MIT).
 *
 *     npx tsx scripts/legal-forms.ts org-types.yml > src/resolver/tables/legal-forms.tsv
 */
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';

const text = z.string().nullish();
const file = z.object({
  types: z.array(
    z.object({ display: text, compare: text, generic: text, aliases: z.array(z.string()).default([]) }),
  ),
});

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error('Name the file: npx tsx scripts/legal-forms.ts org-types.yml');
const { types } = file.parse(parse(await readFile(path, 'utf8')));

const lines = types.map(({ display, compare, generic, aliases }) => {
  const spellings = [display, compare, ...aliases].filter((one) => one != null && one !== '');
  return [generic ?? '', ...new Set(spellings)].join('\t');
});
const head = [
  '# Legal forms and how they are spelled: the sort of body, then its spellings.',
  '# From org-types.yml of opensanctions/rigour, MIT licence, Copyright (c) OpenSanctions Datenbanken GmbH.',
  '# Written by scripts/legal-forms.ts.',
];
process.stdout.write(`${[...head, ...lines].join('\n')}\n`);
