import { expect, test } from 'vitest';
import { unratedLines } from '../../../src/command-line/unrated-lines.ts';

const how =
  'They pass no filter on amounts, and sums leave them out. Import rates for them (seeds/FORMAT.md, "Rates of exchange"):';

test('a currency without rates is told with its months, and how to get them', () => {
  expect(
    unratedLines([
      { currency: 'DKK', amounts: 1, months: ['2021-01'], undated: 0 },
      { currency: 'LTL', amounts: 2, months: [], undated: 2 },
      { currency: 'SEK', amounts: 12, months: ['2019-03', '2019-04', '2020-07'], undated: 1 },
    ]),
  ).toEqual([
    'No rate for 1 amount in DKK of 2021-01.',
    'No rate for 2 amounts in LTL, 2 of them without a date.',
    'No rate for 12 amounts in SEK of 2019-03 to 2020-07 (3 months), 1 of them without a date.',
    `${how} --currencies DKK,SEK --from 2019-03 --to 2021-01`,
  ]);
});

test('nothing is said where all money has a rate, and no way is told where no rate would help', () => {
  expect(unratedLines([])).toEqual([]);
  expect(unratedLines([{ currency: 'LTL', amounts: 2, months: [], undated: 2 }])).toHaveLength(1);
});
