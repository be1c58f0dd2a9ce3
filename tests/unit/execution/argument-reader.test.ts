import fc from 'fast-check';
import {
  buildSchema,
  type FieldNode,
  type GraphQLField,
  type GraphQLInputType,
  getArgumentValues,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  type ObjectFieldNode,
  parse,
  type ValueNode,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { argumentReader } from '../../../src/execution/argument-reader.ts';

const schema = buildSchema(`
  scalar Anything
  enum Direction { ASC DESC }
  input Range { least: Int!, most: Int = 9, unit: String = null }
  input OneWay @oneOf { id: ID, range: Range }
  input Filter {
    all: [Filter!], not: Filter, range: Range, ranges: [Range] = [{ least: 1 }], way: OneWay, matrix: [[Int!]]
    direction: Direction = ASC, anything: Anything, count: Int!
  }
  type Query {
    list(where: Filter, ids: [ID!]!, order: [Direction!] = [DESC], first: Int! = 10, after: String, one: OneWay): Int
    plain: Int
  }
`);
const fields = schema.getQueryType()?.getFields() ?? {};
const list = fields.list as GraphQLField<unknown, unknown>;
const plain = fields.plain as GraphQLField<unknown, unknown>;

const fieldOf = (text: string): FieldNode => {
  const [operation] = parse(text).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('No operation.');
  return operation.selectionSet.selections[0] as FieldNode;
};

/** What a reader gives, or how it fails. */
const outcome = (read: () => unknown): unknown => {
  try {
    return { values: JSON.parse(JSON.stringify(read())) };
  } catch (error) {
    return { error: String(error) };
  }
};

/** One of them is what every object has, too. */
const names = ['a', 'b', 'constructor'];
const variable: fc.Arbitrary<ValueNode> = fc
  .constantFrom(...names)
  .map((value) => ({ kind: Kind.VARIABLE, name: { kind: Kind.NAME, value } }));
const scalar: fc.Arbitrary<ValueNode> = fc.oneof(
  fc.constant<ValueNode>({ kind: Kind.NULL }),
  fc.integer({ min: 0, max: 99 }).map<ValueNode>((n) => ({ kind: Kind.INT, value: String(n) })),
  fc.constant<ValueNode>({ kind: Kind.STRING, value: 'text' }),
  fc.constant<ValueNode>({ kind: Kind.ENUM, value: 'ASC' }),
);

/** A value as documents may hold it: mostly of the type, with variables anywhere, and at times of another type. */
function literalOf(type: GraphQLInputType, depth: number): fc.Arbitrary<ValueNode> {
  if (isNonNullType(type)) return literalOf(type.ofType, depth);
  const right = rightLiteral(type, depth);
  return fc.oneof(
    { weight: 5, arbitrary: right },
    { weight: 2, arbitrary: variable },
    { weight: 1, arbitrary: scalar },
  );
}

function rightLiteral(type: GraphQLInputType, depth: number): fc.Arbitrary<ValueNode> {
  if (isListType(type)) {
    const items = fc.array(literalOf(type.ofType, depth + 1), { maxLength: depth > 3 ? 0 : 3 });
    const whole = items.map<ValueNode>((values) => ({ kind: Kind.LIST, values }));
    return depth > 3 ? whole : fc.oneof(whole, literalOf(type.ofType, depth + 1));
  }
  if (isEnumType(type)) return fc.constant<ValueNode>({ kind: Kind.ENUM, value: 'DESC' });
  if (!isInputObjectType(type)) return scalar;
  if (depth > 3) return fc.constant<ValueNode>({ kind: Kind.OBJECT, fields: [] });
  const given = Object.values(type.getFields()).map((field) =>
    fc.option(
      literalOf(field.type, depth + 1).map<ObjectFieldNode>((value) => ({
        kind: Kind.OBJECT_FIELD,
        name: { kind: Kind.NAME, value: field.name },
        value,
      })),
      { nil: undefined },
    ),
  );
  return fc
    .tuple(...given)
    .map((nodes) => ({ kind: Kind.OBJECT, fields: nodes.filter((node) => node !== undefined) }));
}

const anyField: fc.Arbitrary<FieldNode> = fc
  .tuple(...list.args.map((arg) => fc.option(literalOf(arg.type, 0), { nil: undefined })))
  .map((values) => ({
    kind: Kind.FIELD,
    name: { kind: Kind.NAME, value: 'list' },
    arguments: values.flatMap((value, i) => {
      const name = list.args[i]?.name ?? '';
      return value === undefined
        ? []
        : [{ kind: Kind.ARGUMENT as const, name: { kind: Kind.NAME as const, value: name }, value }];
    }),
  }));
const anyVariables = fc.dictionary(
  fc.constantFrom(...names),
  fc.constantFrom<unknown>(null, 7, 'x', ['y'], { least: 3 }),
);

describe('arguments are read', () => {
  test('as graphql-js reads them, right or wrong, however often', () => {
    fc.assert(
      fc.property(anyField, fc.array(anyVariables, { minLength: 1, maxLength: 3 }), (node, runs) => {
        const read = argumentReader(list, node);
        for (const variables of runs)
          expect(outcome(() => read(variables))).toEqual(
            outcome(() => getArgumentValues(list, node, variables)),
          );
      }),
      { numRuns: 2_000 },
    );
  });

  test.each([
    'list(ids: [$a])',
    'list(ids: ["x", $a])',
    'list(ids: $a)',
    'list(ids: ["x"], first: $a)',
    'list(ids: ["x"], after: $a)',
    'list(ids: ["x"], order: $a)',
    'list(ids: ["x"], order: [ASC, $a])',
    'list(ids: ["x"], one: { id: $a })',
    'list(ids: ["x"], one: { id: $a, range: $b })',
    'list(ids: ["x"], where: $a)',
    'list(ids: ["x"], where: { count: $a })',
    'list(ids: ["x"], where: { count: 1, direction: $a })',
    'list(ids: ["x"], where: { count: 1, range: { least: 1, most: $a } })',
    'list(ids: ["x"], where: { count: 1, range: { least: $a } })',
    'list(ids: ["x"], where: { count: 1, ranges: { least: $a } })',
    'list(ids: ["x"], where: { count: 1, matrix: [[$a], $b] })',
    'list(ids: ["x"], where: { count: 1, anything: { deep: [$a] } })',
  ])('as graphql-js reads %s', (text) => {
    const node = fieldOf(`{ ${text} }`);
    const read = argumentReader(list, node);
    for (const variables of [{}, { a: null }, { a: 7 }, { a: 7, b: null }, { b: 7 }])
      expect(outcome(() => read(variables))).toEqual(outcome(() => getArgumentValues(list, node, variables)));
  });

  test('once for all runs, where they do not depend on variables', () => {
    const read = argumentReader(list, fieldOf('{ list(ids: ["a"], where: { count: 1 }) }'));
    expect(read({})).toEqual({
      ids: ['a'],
      where: { count: 1, direction: 'ASC', ranges: [{ least: 1, most: 9, unit: null }] },
      order: ['DESC'],
      first: 10,
    });
    expect(read({ a: 1 })).toBe(read({}));
  });

  test('in part once, where some depend on a variable', () => {
    const read = argumentReader(list, fieldOf('query ($a: Int!) { list(ids: ["a"], first: $a) }'));
    const [one, two] = [read({ a: 1 }), read({ a: 2 })];
    expect([one.first, two.first]).toEqual([1, 2]);
    expect(one.ids).toBe(two.ids);
  });

  test('as nothing, where a variable is left out that every object has something of its name for', () => {
    const read = argumentReader(
      list,
      fieldOf(
        '{ list(ids: [$constructor], after: $toString, where: { count: 1, not: $valueOf, range: { least: 1, most: $__proto__ } }) }',
      ),
    );
    expect(() => read({})).toThrow('invalid value');
    expect(read({ constructor: 'x' })).toMatchObject({
      ids: ['x'],
      where: { count: 1, range: { least: 1, most: 9, unit: null } },
    });
    expect(Object.keys(read({ constructor: 'x' }))).not.toContain('after');
  });

  test('so that nobody can write to what all are given', () => {
    const text = '{ list(ids: ["a"], where: { count: 1, ranges: [{ least: 1 }], range: { least: $a } }) }';
    const { ids, where, order } = argumentReader(list, fieldOf(text))({ a: 1 });
    const { ranges, range } = where as Readonly<Record<string, unknown>>;
    for (const told of [ids, where, order, ranges, range]) expect(Object.isFrozen(told)).toBe(true);
  });

  test('as nothing, where a field has none', () => {
    expect(argumentReader(plain, fieldOf('{ plain }'))({})).toEqual({});
  });
});
