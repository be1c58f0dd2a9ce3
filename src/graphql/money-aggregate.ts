import type { GraphQLResolveInfo } from 'graphql';
import { selects } from '../execution/selects.ts';
import { rateLoader } from '../loaders/rate-loader.ts';
import { amountOf, meanOf } from '../money/least-units.ts';
import { moneyUnits } from '../money/money-units.ts';
import { comparatorOf, comparatorRank, comparatorsByRank, exactly } from '../money/sum-comparator.ts';
import type { Property } from '../ontology/ontology.ts';
import type { AggregateShape } from './aggregate-shape.ts';
import type { Output } from './builder.ts';
import { priced, prices } from './cost/price.ts';
import { requestFault } from './errors.ts';
import type { LeftOutShape } from './left-out-shape.ts';
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
  /** Of the sum; 'EXACT' where nobody asks for it. */
  readonly comparator: string;
  /** How many nodes the list has. */
  readonly all: () => Promise<number>;
}

/** Declares `MoneyAggregate`. */
export function addMoneyAggregate({ builder, words, leftOut }: Types): Output<MoneySums> {
  const amount = (units: bigint | null, currency: string) =>
    units === null ? null : amountOf(units, currency);
  return builder.objectRef<MoneySums>('MoneyAggregate').implement({
    description:
      'Sums of money in one currency, each amount at the rate of its own time. They add whatever the list holds, even parts beside their whole and what was cancelled; whoInvests, and `countedOnce` of investments, count nothing twice.',
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
      comparator: t.field({
        type: words('Comparator'),
        description:
          'How the sum relates to the true one: a floor if any part is one, otherwise rough if any part is, otherwise a ceiling if any part is one. What is left out makes no difference.',
        resolve: (sums) => sums.comparator,
      }),
      leftOut: t.field({
        type: [leftOut],
        extensions: priced(prices.count, 2),
        description: 'What the list holds and the sum does not, by reason: NO_AMOUNT or NO_RATE.',
        resolve: leftOutOf,
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

async function leftOutOf({ all, count, withoutRate, currency }: MoneySums): Promise<readonly LeftOutShape[]> {
  const reasons = [
    { reason: 'NO_AMOUNT', count: (await all()) - count - withoutRate },
    { reason: 'NO_RATE', count: withoutRate },
  ] as const;
  return reasons.filter((out) => out.count > 0).map((out) => ({ ...out, total: null, currency }));
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
      list: AggregateShape,
      args: { readonly currency?: string | null | undefined },
      context: RequestContext,
      info: GraphQLResolveInfo,
    ): Promise<MoneySums> => {
      const currency = args.currency ?? 'USD';
      const compared = selects(info, 'comparator');
      return currency === 'USD'
        ? inDollars(list, name, compared)
        : inOther(list, name, currency, compared, context);
    },
  };
}

/** The store holds cents, and sums them exactly. */
async function inDollars(list: AggregateShape, name: string, compared: boolean): Promise<MoneySums> {
  const { known, number, words, ...sums } = await list.sums({
    column: `${name}UsdCents`,
    known: `${name}Value`,
    ...(compared && { words: { column: `${name}Comparator`, of: comparatorsByRank } }),
  });
  const rank = words.findIndex((one) => one > 0);
  const comparator = comparatorOf(rank === -1 ? exactly : rank);
  return {
    currency: 'USD',
    count: number,
    withoutRate: known - number,
    comparator,
    all: list.count,
    ...sums,
  };
}

/** Amounts of one value, day and rate are converted once, however many there are. */
async function inOther(
  list: AggregateShape,
  name: string,
  currency: string,
  compared: boolean,
  context: RequestContext,
): Promise<MoneySums> {
  const { limits } = context;
  const suffixes = ['Value', 'Currency', 'Day', 'PerUsd', ...(compared ? ['Comparator'] : [])];
  const columns = suffixes.map((suffix) => `${name}${suffix}`);
  const groups = await list.values(columns, limits.aggregateValues);
  if (groups === null)
    throw requestFault(
      'TOO_EXPENSIVE',
      `${name} has more than ${limits.aggregateValues} different amounts to convert: narrow the list, or sum in USD.`,
    );
  const units = await Promise.all(
    groups.map(async ({ cells: [value, of, day, perUsd, comparator], number }) => {
      const stored = { value, currency: of, day, perUsd };
      const each = await moneyUnits(stored, currency, (key) => rateLoader(context).load(key));
      return { number, each, rank: comparatorRank(String(comparator ?? 'EXACT')) };
    }),
  );
  const summed = units.flatMap(({ number, each, rank }) =>
    typeof each === 'bigint' ? [{ number, each, rank }] : [],
  );
  const amounts = summed.map(({ each }) => each).sort((a, b) => (a < b ? -1 : 1));
  const count = sumOf(summed.map(({ number }) => number));
  return {
    currency,
    count,
    withoutRate: sumOf(groups.map(({ number }) => number)) - count,
    sum: summed.reduce((sum, { number, each }) => sum + each * BigInt(number), 0n),
    least: amounts[0] ?? null,
    most: amounts.at(-1) ?? null,
    comparator: comparatorOf(summed.reduce((least, { rank }) => Math.min(least, rank), exactly)),
    all: list.count,
  };
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
