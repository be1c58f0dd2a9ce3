import type { Language } from './languages.ts';

/** A sum as it is read out, such as "8 billion US dollars": screen readers make little of $8B. */
export function spokenMoney(lang: Language, value: string, currency: string): string {
  const options = { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 4 } as const;
  try {
    return new Intl.NumberFormat(lang, {
      style: 'currency',
      currencyDisplay: 'name',
      currency,
      ...options,
    }).format(Number(value));
  } catch {
    // A code that this browser refuses is still the code that the source wrote.
    return `${new Intl.NumberFormat(lang, options).format(Number(value))} ${currency}`;
  }
}
