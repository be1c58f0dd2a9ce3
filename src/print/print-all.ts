import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Ontology } from '../ontology/ontology.ts';
import type { Question } from '../questions/question.ts';
import { printConstraints } from './print-constraints.ts';
import { printOntologyJson } from './print-ontology-json.ts';
import { printOntologyMarkdown } from './print-ontology-markdown.ts';
import { printSdl } from './print-sdl.ts';

/** The printed forms of an ontology, and of the questions that are asked of it, by file name. */
export function printedForms(
  ontology: Ontology,
  questions: readonly Question[] = [],
): Readonly<Record<string, string>> {
  return {
    'schema.graphql': printSdl(ontology, questions),
    'constraints.cypher': printConstraints(ontology),
    'ontology.json': printOntologyJson(ontology),
    'ONTOLOGY.md': printOntologyMarkdown(ontology),
  };
}

/** Writes the printed forms into a folder. Returns the paths. */
export async function printAll(
  ontology: Ontology,
  questions: readonly Question[],
  folder: string,
): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  const forms = Object.entries(printedForms(ontology, questions)).map(
    ([name, text]) => [join(folder, name), text] as const,
  );
  await Promise.all(forms.map(([path, text]) => writeFile(path, text)));
  return forms.map(([path]) => path);
}
