import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { graphHash } from '../../src/exporter/graph-hash.ts';
import { head, judges } from '../support/identity-rows.ts';
import { emptyForEach, importInto } from '../support/imports.ts';
import { scratchFiles } from '../support/scratch-files.ts';
import { storesUnderTest } from '../support/stores.ts';
import { withdrawFrom } from '../support/syncs.ts';

const files = scratchFiles();
afterAll(() => files.remove());

const firm = (n: number) => `company/f${n}`;

/** What two registers say of five firms: names, a date in which they differ, and links among them, to and from them. */
const registerNames = ['one', 'two'];
const registers = registerNames.map((name, r) =>
  files.write(`${name}.jsonl`, [
    head(name, { published: `2024-0${r + 1}-01` }),
    ...[0, 1, 2, 3, 4].flatMap((n) =>
      [
        [firm(n), 'names', `Firm ${n}@en COMMON`],
        [firm(n), 'founded', `19${r}${n}`],
        [firm(n), 'headquarteredIn', n % 2 === 0 ? 'country/us' : 'country/jp'],
        [firm(n), 'owns', firm((n + r + 1) % 5)],
        [`investment/i${n}`, 'investors', firm(n)],
        [`investment/i${n}`, 'amount', `${n + 1} USD`],
      ].map(([subject = '', about = '', value = '']) => judges(name, subject, about, value)),
    ),
  ]),
);

const pool = fc.record({
  subject: fc.nat(4),
  object: fc.nat(4),
  about: fc.constantFrom('sameAs', 'sameAs', 'differentFrom'),
  basis: fc.constantFrom('STATED', 'REPORTED', 'INFERRED'),
  rank: fc.constantFrom('NORMAL', 'NORMAL', 'NORMAL', 'DEPRECATED'),
});

/** What happens: a judgement or a register is brought in, withdrawn, or counts again. */
const happenings = fc
  .array(
    pool.filter(({ subject, object }) => subject !== object),
    { minLength: 1, maxLength: 7 },
  )
  .chain((judgements) =>
    fc.record({
      judgements: fc.constant(judgements),
      order: fc.shuffledSubarray([...judgements.keys(), -1, -2], { minLength: judgements.length + 2 }),
      again: fc.shuffledSubarray([...judgements.keys(), -1, -2], { minLength: judgements.length + 2 }),
      withdrawn: fc.array(fc.constantFrom(...judgements.keys(), -1, -2), { maxLength: 6 }),
    }),
  );

describe.each(storesUnderTest())('judgements on $name', (underTest) => {
  const world = emptyForEach(underTest);
  // What is drawn takes Neo4j some ten times as long.
  const runs = underTest.name === 'neo4j' ? 2 : 12;

  test(`in any order, withdrawn and counting again, give the graph of those that count`, async () => {
    await fc.assert(
      fc.asyncProperty(happenings, async ({ judgements, order, again, withdrawn }) => {
        const paths = judgements.map(({ subject, object, about, basis, rank }, i) =>
          files.write(`j${i}.jsonl`, [
            head(`j${i}`, { published: `2024-03-0${i + 1}` }),
            judges(`j${i}`, firm(subject), about, firm(object), { basis, rank }),
          ]),
        );
        const bring = async (n: number): Promise<void> => {
          const path = n < 0 ? registers[-1 - n] : paths[n];
          expect((await importInto(world.store, [path ?? ''])).problems).toEqual([]);
        };
        await world.anew();
        for (const n of order) await bring(n);
        const whole = await graphHash(world.store);
        const over = new Set<number>();
        const sourceOf = (n: number) => `source/${n < 0 ? registerNames[-1 - n] : `j${n}`}`;
        for (const n of withdrawn) {
          await withdrawFrom(world.store, sourceOf(n), over.has(n));
          if (!over.delete(n)) over.add(n);
        }
        const left = await graphHash(world.store);
        for (const n of over) await withdrawFrom(world.store, sourceOf(n), true);
        expect(await graphHash(world.store)).toBe(whole);
        await world.anew();
        for (const n of again) if (!over.has(n)) await bring(n);
        expect(await graphHash(world.store)).toBe(left);
      }),
      { numRuns: runs, seed: 17 },
    );
  }, 600_000);
});
