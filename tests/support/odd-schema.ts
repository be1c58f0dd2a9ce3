import {
  GraphQLEnumType,
  GraphQLInt,
  GraphQLInterfaceType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
} from 'graphql';

/** A schema of all that can go right and wrong in an answer. */
const later = <T>(value: T): Promise<T> => new Promise((resolve) => setTimeout(() => resolve(value), 1));
const fails = (): never => {
  throw new Error('failed');
};
const failsLater = (): Promise<never> => later(null).then(fails);

const named = new GraphQLInterfaceType({
  name: 'Named',
  fields: { id: { type: GraphQLString }, name: { type: GraphQLString } },
  resolveType: ({ type }: { type?: string }) => (type === 'later' ? later('Thing') : type) ?? 'Thing',
});
const colour = new GraphQLEnumType({ name: 'Colour', values: { RED: { value: 1 }, BLUE: { value: 2 } } });

/** One thing at two places of an answer, and how often a field of it was asked for. */
const twin = { id: 'twin' };
export const looks = { number: 0 };

const thing: GraphQLObjectType = new GraphQLObjectType({
  name: 'Thing',
  interfaces: [named],
  fields: () => ({
    id: { type: GraphQLString },
    name: { type: GraphQLString, resolve: () => later('a name') },
    colour: { type: colour, args: { of: { type: GraphQLInt } }, resolve: (_, { of }) => of ?? 1 },
    fails: { type: GraphQLString, resolve: fails },
    failsLater: { type: GraphQLString, resolve: failsLater },
    returnsError: { type: GraphQLString, resolve: () => new Error('returned') },
    noColour: { type: colour, resolve: () => 9 },
    never: { type: new GraphQLNonNull(GraphQLString), resolve: () => null },
    neverLater: { type: new GraphQLNonNull(GraphQLString), resolve: () => later(null) },
    mustNotFail: { type: new GraphQLNonNull(GraphQLString), resolve: fails },
    list: {
      type: new GraphQLList(thing),
      resolve: () => [{ id: '1' }, null, later({ id: '2' }), failsLater()],
    },
    full: { type: new GraphQLList(new GraphQLNonNull(thing)), resolve: () => [{ id: '1' }, later(null)] },
    noList: { type: new GraphQLList(GraphQLString), resolve: () => 'text' },
    nested: { type: new GraphQLList(new GraphQLList(GraphQLInt)), resolve: () => [[1, 2], null, later([3])] },
    thing: { type: thing, resolve: () => ({ id: 'inner' }) },
    twins: { type: new GraphQLList(thing), resolve: () => [twin, twin] },
    looked: { type: GraphQLInt, resolve: () => ++looks.number },
    named: {
      type: new GraphQLList(named),
      resolve: () => [
        { id: '1', type: 'Thing' },
        { id: '2', type: 'Other' },
        { id: '3', type: 'later' },
      ],
    },
  }),
});

const other = new GraphQLObjectType({
  name: 'Other',
  interfaces: [named],
  fields: {
    id: { type: GraphQLString },
    name: { type: GraphQLString },
    more: { type: GraphQLInt, resolve: () => 5 },
  },
});

export const oddSchema = new GraphQLSchema({
  types: [other],
  query: new GraphQLObjectType({
    name: 'Query',
    fields: {
      one: { type: thing, resolve: () => ({ id: 'one' }) },
      lateOne: { type: thing, resolve: () => later({ id: 'late' }) },
      must: { type: new GraphQLNonNull(thing), resolve: () => ({ id: 'must' }) },
      echo: {
        type: GraphQLString,
        args: {
          text: { type: new GraphQLNonNull(GraphQLString) },
          number: { type: GraphQLInt, defaultValue: 3 },
        },
        resolve: (_, args) => JSON.stringify(args),
      },
    },
  }),
});

interface OddOperation {
  readonly text: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

export const oddOperations: Readonly<Record<string, OddOperation>> = {
  'fields at once and later, in their order': {
    text: '{ one { name id colour } lateOne { id name __typename } __typename }',
  },
  'errors of fields that may be null': { text: '{ one { fails id failsLater returnsError noColour } }' },
  'null where it is not allowed': { text: '{ one { id thing { id never } } }' },
  'null later where it is not allowed': {
    text: '{ one { id thing { id neverLater name } } lateOne { mustNotFail } }',
  },
  'null up to the root': { text: '{ one { id } must { mustNotFail } }' },
  'null up to the root, while others wait': { text: '{ lateOne { name } must { name never failsLater } }' },
  'lists of what is there and what is not': {
    text: '{ one { list { id failsLater } full { id } noList nested } }',
  },
  'one thing at several places, with other fields and with errors of each place': {
    text: '{ one { twins { id colour __typename } a: twins { id } b: twins { id fails list { id } } c: twins { never } } }',
  },
  'what is of several types': {
    text: '{ one { named { __typename id ... on Other { more } ... on Thing { colour } ...N } } } fragment N on Named { name }',
  },
  'aliases, fragments and merged fields': {
    text: '{ a: one { id } b: one { ...T } one { thing { id } } one { thing { name } } __proto__: one { id } } fragment T on Thing { id thing { ... { id } } }',
  },
  'arguments by value, by variable and by default': {
    text: 'query ($t: String! = "x", $n: Int) { a: echo(text: "lit") b: echo(text: $t, number: $n) one { colour(of: $n) } }',
    variables: { n: 2 },
  },
  'a variable that is left out': {
    text: 'query ($t: String! = "x", $n: Int) { echo(text: $t, number: $n) }',
  },
  'a null where an argument has no null': {
    text: 'query ($t: String = "x") { one { id } echo(text: $t) }',
    variables: { t: null },
  },
  'variables that are none': {
    text: 'query ($n: Int!, $m: Int) { echo(text: "a", number: $n) one { colour(of: $m) } }',
    variables: { n: 'x', m: {} },
  },
  'a variable that is missing': { text: 'query ($n: Int!) { echo(text: "a", number: $n) }' },
};
