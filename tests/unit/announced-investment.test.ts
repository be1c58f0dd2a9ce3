import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { announcedInvestment, totalQuery } from '../../scripts/announced-investment/announced-investment.ts';
import { writtenPage } from '../../scripts/announced-investment/written-page.ts';
import { asking } from '../support/asking.ts';
import { allSeeds } from '../support/seeded.ts';

const { run } = asking(allSeeds);

const dataOf = async (query: string, variables: object = {}): Promise<unknown> => {
  const { data, errors } = await run(query, variables);
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data));
};

/** A further edition of the lists changes it, and so does a document that says of one of their items that another took its place or holds it. */
test('docs/announced-investment.md is what the graph says, item by item', async () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/announced-investment.md'), 'utf8');
  expect(page).toBe(writtenPage(page, await announcedInvestment(dataOf)));
});

test('the total that the page shows is that of its query', async () => {
  expect(await dataOf(totalQuery)).toMatchObject({
    whoInvests: { ungrouped: { total: '6146619090000', count: 152, comparator: 'AT_LEAST' } },
  });
});
