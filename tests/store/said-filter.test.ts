import Big from 'big.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { graph } from '../../schema/index.ts';
import { buildSchema } from '../../src/answers/build-schema.ts';
import { defaultLimits } from '../../src/graphql/limits.ts';
import { ask } from '../support/ask.ts';
import { importInto } from '../support/imports.ts';
import { scratchFiles } from '../support/scratch-files.ts';
import { type StoreUnderTest, storesUnderTest } from '../support/stores.ts';

const schema = buildSchema(graph, defaultLimits);
const files = scratchFiles();
afterAll(() => files.remove());

/** Amounts that a double, 64 bits of cents or an order of texts would confuse. */
const amounts =
  '0 0.005 0.0050001 1 9 10 80 99.5 99.45 100 999.995 1000000 1000000000 1000000001 8000000000 10000000000 9007199254740993 9007199254740992 123456789012345678901234567890.12 123456789012345678901234567890.13 -0.5 -1 -9 -10 -250000 -9007199254740993'.split(
    ' ',
  );
const operands = [
  ...amounts,
  '0.00501',
  '99.475',
  '-0.25',
  '-9.5',
  '1e3',
  '12345678901234567890123456789012.5',
];
const said = { source: 'source/paper' };
const rows = files.write('amounts.jsonl', [
  { source: { id: 'source/paper', title: 'T' } },
  ...amounts.map((value, n) => ({
    ...said,
    subject: `investment/eur-${n}`,
    about: 'amount',
    value: `${value} EUR`,
  })),
  { ...said, subject: 'investment/usd', about: 'amount', value: '80 USD' },
  { ...said, subject: 'investment/none', about: 'announced', value: '2024' },
]);

const holds = {
  eq: (held: Big, asked: Big) => held.eq(asked),
  lt: (held: Big, asked: Big) => held.lt(asked),
  lte: (held: Big, asked: Big) => held.lte(asked),
  gt: (held: Big, asked: Big) => held.gt(asked),
  gte: (held: Big, asked: Big) => held.gte(asked),
};

describe.each(storesUnderTest())('amounts as they were said, in $name', ({ open }) => {
  let under: StoreUnderTest;
  beforeAll(async () => {
    under = await open();
    await importInto(under.store, [rows]);
  });
  afterAll(() => under.destroy());

  /** Numbers of the amounts in euros that pass, and what else does. */
  async function passing(where: string): Promise<readonly string[]> {
    const text = `{ investments(first: 100, where: ${where}) { nodes { id } } }`;
    const { data, errors } = await ask({ schema, ontology: graph, store: under.store }, text);
    expect(errors).toBeUndefined();
    return JSON.parse(JSON.stringify(data))
      .investments.nodes.map(({ id }: { id: string }) => id.slice(11))
      .sort();
  }

  test.each(Object.entries(holds))('are compared to the last digit by %s', async (operator, passes) => {
    for (const operand of operands) {
      const expected = amounts.flatMap((value, n) =>
        passes(new Big(value), new Big(operand)) ? [`eur-${n}`] : [],
      );
      const found = await passing(`{ amount: { said: { currency: "EUR", ${operator}: "${operand}" } } }`);
      expect([operand, ...found]).toEqual([operand, ...expected.sort()]);
    }
  });

  test('are those in one currency alone, with or without a figure', async () => {
    expect(await passing('{ amount: { said: { currency: "USD", gte: "80" } } }')).toEqual(['usd']);
    expect(await passing('{ amount: { said: { currency: "usd" } } }')).toEqual(['usd']);
    expect(await passing('{ amount: { said: { currency: "SEK" } } }')).toEqual([]);
    expect(await passing('{ amount: { said: { currency: "EUR" } } }')).toHaveLength(amounts.length);
  });

  test('pass the complement where they are in another currency, or where there is none', async () => {
    const others = await passing('{ NOT: { amount: { said: { currency: "EUR", gte: "-1e30" } } } }');
    expect(others).toEqual(['none', 'usd']);
    expect(
      await passing('{ NOT: { amount: { said: { currency: "EUR", lt: "8000000000" } } } }'),
    ).toHaveLength(2 + amounts.filter((value) => new Big(value).gte('8000000000')).length);
  });

  test('are refused where they are no amount, and where no currency is named', async () => {
    for (const said of ['{ currency: "EUR", gte: "x" }', '{ currency: "EURO" }', '{ gte: "1" }']) {
      const text = `{ investments(where: { amount: { said: ${said} } }) { totalCount } }`;
      const { errors = [] } = await ask({ schema, ontology: graph, store: under.store }, text);
      expect(errors).toHaveLength(1);
    }
  });
});
