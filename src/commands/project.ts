import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** The folder that the program was installed in. */
export const root = resolve(import.meta.dirname, '../..');

/** The ontology that schema/ declares. */
export async function ontology() {
  const { graph } = await import('../../schema/index.ts');
  return graph;
}

/** What tells this program from others that may read the same file otherwise: all that it is made of. */
export async function program(): Promise<string> {
  const { digestOfFiles } = await import('../files/digest-of-files.ts');
  const files = await Promise.all(
    ['src', 'schema'].map(async (folder) => {
      const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
      return entries.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
    }),
  );
  return digestOfFiles([join(root, 'package-lock.json'), ...files.flat().sort()]);
}

/** The questions that questions/ lists. */
export async function catalogue() {
  const { readQuestions } = await import('../questions/read-questions.ts');
  return readQuestions(join(root, 'questions'));
}

/** What the formats of exports call things of the ontology. */
export async function exportVocabularies() {
  const { vocabularies } = await import('../../schema/vocabularies/index.ts');
  return vocabularies;
}
