import { parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { execute } from '../../../../src/execution/execute.ts';
import { cases, hold, schemaOf } from '../../../support/specified.ts';

const schema = `
  type Query { cat: Cat, pet: Pet, any: [Any], late: Int, soon: Int }
  interface Pet { name: String }
  interface Furry { fur: String }
  type Cat implements Pet & Furry { name: String, fur: String, friend: Cat, lives: Int }
  type Fish implements Pet { name: String, fins: Int }
  union Any = Cat | Fish
`;
const cat = { __typename: 'Cat', name: 'Tom', fur: 'grey', lives: 9, friend: { name: 'Kit', lives: 3 } };
const fish = { __typename: 'Fish', name: 'Nemo', fins: 2 };
const root = () => ({ cat, pet: fish, any: [cat, fish], late: async () => 1, soon: () => 2 });

describe('§6.3 a selection set is executed', () => {
  test.each(
    cases({
      'in the order of the document, whatever is there first': {
        schema,
        root,
        text: '{ late soon cat { lives name } }',
        data: { late: 1, soon: 2, cat: { lives: 9, name: 'Tom' } },
      },
      'by the names that the document gives': {
        schema,
        root,
        text: '{ a: cat { b: name } constructor: soon __proto__: soon }',
        data: JSON.parse('{"a":{"b":"Tom"},"constructor":2,"__proto__":2}'),
      },
      'with fields of one name merged, at the place of the first': {
        schema,
        root,
        text: '{ cat { friend { lives } name } soon cat { friend { name } } ... { cat { lives } } }',
        data: { cat: { friend: { lives: 3, name: 'Kit' }, name: 'Tom', lives: 9 }, soon: 2 },
      },
      'with fragments where their type is the type of the value': {
        schema,
        root,
        text: '{ any { __typename ... on Cat { lives } ... on Fish { fins } } }',
        data: {
          any: [
            { __typename: 'Cat', lives: 9 },
            { __typename: 'Fish', fins: 2 },
          ],
        },
      },
      'with fragments of an abstract type where the type of the value is one of its types': {
        schema,
        root,
        text: '{ pet { ... on Furry { fur } ... on Any { ... on Fish { fins } } ...P } cat { ... on Furry { fur } ...P } } fragment P on Pet { name }',
        data: { pet: { fins: 2, name: 'Nemo' }, cat: { fur: 'grey', name: 'Tom' } },
      },
      'with a fragment once, though it is spread again': {
        schema,
        root,
        text: '{ cat { ...F name ...F friend { ...F } } } fragment F on Cat { lives }',
        data: { cat: { lives: 9, name: 'Tom', friend: { lives: 3 } } },
      },
      'without what a type has not, where nobody validated': {
        schema,
        root,
        text: '{ cat { name what __schema { __typename } } nothing ...Nobody }',
        data: { cat: { name: 'Tom' } },
      },
      'of the schema itself, at the root': {
        schema,
        root,
        text: '{ __schema { queryType { name } } __type(name: "Fish") { name kind } __typename }',
        data: {
          __schema: { queryType: { name: 'Query' } },
          __type: { name: 'Fish', kind: 'OBJECT' },
          __typename: 'Query',
        },
      },
    }),
  )('%s', (_, one) => hold(one));
});

describe('§3.13 @skip and @include', () => {
  const both = 'query ($s: Boolean!, $i: Boolean!) { soon @skip(if: $s) @include(if: $i) late }';
  test.each([
    [true, true, { late: 1 }],
    [true, false, { late: 1 }],
    [false, true, { soon: 2, late: 1 }],
    [false, false, { late: 1 }],
  ])('leave out a field that is skipped (%s) or not included (%s)', (s, i, data) =>
    hold({ schema, root, text: both, variables: { s, i }, data }),
  );

  test('choose fragments as they choose fields, and a fragment that was left out may come later', () =>
    hold({
      schema,
      root,
      text: '{ cat { ...F @skip(if: true) ... @include(if: false) { lives } name ...F } } fragment F on Cat { fur }',
      data: { cat: { name: 'Tom', fur: 'grey' } },
    }));

  test('choose at each place, with the variables of the request and their defaults', () =>
    hold({
      schema,
      root,
      text: 'query ($a: Boolean = true, $b: Boolean = false) { cat { name @skip(if: $a) friend { name @skip(if: $b) } } }',
      data: { cat: { friend: { name: 'Kit' } } },
    }));

  const nullMessage = 'Argument "if" of non-null type "Boolean!" must not be null.';
  const nested = parse('query ($s: Boolean = false) { soon cat { name friend { lives @skip(if: $s) } } }');
  const atRoot = parse('query ($s: Boolean = false) { soon @skip(if: $s) late }');
  const orders = [
    [null, true, false],
    [true, null, false],
    [false, true, null, false, null],
    [undefined, null, undefined],
  ];
  test.each(orders)(
    'given null are an error of the object, whatever came before: %s, %s, %s',
    async (...values) => {
      const of = schemaOf(schema);
      for (const s of values) {
        const variableValues = s === undefined ? {} : { s };
        const run = async (document: typeof nested) =>
          JSON.parse(
            JSON.stringify(await execute({ schema: of, document, rootValue: root(), variableValues })),
          );
        const lives = s === null ? null : s === true ? {} : { lives: 3 };
        const found = await run(nested);
        expect(found.data).toEqual({ soon: 2, cat: { name: 'Tom', friend: lives } });
        expect(found.errors).toEqual(
          s === null
            ? [{ message: nullMessage, locations: [{ line: 1, column: 72 }], path: ['cat', 'friend'] }]
            : undefined,
        );
        const whole = await run(atRoot);
        expect(whole.data).toEqual(s === null ? null : s === true ? { late: 1 } : { soon: 2, late: 1 });
        expect(whole.errors?.length).toBe(s === null ? 1 : undefined);
      }
    },
  );
});
