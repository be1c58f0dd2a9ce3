import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { graph } from '../../schema/index.ts';
import { graphHash } from '../../src/exporter/graph-hash.ts';
import { defaultLimits } from '../../src/graphql/limits.ts';
import { firms, head, judges } from '../support/identity-rows.ts';
import { emptyForEach, importInto } from '../support/imports.ts';
import { scratchFiles } from '../support/scratch-files.ts';
import { viewsForEach } from '../support/scratch-views.ts';
import { soon, storesUnderTest } from '../support/stores.ts';
import { syncInto } from '../support/syncs.ts';

const files = scratchFiles();
afterAll(() => files.remove());

const firm = (n: number) => `company/f${n}`;
const day = (month: number) => `2024-0${month}-01`;

const happening = fc.record({
  month: fc.integer({ min: 1, max: 6 }),
  rows: fc.array(
    fc.oneof(
      fc.record({
        subject: fc.nat(3),
        about: fc.constantFrom('sameAs', 'sameAs', 'differentFrom'),
        object: fc.nat(3),
      }),
      fc.record({ subject: fc.nat(3), about: fc.constant('owns'), object: fc.nat(3) }),
      fc.record({ subject: fc.nat(3), about: fc.constant('headquarteredIn'), object: fc.nat(1) }),
      fc.record({
        subject: fc.nat(3),
        about: fc.constant('founded'),
        object: fc.integer({ min: 1900, max: 1903 }),
      }),
    ),
    { minLength: 1, maxLength: 4 },
  ),
  basis: fc.constantFrom('STATED', 'REPORTED'),
  edition: fc.constantFrom(null, null, 'dataset/list'),
});

describe.each(storesUnderTest())('judgements of a past day on $name', (underTest) => {
  const world = emptyForEach(underTest);
  const viewsOf = viewsForEach(graph, { ...defaultLimits, asOfViews: 2 });

  test('show what they showed then: apart before the judgement, and as one after it', async () => {
    const later = files.write('later.jsonl', [
      head('later', { published: '2024-05-01' }),
      judges('later', 'company/oracle-corp', 'sameAs', 'company/oracle'),
    ]);
    const register = files.write('register.jsonl', firms);
    await importInto(world.store, [register, later]);
    const now = await graphHash(world.store);
    const [before, after] = await Promise.all(
      ['2024-04-30', '2024-05-01'].map(async (on) => graphHash(await viewsOf().at(on, world.store, soon()))),
    );
    expect(after).toBe(now);
    await world.anew();
    await importInto(world.store, [register]);
    expect(before).toBe(await graphHash(world.store));
  });

  test('show what an edition joined that a later one no longer does', async () => {
    const register = files.write('register.jsonl', firms);
    await importInto(world.store, [register]);
    const edition = (on: string, rows: readonly object[]) =>
      files.write(`judged-${on}.jsonl`, [
        head(`judged-${on}`, { published: on, dataset: 'dataset/judged' }),
        judges(`judged-${on}`, 'company/oracle', 'website', 'https://www.oracle.com/'),
        ...rows,
      ]);
    const one = judges('judged-2024-02-01', 'company/oracle-corp', 'sameAs', 'company/oracle');
    await syncInto(world.store, edition('2024-02-01', [one]), 'dataset/judged', { mostClosed: null });
    const joined = await graphHash(world.store);
    await syncInto(world.store, edition('2024-03-01', []), 'dataset/judged', { mostClosed: null });
    expect(await graphHash(await viewsOf().at('2024-02-15', world.store, soon()))).toBe(joined);
    expect(await graphHash(await viewsOf().at('2024-03-01', world.store, soon()))).toBe(
      await graphHash(world.store),
    );
  });

  test('neither bring into being nor take away what works of reference alone judge', async () => {
    const notes = files.write('notes.jsonl', [
      head('notes', { published: '2024-04-01', timing: 'STANDING' }),
      judges('notes', 'company/a', 'names', 'A@en COMMON'),
      judges('notes', 'company/b', 'names', 'B@en COMMON'),
      judges('notes', 'company/a', 'differentFrom', 'company/b'),
      judges('notes', 'company/c', 'sameAs', 'company/d'),
    ]);
    await importInto(world.store, [notes]);
    const then = await viewsOf().at('2024-01-01', world.store, soon());
    expect(await graphHash(then)).toBe(await graphHash(world.store));
  });

  test('date money by the date of what was shown as one then', async () => {
    const rows = (source: string, about: readonly (readonly [string, string, string])[], published: string) =>
      files.write(`${source}.jsonl`, [
        head(source, { published }),
        ...about.map(([subject, what, value]) => judges(source, subject, what, value)),
      ]);
    const rates = rows(
      'rates',
      ['2020-03', '2024-01'].flatMap((period, i) =>
        (
          [
            ['indicator', 'indicator/exchange-rate-usd'],
            ['currency', 'EUR'],
            ['period', period],
            ['value', `0.${9 - i}`],
          ] as const
        ).map(([what, value]) => [`observation/rate-${period}`, what, value] as const),
      ),
      '2024-01-02',
    );
    const acts = rows(
      'acts',
      [
        ['investment/a', 'announced', '2020-03-05'],
        ['investment/b', 'amount', '100 EUR'],
      ],
      '2024-01-10',
    );
    const joins = rows('joins', [['investment/a', 'sameAs', 'investment/b']], '2024-06-01');
    await importInto(world.store, [rates, acts, joins]);
    const view = await graphHash(await viewsOf().at('2024-03-01', world.store, soon()));
    await world.anew();
    await importInto(world.store, [rates, acts]);
    expect(view).toBe(await graphHash(world.store));
  });

  test('give the graph of any day that importing what was known then gives', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(happening, { minLength: 2, maxLength: 6 }),
        fc.integer({ min: 1, max: 5 }),
        async (all, on) => {
          const documents = all.map(({ month, rows, basis, edition }, i) => ({
            month,
            path: files.write(`d${i}.jsonl`, [
              head(`d${i}`, { published: day(month), ...(edition && { dataset: edition }) }),
              ...rows.flatMap(({ subject, about, object }) => {
                if (about !== 'founded' && about !== 'headquarteredIn' && subject === object) return [];
                const value =
                  about === 'founded'
                    ? String(object)
                    : about === 'headquarteredIn'
                      ? `country/${['us', 'jp'][object]}`
                      : firm(object);
                return [judges(`d${i}`, firm(subject), about, value, { basis })];
              }),
            ]),
          }));
          await world.anew();
          for (const { path } of documents)
            expect((await importInto(world.store, [path])).problems).toEqual([]);
          const view = await graphHash(await viewsOf().at(day(on), world.store, soon()));
          await world.anew();
          const known = documents.flatMap(({ month, path }) => (month <= on ? [path] : []));
          if (known.length > 0) await importInto(world.store, known);
          expect(view).toBe(await graphHash(world.store));
        },
      ),
      { numRuns: underTest.name === 'neo4j' ? 2 : 12, seed: 17 },
    );
  }, 600_000);
});
