import { rateLoader } from '../../loaders/rate-loader.ts';
import { convertMoney, type MoneyShape } from '../../money/convert-money.ts';
import type { Output } from '../builder.ts';
import { entityOf } from '../entity-of.ts';
import type { Types } from '../types.ts';

/** Declares `Money` and `Conversion`. */
export function addMoney(types: Types): Output<MoneyShape> {
  const { builder, words, money } = types;
  addConversion(types);
  builder.objectType(money, {
    description: 'An amount of money as it was stated, in the currency it was stated in.',
    fields: (t) => ({
      value: t.field({
        type: 'Decimal',
        description: 'The amount in units of its currency: "2260000000000" is 2.26 trillion.',
        resolve: (amount) => amount.value,
      }),
      currency: t.field({
        type: 'CurrencyCode',
        description: 'The currency it was stated in.',
        resolve: (amount) => amount.currency,
      }),
      comparator: t.field({
        type: words('Comparator'),
        description: 'Whether the amount is exact, a floor, a ceiling or a rough figure.',
        resolve: (amount) => amount.comparator,
      }),
      upTo: t.field({
        type: 'Decimal',
        nullable: true,
        description:
          'Of a range, which is AT_LEAST its floor: the most that the amount may be, in the same currency.',
        resolve: (amount) => amount.upTo ?? null,
      }),
      in: t.field({
        type: types.conversion,
        nullable: true,
        description:
          'The amount in another currency, at the rate of its own time; null where no rate of that time is known.',
        args: {
          currency: t.arg({ type: 'CurrencyCode', required: true, description: 'The currency wanted.' }),
        },
        resolve: (amount, { currency }, context) =>
          convertMoney(amount, currency, (key) => rateLoader(context).load(key)),
      }),
    }),
  });
  return money;
}

function addConversion({ builder, conversion, object }: Types): void {
  builder.objectType(conversion, {
    description: 'An amount in another currency, with the exchange rate, so that it can be checked.',
    fields: (t) => ({
      value: t.field({
        type: 'Decimal',
        description: 'The amount, rounded to the decimals of the currency (half to even).',
        resolve: (converted) => converted.value,
      }),
      rate: t.field({
        type: 'Decimal',
        description: 'What the amount was multiplied by, to ten significant digits.',
        resolve: (converted) => converted.rate,
      }),
      rateDate: t.field({
        type: 'Date',
        description: 'First day of the figure that the rate was taken from.',
        resolve: (converted) => converted.rateDate,
      }),
      rateSource: t.field({
        type: object('Source'),
        description: 'Who gave the rate, or, where no money was exchanged, who gave the amount.',
        resolve: ({ rateSource }, _, context) => entityOf(rateSource, context),
      }),
    }),
  });
}
