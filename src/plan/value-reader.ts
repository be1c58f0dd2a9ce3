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

/** The variables of one run of an operation, as GraphQL has checked them. */
export type Variables = Readonly<Record<string, unknown>>;

/** What stands for a value that is none of its type. */
export const refused = Symbol('refused');

/** The value of one run, `refused`, or undefined where none is given. */
export type ReadValue = (variables: Variables) => unknown;

/** What may be given a value: an argument, or a field of an input object. */
export interface Place {
  readonly name: string;
  readonly type: GraphQLInputType;
  readonly defaultValue?: unknown;
}

/** Reads what is given at a place, else its default. Null where nothing is ever to be read there. */
export function placeReader(place: Place, given: ValueNode | undefined): ReadValue | null {
  const { type, defaultValue } = place;
  const absent = defaultValue === undefined && isNonNullType(type) ? refused : defaultValue;
  if (given === undefined) return absent === undefined ? null : () => absent;
  const read = valueReader(type, given);
  return (variables) => (isMissing(given, variables) ? absent : read(variables));
}

/** `valueFromAST` of graphql-js, with all done before that does not depend on variables. */
function valueReader(type: GraphQLInputType, node: ValueNode): ReadValue {
  if (!hasVariables(node)) {
    const value: unknown = valueFromAST(node, type);
    return () => (value === undefined ? refused : value);
  }
  if (node.kind === 'Variable') {
    const name = node.name.value;
    const fallback = isNonNullType(type) ? refused : null;
    return (variables) => variables[name] ?? fallback;
  }
  if (isNonNullType(type)) return valueReader(type.ofType, node);
  if (isListType(type)) return listReader(type.ofType, node);
  if (isInputObjectType(type) && node.kind === 'ObjectValue') return objectReader(type, node);
  return (variables) => {
    const value: unknown = valueFromAST(node, type, variables);
    return value === undefined ? refused : value;
  };
}

/** One value that is no list stands for a list of it. */
function listReader(type: GraphQLInputType, node: ValueNode): ReadValue {
  const nodes = node.kind === 'ListValue' ? node.values : [node];
  const absent = isNonNullType(type) ? refused : null;
  const items = nodes.map((item) => ({ item, read: valueReader(type, item) }));
  return (variables) => {
    const values = items.map(({ item, read }) => (isMissing(item, variables) ? absent : read(variables)));
    return values.includes(refused) ? refused : values;
  };
}

function objectReader(type: GraphQLInputObjectType, { fields }: ObjectValueNode): ReadValue {
  const places = placeReaders(
    Object.values(type.getFields()),
    new Map(fields.map(({ name, value }) => [name.value, value])),
  );
  return (variables) => {
    const value = readPlaces(places, variables);
    if (value === refused || !type.isOneOf) return value;
    const given = Object.values(value);
    return given.length === 1 && given[0] !== null ? value : refused;
  };
}

/** Places at which there may be something to read, by their names. */
export type PlaceReaders = readonly (readonly [name: string, read: ReadValue])[];

/** Readers of all places, in the order of their declaration. */
export function placeReaders(places: readonly Place[], given: ReadonlyMap<string, ValueNode>): PlaceReaders {
  return places.flatMap((place) => {
    const read = placeReader(place, given.get(place.name));
    return read === null ? [] : [[place.name, read] as const];
  });
}

/** What stands at the places where something is given; `refused` where one of them is. */
export function readPlaces(
  places: PlaceReaders,
  variables: Variables,
): Readonly<Record<string, unknown>> | typeof refused {
  const values: Record<string, unknown> = {};
  for (const [name, read] of places) {
    const value = read(variables);
    if (value === refused) return refused;
    if (value !== undefined) values[name] = value;
  }
  return values;
}

const isMissing = (node: ValueNode, variables: Variables): boolean =>
  node.kind === 'Variable' && variables[node.name.value] === undefined;
