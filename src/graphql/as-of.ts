import {
  type GraphQLArgument,
  type GraphQLField,
  GraphQLID,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
} from 'graphql';
import { priced, prices } from './cost/price.ts';
import { requestFault } from './errors.ts';
import { readId } from './past-id.ts';
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
 * Has every field read the graph of its own time: a root field with `asOf`, or with an id of a day, opens the graph of that day, and every
 * field under it reads there. It wraps resolvers, so that none of them knows of it.
 */
export function readInTime(schema: GraphQLSchema): GraphQLSchema {
  const query = schema.getQueryType();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields()))
      if (type !== query) inherit(field);
      else if (asksOfTime(field)) open(field);
  }
  return schema;
}

type Arguments = Readonly<Record<string, unknown>>;

type Field = GraphQLField<unknown, RequestContext, Arguments>;

const isId = ({ type }: GraphQLArgument): boolean => getNamedType(type) === GraphQLID;

const asksOfTime = ({ args }: Field): boolean => args.some((arg) => arg.name === asOfName || isId(arg));

function inherit(field: Field): void {
  const { resolve } = field;
  if (resolve === undefined) return;
  field.resolve = (parent, args, context, info) =>
    resolve(parent, args, context.pasts.above(info.path) ?? context, info);
}

function open(field: Field): void {
  const { resolve = () => null } = field;
  const ids = field.args.filter(isId).map(({ name }) => name);
  const hasDay = field.args.some(({ name }) => name === asOfName);
  field.resolve = (parent, given, context, info) => {
    const { args, days } = apart(given, ids);
    const [day, ...others] = new Set([...days, given[asOfName]].filter((one) => typeof one === 'string'));
    if (day === undefined) return resolve(parent, args, context, info);
    // Each of several nodes may be of another day; all else is asked of one.
    if (!hasDay && Array.isArray(args.ids)) return eachOnItsDay(args.ids, days);
    if (others.length > 0)
      throw requestFault(
        'BAD_USER_INPUT',
        `${info.fieldName} is asked about one day, and not about ${[day, ...others].sort().join(' and ')}.`,
      );
    return openDay(info.path.key, day).then((past) => resolve(parent, args, past, info));

    async function eachOnItsDay(wanted: readonly string[], on: readonly (string | null)[]) {
      const found = await Promise.all(
        wanted.map(async (id, i) => {
          const of = on[i] ?? null;
          const then = of === null ? context : await openDay(`${info.path.key} ${i}`, of);
          return resolve(parent, { ...args, ids: [id] }, then, info);
        }),
      );
      return found.flat();
    }

    async function openDay(place: string | number, day: string): Promise<RequestContext> {
      if (day > new Date().toISOString().slice(0, day.length))
        throw requestFault('BAD_USER_INPUT', `asOf: ${day} is still to come; nothing is known about it.`);
      return context.pasts.open(place, day);
    }
  };
}

/** Arguments with the ids of the graph in place of those of days, and the day of each id. */
function apart(given: Arguments, names: readonly string[]) {
  const args: Record<string, unknown> = { ...given };
  const days: (string | null)[] = [];
  const plain = (one: unknown): unknown => {
    if (typeof one !== 'string') return one;
    const { id, day } = readId(one);
    days.push(day);
    return id;
  };
  for (const name of names) {
    const value = given[name];
    args[name] = Array.isArray(value) ? value.map(plain) : plain(value);
  }
  return { args, days };
}
