import type { Language } from './languages.ts';
import { dateSpeaker } from './spoken-date.ts';

/** Numbers, money and dates as a language writes them. */
export interface Format {
  /** A sum as people say it, such as US$8 billion; `value` is an exact decimal, of which the picture may round. */
  money(value: string, currency: string): string;
  /** The same with every digit. */
  exactMoney(value: string, currency: string): string;
  count(value: number): string;
  /** A decimal with every digit that was written. */
  exactNumber(value: string): string;
  percent(value: number): string;
  /** A date of EDTF, or a span of two, in words. */
  date(value: string): string;
  /** The name of a language in this one. */
  language(tag: string): string;
  list(items: readonly string[]): string;
}

export function formatOf(lang: Language): Format {
  const count = new Intl.NumberFormat(lang);
  const percent = new Intl.NumberFormat(lang, { style: 'percent', maximumFractionDigits: 1 });
  const names = new Intl.DisplayNames(lang, { type: 'language', fallback: 'code' });
  const list = new Intl.ListFormat(lang, { type: 'conjunction' });
  return {
    money: (value, currency) =>
      style(lang, currency, { notation: 'compact', maximumSignificantDigits: 4 }, Number(value)),
    exactMoney: (value, currency) => `${exact(lang, value)} ${currency}`,
    count: (value) => count.format(value),
    exactNumber: (value) => exact(lang, value),
    percent: (value) => percent.format(value),
    date: dateSpeaker(lang),
    language: (tag) => names.of(tag) ?? tag,
    list: (items) => list.format(items),
  };
}

function style(lang: Language, currency: string, options: Intl.NumberFormatOptions, value: number): string {
  try {
    return new Intl.NumberFormat(lang, { style: 'currency', currency, ...options }).format(value);
  } catch {
    // A code that this browser refuses is still the code that the source wrote.
    return `${new Intl.NumberFormat(lang, options).format(value)} ${currency}`;
  }
}

/** A decimal of any length keeps its digits and its sign: as a number it would lose them beyond sixteen. */
function exact(lang: Language, value: string): string {
  const [whole = '0', fraction] = value.replace(/^-/, '').split('.');
  const grouped = new Intl.NumberFormat(lang).format(BigInt(whole));
  return `${value.startsWith('-') ? '-' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}
