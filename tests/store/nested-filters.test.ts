import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSchema } from '../../src/answers/build-schema.ts';
import { defaultLimits } from '../../src/graphql/limits.ts';
import { ask } from '../support/ask.ts';
import { fill } from '../support/fill.ts';
import { type StoreUnderTest, storesUnderTest } from '../support/stores.ts';
import { toy } from '../support/toy-ontology.ts';

const limits = { ...defaultLimits, pageMax: 1000 };
const schema = buildSchema(toy, limits);

/** Each maker taught two others, but for the last half, and every fifth has no teacher. */
const makers = 400;
const teacherOf = (n: number): number | null => (n === 0 || n % 5 === 0 ? null : Math.floor((n - 1) / 2));
const pupilsOf = (n: number): readonly number[] =>
  [2 * n + 1, 2 * n + 2].filter((pupil) => pupil < makers && teacherOf(pupil) === n);
const idOf = (n: number): string => `maker/${String(n).padStart(3, '0')}`;

/** A filter of makers, as logic has it. */
type Filter =
  | { readonly least: number }
  | { readonly not: Filter }
  | { readonly all: readonly Filter[] }
  | { readonly any: readonly Filter[] }
  | { readonly teacher: Filter }
  | { readonly quantifier: Quantifier; readonly pupils: Filter };
const quantifiers = ['some', 'none', 'all', 'single'] as const;
type Quantifier = (typeof quantifiers)[number];

function passes(filter: Filter, n: number): boolean {
  if ('least' in filter) return n >= filter.least;
  if ('not' in filter) return !passes(filter.not, n);
  if ('all' in filter) return filter.all.every((one) => passes(one, n));
  if ('any' in filter) return filter.any.some((one) => passes(one, n));
  const teacher = teacherOf(n);
  if ('teacher' in filter) return teacher !== null && passes(filter.teacher, teacher);
  const number = pupilsOf(n).filter((pupil) => passes(filter.pupils, pupil)).length;
  const held = {
    some: number > 0,
    none: number === 0,
    all: number === pupilsOf(n).length,
    single: number === 1,
  };
  return held[filter.quantifier];
}

function written(filter: Filter): object {
  if ('least' in filter)
    return { id: { in: Array.from({ length: makers - filter.least }, (_, i) => idOf(filter.least + i)) } };
  if ('not' in filter) return { NOT: written(filter.not) };
  if ('all' in filter) return { AND: filter.all.map(written) };
  if ('any' in filter) return { OR: filter.any.map(written) };
  if ('teacher' in filter) return { teacher: written(filter.teacher) };
  return { pupils: { [filter.quantifier]: written(filter.pupils) } };
}

const { filter: filters } = fc.letrec<{ filter: Filter }>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 4, depthSize: 'large' },
    fc.nat({ max: makers }).map((least) => ({ least })),
    fc.record({ not: tie('filter') }),
    fc.record({ all: fc.array(tie('filter'), { maxLength: 2 }) }),
    fc.record({ any: fc.array(tie('filter'), { maxLength: 2 }) }),
    fc.record({ teacher: tie('filter') }),
    fc.record({ quantifier: fc.constantFrom(...quantifiers), pupils: tie('filter') }),
  ),
}));

describe.each(storesUnderTest())('filters on $name', ({ name, open }) => {
  let under: StoreUnderTest;

  beforeAll(async () => {
    under = await open(toy);
    const rows = Array.from({ length: makers }, (_, n) => ({ id: idOf(n), teacher: teacherOf(n) }));
    const links = rows.flatMap(({ id, teacher }) =>
      teacher === null ? [] : [{ from: id, field: 'teacher', to: idOf(teacher) }],
    );
    await fill(under.store, { entities: rows.map(({ id }) => ({ id })), links }, toy);
  });
  afterAll(() => under.destroy());

  async function expectAsLogicSays(filter: Filter): Promise<void> {
    const source = 'query ($where: MakerWhere) { makers(where: $where, first: 1000) { nodes { id } } }';
    const result = await ask({ schema, ontology: toy, store: under.store, limits }, source, {
      where: written(filter),
    });
    const passing = Array.from({ length: makers }, (_, n) => n).filter((n) => passes(filter, n));
    expect(result).toEqual({ data: { makers: { nodes: passing.map((n) => ({ id: idOf(n) })) } } });
  }

  // Neo4j plans every one of them, as each is a text of its own.
  test('mean what logic says', async () => {
    const numRuns = name === 'sqlite' ? 200 : 25;
    await fc.assert(fc.asyncProperty(filters, expectAsLogicSays), { numRuns });
  });

  // Whichever end has fewer links, and where both have as many.
  test.each([0, 95, 150, 197].flatMap((teacher) => [0, 150, 197, 397].map((pupil) => ({ teacher, pupil }))))(
    'mean the same from two named ends: makers from $teacher taught, and taught makers from $pupil',
    async ({ teacher, pupil }) => {
      const pupils: Filter = { quantifier: 'some', pupils: { least: pupil } };
      await expectAsLogicSays({ all: [{ teacher: { least: teacher } }, pupils] });
      await expectAsLogicSays({ all: [{ teacher: { least: teacher } }, pupils, { least: 200 }] });
      await expectAsLogicSays({ all: [pupils, { teacher: { least: teacher } }] });
    },
  );

  test.each(['any', 'all'] as const)('are answered as wide as they may be: %s', async (beside) => {
    const many = Array.from(
      { length: limits.filterParts - 5 },
      (_, i): Filter => ({ least: 380 + (i % 20) }),
    );
    await expectAsLogicSays(beside === 'any' ? { any: many } : { all: many });
  });

  // A level may make a store read all makers again for each, and Neo4j plan ten times as long.
  test.each(quantifiers)('are answered as deep as they may nest: %s', async (quantifier) => {
    const nested = (depth: number): Filter =>
      depth === 0 ? { least: 150 } : { quantifier, pupils: nested(depth - 1) };
    await expectAsLogicSays(nested(limits.filterDepth));
    await expectAsLogicSays({ not: nested(limits.filterDepth - 1) });
  });
});
