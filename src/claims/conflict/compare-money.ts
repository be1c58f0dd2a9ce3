import Big from 'big.js';
import { Exact } from '../../money/exact.ts';
import { isNear, sameNumber } from './same-number.ts';
import type { Verdict } from './verdict.ts';

/** An amount of money as its canonical text has it. */
export interface Amount {
  readonly value: Big;
  readonly currency: string;
  readonly comparator: string;
  /** The ceiling of a range, which is AT_LEAST its floor. */
  readonly upTo?: Big;
}

/** Reads the canonical text of an amount: `8000000000 USD AT_LEAST`, or of a range: `5 EUR AT_LEAST 9 AT_MOST`. */
export function amountOf(text: string): Amount {
  const [value = '0', currency = '', comparator = 'EXACT', most] = text.split(' ');
  return { value: new Big(value), currency, comparator, ...(most !== undefined && { upTo: new Big(most) }) };
}

/** How two amounts stated in one currency relate to each other. */
export function compareMoney(a: Amount, b: Amount): Verdict {
  const rough = a.comparator === 'ABOUT' || b.comparator === 'ABOUT';
  return sameNumber(a.value, b.value, rough) && endAlike(a, b) ? null : apart(a, b);
}

/** Whether two amounts that begin at one figure end at one too, as far as both say where they end. */
const endAlike = (a: Amount, b: Amount, alike = (one: Big, other: Big) => one.eq(other)): boolean =>
  a.upTo === undefined || b.upTo === undefined || alike(a.upTo, b.upTo);

/**
 * How an amount relates to one stated in another currency, which is converted here. Conversion hides which digits somebody rounded,
 * so only the tolerated fraction counts: otherwise it would matter which of the two is converted.
 */
export function compareConverted(a: Amount, b: Amount, tolerance: number): Verdict {
  const near = (one: Big, other: Big) => isNear(one, other, tolerance);
  return near(a.value, b.value) && endAlike(a, b, near) ? null : apart(a, b);
}

function apart(a: Amount, b: Amount): Verdict {
  const [less, more] = a.value.lt(b.value) ? [a, b] : [b, a];
  const reaches = less.comparator === 'AT_LEAST' && !(less.upTo?.lt(more.value) ?? false);
  return reaches || more.comparator === 'AT_MOST' ? 'BOUND' : 'CONTRADICTION';
}

/** Units of a currency for one US dollar on a day, or null where none is known. */
export type PerUsd = (currency: string, day: string) => string | null;

/** An amount in another currency at the rates of a day, or null where they are not known. */
export function converted(amount: Amount, currency: string, day: string | null, perUsd: PerUsd): Big | null {
  if (amount.currency === currency) return amount.value;
  if (day === null) return null;
  const [from, to] = [rate(amount.currency, day, perUsd), rate(currency, day, perUsd)];
  return from === null || to === null ? null : new Exact(amount.value).times(to).div(from);
}

function rate(currency: string, day: string, perUsd: PerUsd): Big | null {
  const text = currency === 'USD' ? '1' : perUsd(currency, day);
  return text === null || !(Number(text) > 0) ? null : new Exact(text);
}
