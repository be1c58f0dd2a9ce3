import type { Predicate } from '../shapes/predicate.ts';

/**
 * Amounts without a rate, which only those in other currencies can lack: the ones before the dollar in the order of codes, and the ones
 * after it. So both stores find them by an index, one of just these and one of currencies, and read no others.
 */
const withoutRate = (name: string): readonly Predicate[] =>
  (['lt', 'gt'] as const).map((test) => ({
    all: [
      { compare: { column: `${name}Currency`, many: false, test, value: 'USD' } },
      { compare: { column: `${name}UsdCents`, many: false, test: 'isNull', value: true } },
      { compare: { column: `${name}Value`, many: false, test: 'isNull', value: false } },
    ],
  }));

/**
 * How many amounts have no rate.
 * @param count how many nodes pass a condition, which is named for it
 */
export async function countWithoutRate(
  money: string,
  count: (condition: string, where: Predicate) => Promise<number>,
): Promise<number> {
  const parts = withoutRate(money).map((where, part) => count(`${money} without a rate ${part}`, where));
  return (await Promise.all(parts)).reduce((sum, one) => sum + one, 0);
}
