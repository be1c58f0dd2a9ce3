import { describe, test } from 'vitest';
import { cases, hold, type Specified } from '../../../support/specified.ts';

const fails = (): never => {
  throw new Error('failed');
};
const later = async <T>(value: T): Promise<T> => value;
const failsLater = () => later(null).then(fails);
/** Whatever has a `then` is a promise, and may be a function. */
const thenable = (value: unknown) => {
  const then = (found: (value: unknown) => unknown) => Promise.resolve(found(value));
  return Object.defineProperty(() => undefined, 'then', { value: then });
};

/** A case of one field of Query, `a`, which is there besides `b`. */
const of = (type: string, a: unknown, data: unknown, ...errors: readonly string[]): Specified => ({
  schema: `type Query { a: ${type}, b: Int } enum Colour { RED BLUE }`,
  root: () => ({ a, b: () => 1 }),
  text: '{ a b }',
  data: data === null && type.endsWith('!') ? null : { a: data, b: 1 },
  errors,
});
const noNull = 'a: Cannot return null for non-nullable field Query.a.';

describe('§6.4.2 a value', () => {
  test.each(
    cases({
      'is a property': of('Int', 4, 4),
      'is what a function tells': of('Int', () => 4, 4),
      'is there later': of('Int', later(4), 4),
      'is there later, from a function': of('Int', () => later(4), 4),
      'is there later, whatever tells so': of('Int', () => thenable(4), 4),
      'is an error': of('Int', new Error('returned'), null, 'a: returned'),
      'is thrown': of('Int', fails, null, 'a: failed'),
      'is thrown later': of('Int', failsLater, null, 'a: failed'),
      'is thrown, and no error': of(
        'Int',
        () => {
          throw 'a text';
        },
        null,
        'a: Unexpected error value: "a text"',
      ),
    }),
  )('%s', (_, one) => hold(one));
});

describe('§6.4.3 a value is completed', () => {
  test.each(
    cases({
      'to null': of('Int', null, null),
      'to null where it is not there': of('Int', undefined, null),
      'to no null where there is none': of('Int!', null, null, noNull),
      'to no null where there is none, later': of('Int!', () => later(undefined), null, noNull),
      'by its scalar': of('Int', '7', 7),
      'by its enum': of('Colour', 'RED', 'RED'),
      'not, where its scalar has none like it': of(
        'Int',
        'seven',
        null,
        'a: Int cannot represent non-integer value: "seven"',
      ),
      'not, where its enum has none like it': of(
        'Colour',
        'GREY',
        null,
        'a: Enum "Colour" cannot represent value: "GREY"',
      ),
      'as a list': of('[Int]', [1, null, 3], [1, null, 3]),
      'as a list, of whatever can be gone through': of('[Int]', new Set([1, 2]), [1, 2]),
      'as a list, of what is there later': of('[Int]', () => [1, later(2), later(null)], [1, 2, null]),
      'as a list of lists': of('[[Int]]', [[1], null, later([later(2)])], [[1], null, [2]]),
      'as no list, where it is a text': of(
        '[String]',
        'text',
        null,
        'a: Expected Iterable, but did not find one for field "Query.a".',
      ),
      'as no list, where it is only like one': of(
        '[Int]',
        { length: 1, 0: 1 },
        null,
        'a: Expected Iterable, but did not find one for field "Query.a".',
      ),
    }),
  )('%s', (_, one) => hold(one));

  const abstract =
    'type Query { a: Node } interface Node { id: Int } type A implements Node { id: Int } type B { id: Int } enum E { F }';
  const node = (name: unknown, data: unknown, ...errors: readonly string[]): Specified => ({
    schema: abstract,
    root: () => ({ a: { __typename: name, id: 1 } }),
    text: '{ a { __typename id } }',
    data: { a: data },
    errors,
  });
  const must = 'a: Abstract type "Node" must resolve to an Object type at runtime for field "Query.a"';
  test.each(
    cases({
      'the one that its resolver tells': node('A', { __typename: 'A', id: 1 }),
      'the one that its resolver tells later': node(later('A'), { __typename: 'A', id: 1 }),
      'none, where none is told': node(
        undefined,
        null,
        `${must}. Either the "Node" type should provide a "resolveType" function or each possible type should provide an "isTypeOf" function.`,
      ),
      'none, where no name is told': node(
        5,
        null,
        `${must} with value { __typename: 5, id: 1 }, received "5".`,
      ),
      'none, where nothing has the name': node(
        'Nobody',
        null,
        'a: Abstract type "Node" was resolved to a type "Nobody" that does not exist inside the schema.',
      ),
      'none, where the name is of no object': node(
        'E',
        null,
        'a: Abstract type "Node" was resolved to a non-object type "E".',
      ),
      'none, where the object is not one of its types': node(
        'B',
        null,
        'a: Runtime Object type "B" is not a possible type for "Node".',
      ),
    }),
  )('as the type that it is of: %s', (_, one) => hold(one));
});

describe('§6.4.4 null propagates from where it is not allowed', () => {
  test.each(
    cases({
      'to the field': of(
        '[Int!]',
        [1, null],
        null,
        'a.1: Cannot return null for non-nullable field Query.a.',
      ),
      'to the entry of a list': of(
        '[[Int!]]',
        [[1], [null]],
        [[1], null],
        'a.1.0: Cannot return null for non-nullable field Query.a.',
      ),
      'to the list of lists': of(
        '[[Int!]!]',
        [[1], [later(null)]],
        null,
        'a.1.0: Cannot return null for non-nullable field Query.a.',
      ),
      'to the whole answer': of(
        '[[Int!]!]!',
        [[null]],
        null,
        'a.0.0: Cannot return null for non-nullable field Query.a.',
      ),
      'no further than a list whose entries may be null': of(
        '[Int]!',
        () => [1, failsLater()],
        [1, null],
        'a.1: failed',
      ),
    }),
  )('%s', (_, one) => hold(one));

  const chain = 'type Query { a: A } type A { n: A, m: A!, x: Int, y: Int! }';
  const a = { n: () => a, m: () => a, x: fails, y: fails };
  const late = { n: () => later(late), m: () => later(late), x: failsLater, y: () => later(null) };
  const chained = (from: object, text: string, data: unknown, ...errors: readonly string[]): Specified => ({
    schema: chain,
    root: () => ({ a: from }),
    text,
    data,
    errors,
  });
  test.each(
    cases({
      'through objects that may not be null, to the first that may': chained(
        a,
        '{ a { n { m { m { y } } } } }',
        { a: { n: null } },
        'a.n.m.m.y: failed',
      ),
      'with one error, though several failed': chained(
        a,
        '{ a { n { m { y } } x } }',
        { a: { n: null, x: null } },
        'a.n.m.y: failed',
        'a.x: failed',
      ),
      'with errors of what failed before at places that are null': chained(
        a,
        '{ a { n { x y } } }',
        { a: { n: null } },
        'a.n.x: failed',
        'a.n.y: failed',
      ),
      'without errors of what failed after, at places that are null already': chained(
        late,
        '{ a { n { y m { m { m { x } } } } m { m { m { m { m { __typename } } } } } } }',
        { a: { n: null, m: { m: { m: { m: { m: { __typename: 'A' } } } } } } },
        'a.n.y: Cannot return null for non-nullable field A.y.',
      ),
      'the place of each in a list of its own': {
        schema: 'type Query { a: [A] } type A { x: Int, y: Int! }',
        root: () => ({ a: [{ x: 1, y: 1 }, { x: fails, y: 1 }, { x: 1, y: null }, later({ x: 2, y: 2 })] }),
        text: '{ a { x y } }',
        data: { a: [{ x: 1, y: 1 }, { x: null, y: 1 }, null, { x: 2, y: 2 }] },
        errors: ['a.1.x: failed', 'a.2.y: Cannot return null for non-nullable field A.y.'],
      },
    }),
  )('%s', (_, one) => hold(one));
});
