import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { graph } from '../../schema/index.ts';
import { buildSchema } from '../../src/answers/build-schema.ts';
import type { Dimension, Joint } from '../../src/answers/who-invests/flows/dimension.ts';
import { defaultLimits } from '../../src/graphql/limits.ts';
import { ask } from '../support/ask.ts';
import { decimalText } from '../support/decimal-text.ts';
import { fillFlows } from '../support/fill-flows.ts';
import { type PlainFlow, plainFlows } from '../support/flow-oracle/plain-flows.ts';
import { smallTies, type Tied } from '../support/flow-parts.ts';
import { type StoreUnderTest, storesUnderTest } from '../support/stores.ts';

const schema = buildSchema(graph, defaultLimits);

const dollars = (cents: bigint | null) => (cents === null ? null : decimalText(cents, 2));

const groupings: readonly (readonly Dimension[])[] = [
  [],
  ['INVESTOR'],
  ['INVESTOR_COUNTRY', 'YEAR'],
  ['HOST', 'STATUS'],
  ['SECTOR', 'INVESTOR'],
  ['MOTIVE', 'POLICY'],
  ['POLICY', 'INVESTOR_COUNTRY', 'HOST'],
];
const joints: readonly Joint[] = ['SHARED', 'WHOLE'];

/** What `whoInvests` is to show of a flow. */
const shown = ({ keys, total, comparator, shared, counted, leftOut }: PlainFlow) => ({
  keys: keys.map((value) => ({ value })),
  total: dollars(total),
  count: counted.length,
  shared,
  comparator,
  leftOut: leftOut.map((out) => ({ ...out, total: dollars(out.total) })),
  investments: { edges: counted.map(({ id, amount }) => ({ amount: dollars(amount), node: { id } })) },
});

describe.each(storesUnderTest())('flows on $name', ({ open }) => {
  let under: StoreUnderTest | undefined;

  afterEach(async () => {
    await under?.destroy();
    under = undefined;
  });

  // Each set takes a store of its own.
  test.each([1, 2])('are what the rules say, written plainly, of set %i', async (seed) => {
    under = await open();
    const { store } = under;
    const ties = aSet(seed);
    await fillFlows(store, ties);
    const parts = ties.map(({ part }) => part);
    for (const here of [null, 'country/1'])
      for (const joint of joints) {
        const where = here === null ? '' : `where: { hosts: { some: { id: { eq: "${here}" } } } }, `;
        const fields = groupings.map(
          (groupBy, i) =>
            `f${i}: whoInvests(${where}groupBy: [${groupBy}], joint: ${joint}, first: 100) { nodes { keys { value } total count shared comparator leftOut { reason count total } investments(first: 100) { edges { amount node { id } } } } }`,
        );
        const { data, errors } = await ask({ schema, ontology: graph, store }, `{ ${fields.join(' ')} }`);
        expect(errors).toBeUndefined();
        const among = parts.filter(({ hosts }) => here === null || hosts.includes(here));
        const right = groupings.map((groupBy, i) => [
          `f${i}`,
          { nodes: plainFlows(among, groupBy, joint).map(shown) },
        ]);
        expect(JSON.parse(JSON.stringify(data))).toEqual(Object.fromEntries(right));
      }
  });
});

/** A set of eight investments in which no link leads to another one. */
function aSet(seed: number): readonly Tied[] {
  const whole = smallTies.filter((ties) => ties.length === 8);
  return fc.sample(whole, { numRuns: 1, seed })[0] ?? [];
}
