import type { Predicate } from '../shapes/predicate.ts';

/**
 * Amounts without a rate, which only those in other currencies can lack: the ones before the dollar in the order of codes, and the ones
 * after it. So both stores find them by an index, one of just these and one of currencies, and read no others.
 */
export const withoutRate = (name: string): readonly Predicate[] =>
  (['lt', 'gt'] as const).map((test) => ({
    all: [
      { compare: { column: `${name}Currency`, many: false, test, value: 'USD' } },
      { compare: { column: `${name}UsdCents`, many: false, test: 'isNull', value: true } },
      { compare: { column: `${name}Value`, many: false, test: 'isNull', value: false } },
    ],
  }));
