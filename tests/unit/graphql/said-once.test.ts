import { isObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { graph } from '../../../schema/index.ts';
import { money } from '../../../schema/values/money.ts';
import { name } from '../../../schema/values/name.ts';
import { buildSchema } from '../../../src/answers/build-schema.ts';
import { ranks } from '../../../src/claims/ranks.ts';
import { createBuilder } from '../../../src/graphql/builder.ts';
import { enumsOf } from '../../../src/graphql/enums-of.ts';
import { defaultLimits } from '../../../src/graphql/limits.ts';
import { readConfiguration } from '../../../src/server/read-configuration.ts';
import { ask } from '../../support/ask.ts';
import { lostStore } from '../../support/lost-store.ts';

describe('an enum', () => {
  const members = { ONE: 'The first.', TWO: 'The second.' };

  test('that is declared twice with the same words is one', () => {
    const enumOf = enumsOf(createBuilder());
    expect(enumOf('Number', 'A number.', { ...members })).toBe(enumOf('Number', 'A number.', members));
  });

  test.each([
    ['another description', '', members],
    ['another member', 'A number.', { ...members, THREE: 'The third.' }],
    ['one member less', 'A number.', { ONE: 'The first.' }],
    ['other words for a member', 'A number.', { ...members, TWO: 'A second.' }],
    ['another order', 'A number.', { TWO: 'The second.', ONE: 'The first.' }],
  ])('is refused a second declaration with %s', (_, doc, differing) => {
    const enumOf = enumsOf(createBuilder());
    enumOf('Number', 'A number.', members);
    expect(() => enumOf('Number', doc, differing)).toThrow(
      'The enum Number is declared twice, and not alike.',
    );
  });
});

describe('what one may write is what the schema shows', () => {
  const schema = buildSchema(graph, defaultLimits);
  const shown = (type: string) => schema.getType(type)?.toConfig() as { readonly values: object };
  const refusal = (parse: () => unknown): string[] => {
    try {
      parse();
    } catch (error) {
      return /^one of (.*)$/.exec((error as { readonly expected: string }).expected)?.[1]?.split(', ') ?? [];
    }
    return [];
  };

  test.each([
    ['Comparator', () => money.parse('1 USD WHAT')],
    ['NameKind', () => name.parse('Oracle@en WHAT')],
  ])('%s', (type, parse) => {
    expect(refusal(parse)).toEqual(Object.keys(shown(type).values));
  });

  test('Rank', () => {
    const values = Object.entries(shown('Rank').values).map(([word, { description }]) => [word, description]);
    expect(Object.fromEntries(values)).toEqual(ranks);
  });
});

test('a server with the default configuration keeps to the declared limits', () => {
  expect(readConfiguration({}).limits).toEqual(defaultLimits);
});

describe('a page', () => {
  const limits = { ...defaultLimits, pageDefault: 2, pageMax: 3 };
  const schema = buildSchema(graph, limits);

  test('is never longer by default than it may be', () => {
    const firsts = Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .flatMap((type) => Object.values(type.getFields()))
      .flatMap(({ args }) => args.filter((one) => one.name === 'first'));
    expect(firsts.length).toBeGreaterThan(50);
    for (const { defaultValue = 0, description } of firsts) {
      expect(defaultValue).toBeLessThanOrEqual(3);
      expect(description).toContain('at most 3.');
    }
  });

  test.each([
    'companies(first: 4) { totalCount }',
    'search(text: "a", first: 4) { totalCount }',
    'timeline(of: ["company/a"], first: 4) { totalCount }',
    'conflicts(first: 4) { nodes { about } }',
    'paths(from: "company/a", to: "company/b", first: 4) { length }',
    'whoInvests(groupBy: [], first: 4) { nodes { count } }',
  ])('is refused in the same words, by whichever list: %s', async (field) => {
    const away = { schema, ontology: graph, limits, store: lostStore(new Error('asked')) };
    for (const [given, said] of [
      ['first: 4', 'first is 4: it must be from 0 to 3.'],
      ['first: -1', 'first is -1: it must be from 0 to 3.'],
    ] as const) {
      const { errors } = await ask(away, `{ ${field.replace('first: 4', given)} }`);
      expect(errors?.map(({ message }) => message)).toEqual([said]);
    }
  });
});
