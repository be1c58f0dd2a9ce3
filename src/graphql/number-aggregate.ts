import Big from 'big.js';
import type { Aggregates } from '../loaders/aggregates.ts';
import type { Property } from '../ontology/ontology.ts';
import type { Output } from './builder.ts';
import { priced, prices } from './cost/price.ts';
import { requestFault } from './errors.ts';
import type { RequestContext } from './request-context.ts';
import type { Types } from './types.ts';

interface NumberSums {
  readonly count: number;
  readonly sum: Big;
  readonly least: Big | null;
  readonly most: Big | null;
}

const Exact = Big();
Exact.DP = 60;

/** Digits of an average: as many as a Decimal may have. */
const digits = 15;

/** Declares `NumberAggregate`. */
export function addNumberAggregate({ builder }: Types): Output<NumberSums> {
  return builder.objectRef<NumberSums>('NumberAggregate').implement({
    description: 'Sums of exact numbers.',
    fields: (t) => ({
      count: t.int({ description: 'How many numbers are summed.', resolve: (sums) => sums.count }),
      sum: t.field({
        type: 'Decimal',
        description: 'Sum of the numbers; 0 where there is none.',
        resolve: ({ sum }) => sum.toFixed(),
      }),
      min: t.field({
        type: 'Decimal',
        nullable: true,
        description: 'The smallest number; null where there is none.',
        resolve: ({ least }) => least?.toFixed() ?? null,
      }),
      max: t.field({
        type: 'Decimal',
        nullable: true,
        description: 'The largest number; null where there is none.',
        resolve: ({ most }) => most?.toFixed() ?? null,
      }),
      average: t.field({
        type: 'Decimal',
        nullable: true,
        description: `The sum divided by the count, to ${digits} significant digits (half to even); null where there is none.`,
        resolve: ({ sum, count }) =>
          count === 0 ? null : new Exact(sum.div(count).toPrecision(digits, Big.roundHalfEven)).toFixed(),
      }),
    }),
  });
}

/** The field of a property that is a number. Stores sum whole numbers, but not decimals, which they would sum as floats. */
export function numberAggregateField(type: Output<NumberSums>, { name, doc, value }: Property) {
  return {
    type,
    extensions: priced(prices.sum),
    description: `Sums of: ${doc}`,
    resolve: (list: Aggregates, _: object, context: RequestContext): Promise<NumberSums> =>
      value.output.name === 'Int' ? ofWhole(list, name) : ofDecimals(list, name, context),
  };
}

async function ofWhole(list: Aggregates, name: string): Promise<NumberSums> {
  const { number, sum, least, most } = await list.sums({ column: name, known: name });
  const exact = (whole: bigint | null) => (whole === null ? null : new Exact(String(whole)));
  return { count: number, sum: new Exact(String(sum)), least: exact(least), most: exact(most) };
}

async function ofDecimals(list: Aggregates, name: string, { limits }: RequestContext): Promise<NumberSums> {
  const groups = await list.values([name], limits.aggregateValues);
  if (groups === null)
    throw requestFault(
      'TOO_EXPENSIVE',
      `${name} has more than ${limits.aggregateValues} different values to add: narrow the list.`,
    );
  const start: NumberSums = { count: 0, sum: new Exact(0), least: null, most: null };
  return groups.reduce((sums, { cells: [text], number }) => {
    const each = new Exact(String(text));
    return {
      count: sums.count + number,
      sum: sums.sum.plus(each.times(number)),
      least: sums.least === null || each.lt(sums.least) ? each : sums.least,
      most: sums.most === null || each.gt(sums.most) ? each : sums.most,
    };
  }, start);
}
