import { buildSchema, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { execute } from '../../../../src/execution/execute.ts';
import { cases, hold, type Specified } from '../../../support/specified.ts';

const schema = `
  type Query { tell(text: String, number: Int = 3, must: Int! = 7, point: Point, list: [Int], full: [Int!], way: Way, colour: Colour): String
               needs(must: Int!): String }
  input Point { x: Int!, y: Int = 5, near: [Point] }
  input Way @oneOf { a: Int, b: String }
  enum Colour { RED BLUE }
`;
const root = () => ({
  tell: (args: object) => JSON.stringify(args),
  needs: (args: object) => JSON.stringify(args),
});

/** One field of Query, called `tell`, and the arguments that its resolver was told. */
const told = (text: string, args: object, variables = {}): Specified => ({
  schema,
  root,
  text,
  variables,
  data: { tell: JSON.stringify(args) },
});
const refused = (text: string, error: string, variables = {}): Specified => ({
  schema,
  root,
  text,
  variables,
  data: { [error.split(':')[0] ?? '']: null },
  errors: [error],
});
const rest = { number: 3, must: 7 };

describe('§6.4.1 arguments', () => {
  test.each(
    cases({
      'have their defaults where they are left out': told('{ tell }', rest),
      'are literals': told('{ tell(colour: RED, list: [1, null], text: "t") }', {
        text: 't',
        ...rest,
        list: [1, null],
        colour: 'RED',
      }),
      'may be null, whatever their defaults are': told('{ tell(number: null, point: null) }', {
        number: null,
        must: 7,
        point: null,
      }),
      'are variables': told(
        'query ($t: String, $n: Int) { tell(text: $t, number: $n) }',
        { text: 't', number: 1, must: 7 },
        { t: 't', n: 1 },
      ),
      'are left out, or have their defaults, where variables are left out': told(
        'query ($t: String, $n: Int) { tell(text: $t, number: $n) }',
        rest,
      ),
      'are null where variables are': told(
        'query ($t: String, $n: Int) { tell(text: $t, number: $n) }',
        { text: null, number: null, must: 7 },
        { t: null, n: null },
      ),
      'of one value stand for a list of it': told('{ tell(list: 1, full: 2) }', {
        ...rest,
        list: [1],
        full: [2],
      }),
      'hold variables at any depth, and null in a list where one is left out': told(
        'query ($x: Int!, $y: Int, $p: Point) { tell(point: { x: $x, y: $y, near: [$p, { x: 9, y: $y }] }, list: [$y, 1]) }',
        { ...rest, point: { x: 1, y: 5, near: [null, { x: 9, y: 5 }] }, list: [null, 1] },
        { x: 1 },
      ),
      'hold one field where there may be but one': told(
        'query ($b: String!) { tell(way: { b: $b }) }',
        {
          ...rest,
          way: { b: 'b' },
        },
        { b: 'b' },
      ),
    }),
  )('%s', (_, one) => hold(one));

  test.each(
    cases({
      'null by a variable': refused(
        'query ($n: Int = 1) { tell(must: $n) }',
        'tell: Argument "must" of non-null type "Int!" must not be null.',
        { n: null },
      ),
      'null as a literal': refused(
        '{ tell(must: null) }',
        'tell: Argument "must" of non-null type "Int!" must not be null.',
      ),
      'left out': refused('{ needs }', 'needs: Argument "must" of required type "Int!" was not provided.'),
      'a variable that is left out': refused(
        'query ($n: Int) { needs(must: $n) }',
        'needs: Argument "must" of required type "Int!" was provided the variable "$n" which was not provided a runtime value.',
      ),
      'null in a list that has none': refused(
        'query ($n: Int) { tell(full: [1, $n]) }',
        'tell: Argument "full" has invalid value [1, $n].',
        { n: null },
      ),
      'null in an input object': refused(
        'query ($n: Int = 1) { tell(point: { x: $n }) }',
        'tell: Argument "point" has invalid value {x: $n}.',
        { n: null },
      ),
      'of another type': refused('{ tell(list: ["a"]) }', 'tell: Argument "list" has invalid value ["a"].'),
      'an input object of what it has not all': refused(
        '{ tell(point: { y: 1 }) }',
        'tell: Argument "point" has invalid value {y: 1}.',
      ),
      'two of which there may be one': refused(
        'query ($b: String!) { tell(way: { a: 1, b: $b }) }',
        'tell: Argument "way" has invalid value {a: 1, b: $b}.',
        { b: 'b' },
      ),
    }),
  )('that are wrong are an error of their field: %s', (_, one) => hold(one));
});

describe('what a resolver is given', () => {
  const own = buildSchema(schema);
  const document = parse(
    '{ a: tell(point: { x: 1 }, list: [1]) b: tell(point: { x: 1 }, list: [1]) c: tell }',
  );

  test('is its own: nobody else reads what it writes to its arguments', async () => {
    const seen: object[] = [];
    const tell = (args: Record<string, unknown>) => {
      seen.push({ ...args });
      args.written = true;
      args.number = 99;
    };
    for (let run = 0; run < 2; run++) await execute({ schema: own, document, rootValue: { tell } });
    const same = { ...rest, point: { x: 1, y: 5 }, list: [1] };
    expect(JSON.stringify(seen)).toBe(
      JSON.stringify([same, same, rest, same, same, rest].map((args) => inOrder(args))),
    );
  });

  test('cannot be written to below its arguments, where many are given the same', async () => {
    const tell = ({ point, list }: { readonly point?: { x: number }; readonly list?: number[] }) => {
      if (point) point.x = 99;
      list?.push(2);
      return 'written';
    };
    const { data } = await execute({ schema: own, document, rootValue: { tell } });
    expect(data).toEqual({ a: null, b: null, c: 'written' });
  });
});

/** Arguments in the order of their declaration. */
const inOrder = ({ number, must, ...others }: { readonly number: number; readonly must: number }) => ({
  number,
  must,
  ...others,
});
