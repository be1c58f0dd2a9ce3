import { GraphQLObjectType, type GraphQLSchema, GraphQLString, buildSchema as ofText, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { graph } from '../../../schema/index.ts';
import { buildSchema } from '../../../src/answers/build-schema.ts';
import { assertExecutable, SchemaFault } from '../../../src/execution/assert-executable.ts';
import { execute } from '../../../src/execution/execute.ts';
import { defaultLimits } from '../../../src/graphql/limits.ts';
import { schemaOf } from '../../support/specified.ts';

function withIsTypeOf(): GraphQLSchema {
  const schema = ofText('type Query { a: A } type A { id: Int }');
  const type = schema.getType('A');
  if (type instanceof GraphQLObjectType) type.isTypeOf = () => true;
  return schema;
}

const refused: Readonly<Record<string, readonly [() => GraphQLSchema, string]>> = {
  'a type that is asked whether a value is its own': [withIsTypeOf, 'A has isTypeOf'],
  'an interface that does not say of which type a value is': [
    () => ofText('type Query { a: I } interface I { id: Int } type A implements I { id: Int }'),
    'I has no resolveType',
  ],
  'a union that does not say of which type a value is': [
    () => ofText('type Query { a: U } union U = A type A { id: Int }'),
    'U has no resolveType',
  ],
  mutations: [() => schemaOf('type Query { a: Int } type Mutation { b: Int }'), 'Mutation is a root type'],
  subscriptions: [
    () => schemaOf('type Query { a: Int } type Subscription { b: Int }'),
    'Subscription is a root type',
  ],
  '@defer': [() => schemaOf('directive @defer on FIELD type Query { a: Int }'), '@defer is declared'],
  '@stream': [() => schemaOf('directive @stream on FIELD type Query { a: Int }'), '@stream is declared'],
};

describe('a schema with what is not done is refused', () => {
  test.each(Object.entries(refused))('%s', (_, [make, message]) => {
    const refuse = () => assertExecutable(make());
    expect(refuse).toThrow(SchemaFault);
    expect(refuse).toThrow(message);
  });

  test('with all that is wrong with it', () => {
    const refuse = () =>
      assertExecutable(ofText('type Query { a: U } union U = Query type Mutation { b: Int }'));
    expect(refuse).toThrow(/U has no resolveType.*\nMutation is a root type/);
  });

  test('each time that something is executed with it', () => {
    const schema = withIsTypeOf();
    for (let time = 0; time < 2; time++)
      expect(() => execute({ schema, document: parse('{ a { id } }') })).toThrow(SchemaFault);
  });

  test('and one that is not valid', () => {
    const none = ofText('type A { id: Int }');
    expect(() => execute({ schema: none, document: parse('{ a }') })).toThrow('Query root type');
  });
});

test('the schema of the graph is built only where all of it can be executed', () => {
  expect(() => assertExecutable(buildSchema(graph, defaultLimits))).not.toThrow();
  expect(new GraphQLObjectType({ name: 'A', fields: { id: { type: GraphQLString } } }).isTypeOf).toBe(
    undefined,
  );
});
