import { lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchema } from '../answers/build-schema.ts';
import { defaultLimits } from '../graphql/limits.ts';
import type { Ontology } from '../ontology/ontology.ts';
import type { Question } from '../questions/question.ts';

/** The schema as text, sorted, so that a change to the ontology changes few lines. */
export function printSdl(ontology: Ontology, questions: readonly Question[] = []): string {
  return `${printSchema(lexicographicSortSchema(buildSchema(ontology, defaultLimits, questions)))}\n`;
}
