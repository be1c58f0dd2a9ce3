import type { Rate } from '../ontology/value-kind.ts';
import { Exact, halfEven } from './exact.ts';
import { minorUnits } from './least-units.ts';

/** The rate of a currency on a day; null where none is known. */
export type RateOf = (key: { readonly currency: string; readonly day: string }) => Promise<Rate | null>;

/** An amount with the rate of its own time: stored or, where `perUsd` is undefined, still to be looked up. */
export interface MoneyShape {
  readonly value: string;
  readonly currency: string;
  readonly comparator: string;
  /** Of a range, the most that it may be. */
  readonly upTo?: string | null;
  /** Day of the rate; null where the amount has no time. */
  readonly day: string | null;
  readonly perUsd?: string | null;
  readonly rateDay?: string | null;
  /** Source of the rate; for US dollars, and where no rate is known, of the amount itself. */
  readonly rateSource: string | null;
}

export interface ConversionShape {
  readonly value: string;
  readonly rate: string;
  readonly rateDate: string;
  readonly rateSource: string;
}

/**
 * Converts through US dollars, at the rates of the amount's own time; null where one of them is not known. An amount already
 * in the wanted currency needs none.
 */
export async function convertMoney(
  money: MoneyShape,
  currency: string,
  rateOf: RateOf,
): Promise<ConversionShape | null> {
  const wanted = currency === 'USD' || currency === money.currency ? null : currency;
  const [own, other] = await Promise.all([
    ownRate(money, rateOf),
    wanted === null || money.day === null ? null : rateOf({ currency: wanted, day: money.day }),
  ]);
  if (own === null) return currency === money.currency ? asSaid(money) : null;
  const from = { rateDate: own.day, rateSource: own.source };
  if (currency === money.currency) return { value: money.value, rate: '1', ...from };
  if (wanted === null) return { ...product(money.value, '1', own.perUsd, currency), ...from };
  if (other === null) return null;
  const to = { rateDate: other.day, rateSource: other.source };
  return { ...product(money.value, other.perUsd, own.perUsd, currency), ...to };
}

function asSaid({ value, day, rateSource }: MoneyShape): ConversionShape | null {
  return day === null || rateSource === null ? null : { value, rate: '1', rateDate: day, rateSource };
}

async function ownRate(
  { currency, day, perUsd, rateDay, rateSource }: MoneyShape,
  rateOf: RateOf,
): Promise<Rate | null> {
  if (perUsd === undefined && currency !== 'USD') return day === null ? null : rateOf({ currency, day });
  const since = perUsd === undefined ? day : rateDay;
  if (perUsd === null || since == null || rateSource === null) return null;
  return { perUsd: perUsd ?? '1', day: since, source: rateSource };
}

/** Multiplies before it divides, and rounds once, so that no digit is lost in between. */
function product(value: string, over: string, under: string, currency: string) {
  const amount = new Exact(value).times(over).div(under);
  const rate = new Exact(over).div(under);
  return {
    value: amount.round(minorUnits(currency), halfEven).toFixed(),
    rate: new Exact(rate.toPrecision(10, halfEven)).toFixed(),
  };
}
