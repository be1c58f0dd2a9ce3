import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { execute } from '../../execution/execute.ts';
import type { RequestContext } from '../../graphql/request-context.ts';
import type { ReadingShape } from './answer-shape.ts';
import { variablesOf } from './reading-types.ts';

/** What is prepared of an operation is kept with its document: one for all that ask its question. */
const documents = new WeakMap<OperationDefinitionNode, DocumentNode>();

function documentOf(operation: OperationDefinitionNode): DocumentNode {
  const document = documents.get(operation) ?? { kind: Kind.DOCUMENT, definitions: [operation] };
  documents.set(operation, document);
  return document;
}

/**
 * Runs the operation of a reading within the request that asks for it: its loaders, its deadline and its limits apply.
 * @throws {GraphQLError} the first error, since half an answer under another question's name would mislead.
 */
export async function runOperation(
  shape: ReadingShape,
  schema: GraphQLSchema,
  context: RequestContext,
): Promise<unknown> {
  const { data, errors } = await execute({
    schema,
    document: documentOf(shape.reading.question.operation),
    variableValues: variablesOf(shape),
    contextValue: { ...context, pasts: context.pasts.within() },
  });
  const [error] = errors ?? [];
  // Its place is in the inner operation, not in the answer.
  if (error !== undefined)
    throw error.originalError ?? new GraphQLError(error.message, { extensions: error.extensions });
  return data ?? null;
}
