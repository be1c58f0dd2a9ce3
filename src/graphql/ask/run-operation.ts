import { execute, GraphQLError, type GraphQLSchema, Kind } from 'graphql';
import type { RequestContext } from '../request-context.ts';
import type { ReadingShape } from './answer-shape.ts';
import { variablesOf } from './reading-types.ts';

/**
 * Runs the operation of a reading within the request that asks for it: its loaders, its deadline and its limits hold.
 * @throws {GraphQLError} the first error, since half an answer under another question's name would mislead.
 */
export async function runOperation(
  shape: ReadingShape,
  schema: GraphQLSchema,
  context: RequestContext,
): Promise<unknown> {
  const document = { kind: Kind.DOCUMENT, definitions: [shape.reading.question.operation] } as const;
  const { data, errors } = await execute({
    schema,
    document,
    variableValues: variablesOf(shape),
    contextValue: { ...context, pasts: context.pasts.within() },
  });
  const [error] = errors ?? [];
  // Its place is one in the inner operation, and none in the answer.
  if (error !== undefined)
    throw error.originalError ?? new GraphQLError(error.message, { extensions: error.extensions });
  return data ?? null;
}
