import type { Aggregates } from '../loaders/aggregates.ts';
import { rateLoader } from '../loaders/rate-loader.ts';
import { amountOf, meanOf } from '../money/least-units.ts';
import { moneyUnits } from '../money/money-units.ts';
import type { Property } from '../ontology/ontology.ts';
import type { Output } from './builder.ts';
import { priced, prices } from './cost/price.ts';
import { requestFault } from './errors.ts';
import type { RequestContext } from './request-context.ts';
import type { Types } from './types.ts';

/** Sums in the smallest units of a currency. */
interface MoneySums {
  readonly currency: string;
  readonly count: number;
  readonly withoutRate: number;
  readonly sum: bigint;
  readonly least: bigint | null;
  readonly most: bigint | null;
}

/** Declares `MoneyAggregate`. */
export function addMoneyAggregate({ builder }: Types): Output<MoneySums> {
  const amount = (units: bigint | null, currency: string) =>
    units === null ? null : amountOf(units, currency);
  return builder.objectRef<MoneySums>('MoneyAggregate').implement({
    description:
      'Sums of money in one currency, each amount at the rate of its own time. They add whatever the list holds, even parts beside their whole and what was cancelled; whoInvests counts nothing twice.',
    fields: (t) => ({
      count: t.int({ description: 'How many amounts are summed.', resolve: (sums) => sums.count }),
      withoutRate: t.int({
        description: 'How many amounts are known and not summed, because no rate of their time is known.',
        resolve: (sums) => sums.withoutRate,
      }),
      currency: t.field({
        type: 'CurrencyCode',
        description: 'Currency of the sums.',
        resolve: (sums) => sums.currency,
      }),
      sum: t.field({
        type: 'Decimal',
        description: 'Sum of the amounts; 0 where there is none.',
        resolve: ({ sum, currency }) => amountOf(sum, currency),
      }),
      min: t.field({
        type: 'Decimal',
        nullable: true,
        description: 'The smallest amount; null where there is none.',
        resolve: ({ least, currency }) => amount(least, currency),
      }),
      max: t.field({
        type: 'Decimal',
        nullable: true,
        description: 'The largest amount; null where there is none.',
        resolve: ({ most, currency }) => amount(most, currency),
      }),
      average: t.field({
        type: 'Decimal',
        nullable: true,
        description:
          'The sum divided by the count, rounded to the decimals of the currency (half to even); null where there is none.',
        resolve: ({ sum, count, currency }) => (count === 0 ? null : meanOf(sum, count, currency)),
      }),
    }),
  });
}

/** The field of a property that is money. */
export function moneyAggregateField({ builder }: Types, type: Output<MoneySums>, { name, doc }: Property) {
  return {
    type,
    extensions: priced(prices.sum),
    description: `Sums of: ${doc}`,
    args: builder.args((t) => ({
      currency: t.field({ type: 'CurrencyCode', defaultValue: 'USD', description: 'Currency to sum in.' }),
    })),
    resolve: (
      list: Aggregates,
      args: { readonly currency?: string | null | undefined },
      context: RequestContext,
    ): Promise<MoneySums> => {
      const currency = args.currency ?? 'USD';
      return currency === 'USD' ? inDollars(list, name) : inOther(list, name, currency, context);
    },
  };
}

/** The store holds cents, and sums them exactly. */
async function inDollars(list: Aggregates, name: string): Promise<MoneySums> {
  const { known, number, ...sums } = await list.sums({ column: `${name}UsdCents`, known: `${name}Value` });
  return { currency: 'USD', count: number, withoutRate: known - number, ...sums };
}

/** Amounts of one value, day and rate are converted once, however many there are. */
async function inOther(
  list: Aggregates,
  name: string,
  currency: string,
  context: RequestContext,
): Promise<MoneySums> {
  const { limits } = context;
  const columns = ['Value', 'Currency', 'Day', 'PerUsd'].map((suffix) => `${name}${suffix}`);
  const groups = await list.values(columns, limits.aggregateValues);
  if (groups === null)
    throw requestFault(
      'TOO_EXPENSIVE',
      `${name} has more than ${limits.aggregateValues} different amounts to convert: narrow the list, or sum in USD.`,
    );
  const units = await Promise.all(
    groups.map(async ({ cells: [value, of, day, perUsd], number }) => {
      const stored = { value, currency: of, day, perUsd };
      return { number, each: await moneyUnits(stored, currency, (key) => rateLoader(context).load(key)) };
    }),
  );
  const summed = units.flatMap(({ number, each }) => (typeof each === 'bigint' ? [{ number, each }] : []));
  const amounts = summed.map(({ each }) => each).sort((a, b) => (a < b ? -1 : 1));
  const count = sumOf(summed.map(({ number }) => number));
  return {
    currency,
    count,
    withoutRate: sumOf(groups.map(({ number }) => number)) - count,
    sum: summed.reduce((sum, { number, each }) => sum + each * BigInt(number), 0n),
    least: amounts[0] ?? null,
    most: amounts.at(-1) ?? null,
  };
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
