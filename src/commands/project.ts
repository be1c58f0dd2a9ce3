import { join, resolve } from 'node:path';

/** The folder that the program was installed in. */
export const root = resolve(import.meta.dirname, '../..');

/** The ontology that schema/ declares. */
export async function ontology() {
  const { graph } = await import('../../schema/index.ts');
  return graph;
}

/** What tells this program from others that may read the same file otherwise. */
export async function program(): Promise<string> {
  const { programDigest } = await import('../importer/sync/program-digest.ts');
  return programDigest(root);
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
