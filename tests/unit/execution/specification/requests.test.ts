import { parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { execute } from '../../../../src/execution/execute.ts';
import { cases, hold, schemaOf } from '../../../support/specified.ts';

const schema = 'type Query { a: Int, b: Int }';
const root = () => ({ a: 1, b: 2 });
const two = 'query A { a } query B { b }';
const echo = `
  type Query { echo(text: String, number: Int! = 3, point: Point, list: [Int!], colour: Colour): String }
  input Point { x: Int!, y: Int = 5 }
  enum Colour { RED BLUE }
`;
/** Tells the arguments that it has. */
const echoes = () => ({ echo: (args: object) => JSON.stringify(args) });

describe('§6.1 an operation is executed', () => {
  test.each(
    cases({
      'where it is the only one': { schema, root, text: '{ a }', data: { a: 1 } },
      'by its name, where it is the only one': {
        schema,
        root,
        text: 'query A { a }',
        operationName: 'A',
        data: { a: 1 },
      },
      'by its name, of several': { schema, root, text: two, operationName: 'B', data: { b: 2 } },
      'and none, where several are there and none is named': {
        schema,
        root,
        text: two,
        data: undefined,
        errors: ['Must provide operation name if query contains multiple operations.'],
      },
      'and none, where no operation has the name': {
        schema,
        root,
        text: two,
        operationName: 'C',
        data: undefined,
        errors: ['Unknown operation named "C".'],
      },
      'and none, where the name is empty': {
        schema,
        root,
        text: '{ a }',
        operationName: '',
        data: undefined,
        errors: ['Unknown operation named "".'],
      },
      'and none, where a document has none': {
        schema,
        root,
        text: 'fragment F on Query { a }',
        data: undefined,
        errors: ['Must provide an operation.'],
      },
      'from whatever the root is': { schema, text: '{ a b }', data: { a: null, b: null } },
    }),
  )('%s', (_, one) => hold(one));

  test.each(['mutation', 'subscription'])('and no %s, which no schema here has', (kind) =>
    hold({
      schema,
      root,
      text: `${kind} { a }`,
      data: null,
      errors: [`Schema is not configured to execute ${kind} operation.`],
    }),
  );

  test('by the schema that it is executed with, whichever the document came with before', async () => {
    const document = parse('{ a { id } }');
    const one = schemaOf('type Query { a: A } type A { id: Int }');
    const other = schemaOf('type Query { a: [B] } type B { id: String }');
    const rootValue = { a: [{ id: 7 }] };
    expect(await execute({ schema: one, document, rootValue })).toEqual({ data: { a: { id: null } } });
    expect(await execute({ schema: other, document, rootValue })).toEqual({ data: { a: [{ id: '7' }] } });
    expect(await execute({ schema: one, document, rootValue })).toEqual({ data: { a: { id: null } } });
  });
});

describe('§6.1.2 variables', () => {
  const said = (args: object) => ({ echo: JSON.stringify(args) });
  test.each(
    cases({
      'have their defaults where they are left out': {
        schema: echo,
        root: echoes,
        text: 'query ($n: Int = 4, $t: String) { echo(number: $n, text: $t) }',
        data: said({ number: 4 }),
      },
      'may be null, which is another thing than left out': {
        schema: echo,
        root: echoes,
        text: 'query ($t: String = "d") { echo(text: $t) }',
        variables: { t: null },
        data: said({ text: null, number: 3 }),
      },
      'are coerced: one value to a list, and an input object with its defaults': {
        schema: echo,
        root: echoes,
        text: 'query ($l: [Int!], $p: Point, $c: Colour) { echo(list: $l, point: $p, colour: $c) }',
        variables: { l: 1, p: { x: 2 }, c: 'RED' },
        data: said({ number: 3, point: { x: 2, y: 5 }, list: [1], colour: 'RED' }),
      },
      'that must be there and are not refuse the request': {
        schema: echo,
        root: echoes,
        text: 'query ($n: Int!) { echo(number: $n) }',
        data: undefined,
        errors: ['Variable "$n" of required type "Int!" was not provided.'],
      },
      'that must not be null and are refuse the request': {
        schema: echo,
        root: echoes,
        text: 'query ($n: Int! = 2) { echo(number: $n) }',
        variables: { n: null },
        data: undefined,
        errors: ['Variable "$n" of non-null type "Int!" must not be null.'],
      },
      'of another type refuse the request, all of them': {
        schema: echo,
        root: echoes,
        text: 'query ($p: Point, $c: Colour, $l: [Int!]) { echo(point: $p, colour: $c, list: $l) }',
        variables: { p: { y: 1, z: 2 }, c: 'GREY', l: [1, null] },
        data: undefined,
        errors: [
          'Variable "$p" got invalid value { y: 1, z: 2 }; Field "x" of required type "Int!" was not provided.',
          'Variable "$p" got invalid value { y: 1, z: 2 }; Field "z" is not defined by type "Point". Did you mean "x" or "y"?',
          'Variable "$c" got invalid value "GREY"; Value "GREY" does not exist in "Colour" enum. Did you mean the enum value "RED"?',
          'Variable "$l" got invalid value null at "l[1]"; Expected non-nullable type "Int!" not to be null.',
        ],
      },
      'that nobody declared are passed over': {
        schema: echo,
        root: echoes,
        text: '{ echo }',
        variables: { n: 9, number: 9 },
        data: said({ number: 3 }),
      },
    }),
  )('%s', (_, one) => hold(one));

  test.each(['constructor', 'toString', 'hasOwnProperty', '__proto__', '__defineGetter__'])(
    'named %s are left out like any other where they are',
    (name) =>
      hold({
        schema: echo,
        root: echoes,
        text: `query ($${name}: String, $ok: Boolean = true) { echo(text: $${name}) @include(if: $ok) }`,
        data: said({ number: 3 }),
      }),
  );

  test('that are wrong are reported up to five times', async () => {
    const names = Array.from({ length: 8 }, (_, i) => `v${i}`);
    const text = `query (${names.map((name) => `$${name}: Int!`).join(' ')}) { echo }`;
    const errors = [
      ...names.slice(0, 5).map((name) => `Variable "$${name}" of required type "Int!" was not provided.`),
      'Too many errors processing variables, error limit reached. Execution aborted.',
    ];
    await hold({ schema: echo, root: echoes, text, data: undefined, errors });
  });
});
