import type { GraphQLSchema } from 'graphql';
import { deriveSchema } from '../graphql/derive-schema.ts';
import type { Limits } from '../graphql/limits.ts';
import type { Ontology } from '../ontology/ontology.ts';
import type { Question } from '../questions/question.ts';
import { answers } from './index.ts';

/**
 * The schema of an ontology with all answers; with `ask`, where there are questions to ask.
 * @throws {SchemaFault} where it has something that the executor does not support.
 * @throws {QuestionFault} where an operation of the catalogue does not fit this schema.
 */
export function buildSchema(
  ontology: Ontology,
  limits: Limits,
  questions: readonly Question[] = [],
): GraphQLSchema {
  return deriveSchema({ ontology, limits, answers, questions });
}
