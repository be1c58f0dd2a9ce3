import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { graph } from '../../schema/index.ts';
import { graphHash } from '../../src/exporter/graph-hash.ts';
import type { Finding } from '../../src/verifier/finding.ts';
import { missingTerms } from '../../src/verifier/missing-terms.ts';
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

/** What the small world says. */
const said = widgetRows.filter((row) => 'value' in row);

/** Of this most is said again and again, and each time otherwise. */
const contested = [
  ['company/widget', 'headquarteredIn', ['country/us', 'country/kr', 'country/jp']],
  ['company/widget', 'names', ['Widget@en', 'Wodget@en', '위젯@ko']],
  ['investment/works', 'amount', ['1000000 KRW ABOUT', '80 USD', '90 USD AT_LEAST']],
  ['investment/works', 'announced', ['2024-02', '2024-01-15', '2024-03']],
].flatMap(([subject, about, values]) => [...(values ?? [])].map((value) => ({ subject, about, value })));

const claims = fc.array(
  fc.record({
    said: fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...contested) }, fc.constantFrom(...said)),
    day: fc.constantFrom(...days),
    deprecated: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, fc.constant(true)),
  }),
  { minLength: 1, maxLength: 40 },
);

/** Of one amount, what is known first is one of three, of which the last is shown and the second never was. */
const amounts = contested
  .filter(({ about }) => about === 'amount')
  .map((one, i) => ({ said: one, day: days[i] ?? '', deprecated: false }));

describe.each(storesUnderTest())('the graph of a day on $name', (underTest) => {
  const world = emptyForEach(underTest);

  test('is the one that an import of what was known then gives, whoever stated or retracted what', async () => {
    await fc.assert(
      fc.asyncProperty(claims, fc.constantFrom(...days), async (drawn, day) => {
        const rows = drawn.map((one) => ({
          ...one.said,
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
      { examples: [[amounts, '2024-03-01']], numRuns: underTest.name === 'sqlite' ? 30 : 6 },
    );
  });
});
