import { type GraphQLField, type GraphQLSchema, getNullableType, isListType, isObjectType } from 'graphql';
import { whenThere } from './connection.ts';
import type { RequestContext } from './request-context.ts';

/**
 * Has every list, and every field of Query, count what it adds to the answer. It wraps resolvers, so that a list declared later
 * counts as well.
 */
export function countLists(schema: GraphQLSchema): GraphQLSchema {
  const query = schema.getQueryType();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields()))
      if (isListType(getNullableType(field.type))) countEntries(field);
      else if (type === query) countOnce(field);
  }
  return schema;
}

type Field = GraphQLField<unknown, RequestContext>;

function countEntries(field: Field): void {
  const { resolve } = field;
  if (resolve === undefined) return;
  field.resolve = (parent, args, context, info) =>
    whenThere(resolve(parent, args, context, info), (list: unknown) => {
      // One error is enough: a list that throws below a field that may be null would leave one for each of its parents.
      return Array.isArray(list) && !context.answerSize.add(list.length, info) ? [] : list;
    });
}

function countOnce(field: Field): void {
  const { resolve } = field;
  if (resolve === undefined) return;
  field.resolve = (parent, args, context, info) => {
    context.answerSize.add(1, info);
    return resolve(parent, args, context, info);
  };
}
