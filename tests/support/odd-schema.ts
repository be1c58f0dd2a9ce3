import {
  GraphQLEnumType,
  GraphQLInputObjectType,
  GraphQLInt,
  GraphQLInterfaceType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
  GraphQLUnionType,
} from 'graphql';

/** A schema of all that can go right and wrong in an answer. What comes later does so after some turns and not after a time. */
async function later<T>(value: T, turns = 5): Promise<T> {
  for (let turn = 0; turn < turns; turn++) await null;
  return value;
}
const fails = (): never => {
  throw new Error('failed');
};
const failsLater = (): Promise<never> => later(null).then(fails);

const named = new GraphQLInterfaceType({
  name: 'Named',
  fields: { id: { type: GraphQLString }, name: { type: GraphQLString } },
  resolveType: ({ type = 'Thing' }: { type?: string }) => (type === 'later' ? later('Thing') : type),
});
const colour = new GraphQLEnumType({ name: 'Colour', values: { RED: { value: 1 }, BLUE: { value: 2 } } });

const point: GraphQLInputObjectType = new GraphQLInputObjectType({
  name: 'Point',
  fields: () => ({
    x: { type: new GraphQLNonNull(GraphQLInt) },
    y: { type: GraphQLInt, defaultValue: 5 },
    tags: { type: new GraphQLList(new GraphQLNonNull(GraphQLString)), defaultValue: ['none'] },
    near: { type: new GraphQLList(point) },
  }),
});
const way = new GraphQLInputObjectType({
  name: 'Way',
  isOneOf: true,
  fields: { byNumber: { type: GraphQLInt }, byText: { type: GraphQLString } },
});
const places = {
  number: { type: GraphQLInt, defaultValue: 3 },
  text: { type: GraphQLString },
  colour: { type: colour },
  point: { type: point },
  points: { type: new GraphQLList(new GraphQLNonNull(point)) },
  way: { type: way },
};

/** Tells its arguments, and writes in them for the next to see, where it could. */
function tell(args: Record<string, unknown>): string {
  const told = JSON.stringify(args);
  args.written = true;
  return told;
}

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
    lateThing: { type: thing, resolve: () => later({ id: 'late' }, 2) },
    mustThing: { type: new GraphQLNonNull(thing), resolve: () => ({ id: 'must' }) },
    mustLateThing: { type: new GraphQLNonNull(thing), resolve: () => later({ id: 'must be late' }, 9) },
    mustList: {
      type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(thing))),
      resolve: () => [{ id: '1' }, later({ id: '2' }, 4)],
    },
    either: { type: new GraphQLList(either), resolve: () => [{ id: '1' }, later({ id: '2', of: 'Other' })] },
    tells: { type: GraphQLString, args: places, resolve: (_, args) => tell(args) },
    mustTell: {
      type: GraphQLString,
      args: { ...places, must: { type: new GraphQLNonNull(GraphQLInt) } },
      resolve: (_, args) => later(tell(args)),
    },
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
    misnamed: {
      type: new GraphQLList(named),
      resolve: () => ['Query', 'Nobody', 'Colour', 7, null, thing].map((type) => ({ type })),
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

const either: GraphQLUnionType = new GraphQLUnionType({
  name: 'Either',
  types: [thing, other],
  resolveType: ({ of = 'Thing' }: { of?: string }) => of,
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
  'what is of no type that may be': { text: '{ one { misnamed { id } } }' },
  'errors below what is null already': {
    text: '{ one { thing { neverLater mustLateThing { fails } } mustLateThing { mustLateThing { id } } } }',
  },
  'errors after the whole answer is null': {
    text: '{ must { neverLater mustLateThing { fails } } one { mustLateThing { mustLateThing { fails } } } }',
  },
  'one thing at several places, of which some are null already': {
    text: '{ one { twins { noColour } lateThing { neverLater twins { noColour } } mustLateThing { id twins { noColour } } } }',
  },
  'resolvers that write in their arguments': {
    text: 'query ($n: Int = 4) { one { twins { a: tells b: tells(number: 1) c: tells(number: $n) } list { tells(number: $n) d: tells } } }',
  },
  'variables that are named as what every object has': {
    text: 'query ($constructor: Int, $toString: String, $valueOf: Point, $__proto__: Way) { echo(text: "x", number: $constructor) one { tells(text: $toString, point: $valueOf, way: $__proto__) } }',
  },
  'such variables, inside of values': {
    text: 'query ($constructor: Int, $toString: String! = "s", $valueOf: [Point]) { one { tells(points: [{ x: 1, y: $constructor, tags: [$toString], near: $valueOf }]) } }',
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
  'variables that are not an object': {
    text: 'query ($n: Int!, $m: Int) { echo(text: "a", number: $n) one { colour(of: $m) } }',
    variables: { n: 'x', m: {} },
  },
  'a variable that is missing': { text: 'query ($n: Int!) { echo(text: "a", number: $n) }' },
};
