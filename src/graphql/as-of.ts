import { type GraphQLField, type GraphQLSchema, isObjectType } from 'graphql';
import { priced, prices } from './cost/price.ts';
import { requestFault } from './errors.ts';
import type { RequestContext } from './request-context.ts';
import type { Types } from './types.ts';

/** Name of the argument by which a root field asks about a day of the past. */
export const asOfName = 'asOf';

/** Declares the argument of root fields that can be asked about a day of the past. */
export function asOfArgument({ builder }: Types) {
  return builder.args((t) => ({
    asOf: t.field({
      extensions: priced(prices.asOf),
      type: 'Date',
      description:
        'A day of the past: the answer is what the sources published up to that day would have told. Sources without a date count from when they were recorded; works of reference always count.',
    }),
  }));
}

/**
 * Has every field read the graph of its own time: a root field with `asOf` opens the graph of that day, and every field
 * under it reads there. It wraps resolvers, so that none of them knows of it.
 */
export function readInTime(schema: GraphQLSchema): GraphQLSchema {
  const query = schema.getQueryType();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields()))
      if (type !== query) inherit(field);
      else if (field.args.some((argument) => argument.name === asOfName)) open(field);
  }
  return schema;
}

type Field = GraphQLField<unknown, RequestContext, { readonly [asOfName]?: string | null }>;

function inherit(field: Field): void {
  const { resolve } = field;
  if (resolve === undefined) return;
  field.resolve = (parent, args, context, info) =>
    resolve(parent, args, context.pasts.above(info.path) ?? context, info);
}

function open(field: Field): void {
  const { resolve } = field;
  if (resolve === undefined) return;
  field.resolve = (parent, args, context, info) => {
    const day = args[asOfName];
    if (day === undefined || day === null) return resolve(parent, args, context, info);
    if (day > new Date().toISOString().slice(0, day.length))
      throw requestFault('BAD_USER_INPUT', `asOf: ${day} is still to come; nothing is known about it.`);
    return context.pasts.open(info.path.key, day).then((past) => resolve(parent, args, past, info));
  };
}
