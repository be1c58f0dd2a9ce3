import { join, resolve } from 'node:path';

/** The folder that the program was installed in. */
export const root = resolve(import.meta.dirname, '../..');

/** The ontology that schema/ declares. */
export async function ontology() {
  const { graph } = await import('../../schema/index.ts');
  return graph;
}

/** What tells this program from others that may read the same file otherwise. */
export function program(): Promise<string> {
  // Once for all files of a command: it reads every file of the program.
  digest ??= import('../importer/sync/program-digest.ts').then(({ programDigest }) => programDigest(root));
  return digest;
}

let digest: Promise<string> | undefined;

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
