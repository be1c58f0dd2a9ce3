import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { graph } from '../../schema/index.ts';
import { exportClaims } from '../../src/exporter/export-claims.ts';
import { graphHash } from '../../src/exporter/graph-hash.ts';
import type { Finding } from '../../src/verifier/finding.ts';
import { verifyGraph } from '../../src/verifier/verify-graph.ts';
import { watchedStore } from '../support/failing-store.ts';
import { emptyForEach, importInto } from '../support/imports.ts';
import { scratchFiles } from '../support/scratch-files.ts';
import { scratchViews } from '../support/scratch-views.ts';
import { soon, storesUnderTest } from '../support/stores.ts';
import { syncInto, withdrawFrom } from '../support/syncs.ts';

const days = ['2024-03-01', '2024-03-02', '2024-03-03', '2024-03-04'] as const;

/** What documents and editions say: values that contradict each other, add up, date each other, or name something new. */
const sayings = [
  ['investment/a', 'amount', ['100 USD', '250 EUR', '7 USD ABOUT']],
  ['investment/a', 'announced', ['2024', '2024-02', '2024-02-03']],
  ['investment/a', 'hosts', ['country/jp', 'country/kr']],
  ['investment/a', 'componentOf', ['investment/b', 'investment/c']],
  ['company/x', 'names', ['X@en COMMON', 'Ex@en COMMON', 'エックス@ja COMMON']],
  ['company/x', 'owns', ['company/y']],
  ['observation/eur', 'value', ['0.5', '0.8']],
].flatMap(([subject, about, values]) =>
  [values].flat().map((value) => ({ subject: String(subject), about: String(about), value: String(value) })),
);

/** What makes the figure of an observation the rate of the euro. */
const rate = [
  { subject: 'observation/eur', about: 'indicator', value: 'indicator/exchange-rate-usd' },
  { subject: 'observation/eur', about: 'currency', value: 'EUR' },
  { subject: 'observation/eur', about: 'period', value: '2024-01' },
];

const said = fc.uniqueArray(
  fc.record({
    claim: fc.constantFrom(...sayings),
    locator: fc.constantFrom('row 1', 'row 2'),
    deprecated: fc.oneof({ weight: 6, arbitrary: fc.constant(false) }, fc.constant(true)),
  }),
  { selector: ({ claim }) => `${claim.subject} ${claim.about} ${claim.value}`, maxLength: 9 },
);

/** A document, an edition that says all of its dataset, or one that says some. */
const documents = fc.uniqueArray(
  fc.record({
    of: fc.constantFrom('dataset/a', 'dataset/a', 'dataset/b', null),
    day: fc.constantFrom(...days),
    isComplete: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, fc.constant(false)),
    official: fc.boolean(),
    said,
    /** What a part of it is said to say before the whole comes. */
    guessed: fc.oneof({ weight: 3, arbitrary: said.map((some) => some.slice(0, 0)) }, said),
    /** A work of reference counts on every day of the past. */
    isStanding: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, fc.constant(true)),
    repeats: fc.option(
      fc
        .constantFrom(...days)
        .chain((day) => fc.constantFrom(`source/paper-${day}`, `source/a-${day}`, `source/b-${day}`)),
    ),
    isWithdrawn: fc.oneof({ weight: 3, arbitrary: fc.constant(false) }, fc.constant(true)),
    isTakenBack: fc.oneof({ weight: 3, arbitrary: fc.constant(false) }, fc.constant(true)),
    /** The statement before which it is killed; it is brought in again after the next one. */
    killedAt: fc.option(fc.nat(50), { freq: 2 }),
  }),
  { selector: ({ of, day, isComplete }) => `${of} ${day} ${isComplete}`, minLength: 1, maxLength: 7 },
);

/** A dataset, and after how many documents it is withdrawn as a whole. */
const datasets = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom('dataset/a', 'dataset/b'),
    after: fc.nat(5),
    isTakenBack: fc.boolean(),
  }),
  { selector: ({ id }) => id, maxLength: 1 },
);

type Drawn = typeof documents extends fc.Arbitrary<readonly (infer D)[]> ? D : never;

const idOf = ({ of, day, isComplete }: Drawn): string =>
  `source/${(of ?? 'paper').replace('dataset/', '')}-${day}${isComplete ? '' : '-some'}`;

const rowsOf = (document: Drawn, rows: Drawn['said'] = document.said): readonly object[] => {
  const { of, day, official, isStanding, repeats } = document;
  const source = idOf(document);
  const head = {
    id: source,
    title: source,
    published: day,
    sourceKind: official ? 'OFFICIAL' : 'PRESS',
    ...(of !== null && { dataset: of }),
    ...(isStanding && { timing: 'STANDING' }),
    ...(repeats !== null && repeats !== source && { derivedFrom: [repeats] }),
  };
  return [
    { source: head },
    ...rate.map((claim) => ({ ...claim, source })),
    // A name that only a work of reference gives makes nothing exist on a day on which nobody else spoke of it.
    ...rows
      .filter(({ claim }) => !(isStanding && claim.about === 'names'))
      .map(({ claim, locator, deprecated }) => ({
        ...claim,
        source,
        locator,
        ...(deprecated && { rank: 'DEPRECATED' }),
      })),
  ];
};

/** Few histories are drawn, and the same ones in every run of the suite; as many others as CUIBONO_EDITIONS_DRAWN says. */
describe.each(storesUnderTest())('editions, withdrawals and their undoing on $name', (underTest) => {
  const world = emptyForEach(underTest);
  const files = scratchFiles();
  const more = process.env.CUIBONO_EDITIONS_DRAWN;
  const drawing =
    more === undefined
      ? { numRuns: underTest.name === 'sqlite' ? 8 : 2, seed: 2093431229 }
      : { numRuns: Number(more) };

  const bringIn = async (document: Drawn, isGuessed = true, store = world.store): Promise<unknown> => {
    const file = files.write(`${idOf(document).replace('source/', '')}.jsonl`, rowsOf(document));
    if (document.of === null || !document.isComplete) return importInto(store, [file]);
    if (isGuessed) {
      const part = files.write('part.jsonl', rowsOf(document, document.guessed));
      await importInto(store, [part]);
    }
    return syncInto(store, file, document.of, { program: 'these tests' });
  };
  /** Brings in a document unless it is killed; whether it was. */
  const isKilled = async (document: Drawn): Promise<boolean> => {
    const killed = new Error('killed');
    const failing = watchedStore(world.store, (count) => {
      if (count === document.killedAt) throw killed;
    });
    return bringIn(document, true, failing).then(
      () => false,
      (fault: unknown) => {
        if (fault !== killed) throw fault;
        return true;
      },
    );
  };
  /** The graph of what counts, brought into an empty store in the order of days. */
  const fresh = async (drawn: readonly Drawn[]): Promise<string> => {
    await world.anew();
    for (const document of drawn.toSorted((a, b) => (idOf(a) < idOf(b) ? -1 : 1)))
      await bringIn(document, false);
    return graphHash(world.store);
  };
  const faults = async (): Promise<readonly Finding[]> => {
    const found: Finding[] = [];
    await verifyGraph({ store: world.store, ontology: graph, report: (one) => found.push(one) });
    return found;
  };

  test('give, in any order, the graph that what counts gives in an empty store', async () => {
    await fc.assert(
      fc.asyncProperty(documents, datasets, async (drawn, whole) => {
        await world.anew();
        const withdrawn = new Map<string, boolean>();
        const come = new Set<string | null>();
        let killed: Drawn[] = [];
        for (const [at, document] of [...drawn, null].entries()) {
          const isStopped = document !== null && (await isKilled(document));
          for (const one of killed) await bringIn(one);
          for (const one of document === null || isStopped ? killed : [...killed, document]) {
            come.add(one.of);
            if (one.isWithdrawn || one.isTakenBack) await withdrawFrom(world.store, idOf(one));
          }
          killed = isStopped ? [document] : [];
          for (const { id, after, isTakenBack } of whole) {
            if (at < after || !come.has(id) || withdrawn.has(id)) continue;
            await withdrawFrom(world.store, id);
            withdrawn.set(id, !isTakenBack);
          }
        }
        for (const { id } of whole.filter((one) => withdrawn.get(one.id) === false))
          await withdrawFrom(world.store, id, true);
        for (const document of drawn)
          if (document.isTakenBack && !document.isWithdrawn)
            await withdrawFrom(world.store, idOf(document), true);
        expect(await faults()).toEqual([]);
        const hash = await graphHash(world.store);
        const lines: object[] = [];
        for await (const line of exportClaims(world.store)) lines.push(JSON.parse(line));
        await world.anew();
        const { problems } = await importInto(world.store, [files.write('export.jsonl', lines)]);
        expect(problems).toEqual([]);
        expect(await graphHash(world.store), 'the graph of an export').toBe(hash);
        const counts = ({ of, isWithdrawn }: Drawn): boolean =>
          !isWithdrawn && withdrawn.get(of ?? '') !== true;
        expect(await fresh(drawn.filter(counts))).toBe(hash);
      }),
      drawing,
    );
  });

  test('leave the past as it was: the graph of a day is the one of what had been released by then', async () => {
    await fc.assert(
      fc.asyncProperty(documents, fc.constantFrom(...days), async (drawn, day) => {
        await world.anew();
        for (const document of drawn) {
          await bringIn(document);
          if (document.isWithdrawn) await withdrawFrom(world.store, idOf(document));
        }
        const views = scratchViews(graph);
        try {
          const hash = await graphHash(await views.at(day, world.store, soon()));
          const counted = drawn.filter((one) => !one.isWithdrawn && (one.isStanding || one.day <= day));
          expect(hash).toBe(await fresh(counted));
        } finally {
          await views.close();
        }
      }),
      drawing,
    );
  });
});
