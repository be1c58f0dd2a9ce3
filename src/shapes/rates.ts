import type { Hop, Property } from '../ontology/ontology.ts';
import { shape } from './shape.ts';

/** A currency and a day (YYYY-MM-DD) whose exchange rate is wanted. */
export interface RateKey {
  readonly currency: string;
  readonly day: string;
}

/** A rate counts as current for about two months: monthly figures come late, and older ones mislead. */
const lasts = 62;

/**
 * For each currency and day, units of the currency for one US dollar: the last figure of that day or before, with its
 * first day and the source of its strongest shown claim. Where none is recent enough there is no row.
 * Columns: currency, day, perUsd, rateDay, source.
 */
export const rates = (keys: readonly RateKey[]) =>
  shape('rates', {
    pairs: keys.map(({ currency, day }) => ({ currency, day, since: daysBefore(day, lasts) })),
    indicator: rateIndicator,
    about: 'value',
  });

/** The currencies that some observations are exchange rates of. Columns: currency. */
export const rateCurrencies = (observations: readonly string[]) =>
  shape('rateCurrencies', { ids: observations, indicator: rateIndicator });

/** A page of the entities of a kind with money of one property in one currency. Columns: id. */
export const moneyIn = (kind: string, property: Property, currency: string, after: string, limit: number) =>
  shape('moneyIn', { kind, property, currency, after, limit });

/** A page of the links of a type with money of one property in one currency, after one link. Columns: from, to. */
export const moneyInLinks = (
  hop: Hop,
  property: Property,
  currency: string,
  after: { readonly from: string; readonly to: string },
  limit: number,
) => shape('moneyInLinks', { hop, property, currency, after, limit });

/** How many amounts of a property have no rate, by currency and month (YYYY-MM), null where they have no day. Columns: currency, month, amounts. */
export const unratedMoney = (kind: string, property: Property) => shape('unratedMoney', { kind, property });

/** The same for a property of the links of a type. Columns: currency, month, amounts. */
export const unratedLinks = (hop: Hop, property: Property) => shape('unratedLinks', { hop, property });

const rateIndicator = 'indicator/exchange-rate-usd';

function daysBefore(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - days);
  return date.toISOString().slice(0, 10);
}
