import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { graph } from '../../schema/index.ts';
import { graphHash } from '../../src/exporter/graph-hash.ts';
import { missingTerms } from '../../src/verifier/missing-terms.ts';
import type { Finding } from '../../src/verifier/verify-graph.ts';
import { emptyForEach, importInto } from '../support/imports.ts';
import { scratchFiles } from '../support/scratch-files.ts';
import { scratchViews } from '../support/scratch-views.ts';
import { soon, storesUnderTest } from '../support/stores.ts';
import { widgetRows } from '../support/widget-rows.ts';

const files = scratchFiles();
afterAll(() => files.remove());

const days = [1, 2, 3, 4].map((n) => `2024-03-0${n}`);
const headOf = (day: string) => ({
  source: { id: `source/of-${day}`, title: `Paper of ${day}`, published: day, sourceKind: 'PRESS' },
});

/** What the small world says, each of it with other values that somebody else may give. */
const said = widgetRows.flatMap((row) => {
  if (!('value' in row)) return [];
  const values: { readonly [about: string]: readonly string[] } = {
    amount: ['1000000 KRW ABOUT', '80 USD', '90 USD AT_LEAST'],
    headquarteredIn: ['country/us', 'country/kr'],
    announced: ['2024-02', '2024-01-15'],
    names: ['Widget@en', 'Wodget@en', '위젯@ko'],
  };
  return (values[String(row.about)] ?? [row.value]).map((value) => ({ ...row, value }));
});

const claims = fc.array(
  fc.record({
    said: fc.nat({ max: said.length - 1 }),
    day: fc.constantFrom(...days),
    deprecated: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, fc.constant(true)),
  }),
  { minLength: 1, maxLength: 40 },
);

describe.each(storesUnderTest())('the graph of a day on $name', (underTest) => {
  const world = emptyForEach(underTest);

  test('is the one that an import of what was known then gives, whoever said and took back what', async () => {
    await fc.assert(
      fc.asyncProperty(claims, fc.constantFrom(...days), async (drawn, day) => {
        const rows = drawn.map((one) => ({
          ...said[one.said],
          source: `source/of-${one.day}`,
          ...(one.deprecated && { rank: 'DEPRECATED' }),
        }));
        const upTo = (last: string) =>
          files.write(`up-to-${last}.jsonl`, [
            ...days.filter((d) => d <= last).map(headOf),
            ...rows.filter(({ source }) => source <= `source/of-${last}`),
          ]);
        await world.anew();
        await importInto(world.store, [upTo('2024-03-04')]);
        const views = scratchViews(graph);
        try {
          const view = await views.at(day, world.store, soon());
          const hash = await graphHash(view);
          await world.anew();
          await importInto(world.store, [upTo(day)]);
          expect(hash).toBe(await graphHash(world.store));
          const unfound: Finding[] = [];
          for await (const one of missingTerms(view, world.store, undefined)) unfound.push(one);
          expect(unfound).toEqual([]);
        } finally {
          await views.close();
        }
      }),
      { numRuns: underTest.name === 'sqlite' ? 40 : 6 },
    );
  });
});
