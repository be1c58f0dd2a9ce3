import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type ObjectValueNode,
  type ValueNode,
  valueFromAST,
} from 'graphql';
import { hasVariables } from './has-variables.ts';
import { lasting } from './lasting.ts';

/** The variables of one run of an operation, as GraphQL has checked them. */
export type Variables = Readonly<Record<string, unknown>>;

/** Stands for a value that does not fit its type. */
export const refused = Symbol('refused');

/** Reads a value of one run; `refused` where it is wrong, undefined where none is given. */
type ReadValue = (variables: Variables) => unknown;

/** What may be given a value: an argument, or a field of an input object. */
interface Place {
  readonly name: string;
  readonly type: GraphQLInputType;
  readonly defaultValue?: unknown;
}

/** Reads all that is given, by the names of its places; `refused` where one value of it is. */
type ReadPlaces = (variables: Variables) => Readonly<Record<string, unknown>> | typeof refused;

/** What reads the values of some places in the order of their declaration, as `given` says which those are. */
export function placesReader(
  places: readonly Place[],
  given: readonly { readonly name: { readonly value: string }; readonly value: ValueNode }[],
): ReadPlaces {
  const nodes = new Map(given.map(({ name, value }) => [name.value, value]));
  const readers = places.flatMap((place) => {
    const read = placeReader(place, nodes.get(place.name));
    return read === null ? [] : [[place.name, read] as const];
  });
  return (variables) => {
    const values: Record<string, unknown> = {};
    for (const [name, read] of readers) {
      const value = read(variables);
      if (value === refused) return refused;
      if (value !== undefined) values[name] = value;
    }
    return values;
  };
}

/** Reads what is given at a place, otherwise its default. Null where there is never anything to read. */
function placeReader(
  { type, defaultValue: fallback }: Place,
  given: ValueNode | undefined,
): ReadValue | null {
  const defaultValue = lasting(fallback);
  const absent = defaultValue === undefined && isNonNullType(type) ? refused : defaultValue;
  if (given === undefined) return absent === undefined ? null : () => absent;
  const read = valueReader(type, given);
  return (variables) => (isMissing(given, variables) ? absent : read(variables));
}

/** `valueFromAST` of graphql-js, with all done before that does not depend on variables. */
function valueReader(type: GraphQLInputType, node: ValueNode): ReadValue {
  if (!hasVariables(node)) {
    const value: unknown = valueFromAST(node, type);
    const known = value === undefined ? refused : lasting(value);
    return () => known;
  }
  if (node.kind === 'Variable') {
    const name = node.name.value;
    const fallback = isNonNullType(type) ? refused : null;
    return (variables) => own(variables, name) ?? fallback;
  }
  if (isNonNullType(type)) return valueReader(type.ofType, node);
  if (isListType(type)) return listReader(type.ofType, node);
  if (isInputObjectType(type) && node.kind === 'ObjectValue') return objectReader(type, node);
  return (variables) => {
    const value: unknown = valueFromAST(node, type, variables);
    return value === undefined ? refused : value;
  };
}

/** One value that is not a list stands for a list of it. */
function listReader(type: GraphQLInputType, node: ValueNode): ReadValue {
  const nodes = node.kind === 'ListValue' ? node.values : [node];
  const absent = isNonNullType(type) ? refused : null;
  const items = nodes.map((item) => ({ item, read: valueReader(type, item) }));
  return (variables) => {
    const values = items.map(({ item, read }) => (isMissing(item, variables) ? absent : read(variables)));
    return values.includes(refused) ? refused : Object.freeze(values);
  };
}

function objectReader(type: GraphQLInputObjectType, { fields }: ObjectValueNode): ReadValue {
  const read = placesReader(Object.values(type.getFields()), fields);
  return (variables) => {
    const value = read(variables);
    return value === refused || (type.isOneOf && !isOne(value)) ? refused : Object.freeze(value);
  };
}

function isOne(value: Readonly<Record<string, unknown>>): boolean {
  const given = Object.values(value);
  return given.length === 1 && given[0] !== null;
}

const isMissing = (node: ValueNode, variables: Variables): boolean =>
  node.kind === 'Variable' && own(variables, node.name.value) === undefined;

/** Clients name variables: what every object has, such as its `constructor`, is not one of them. */
const own = (variables: Variables, name: string): unknown =>
  Object.hasOwn(variables, name) ? variables[name] : undefined;
