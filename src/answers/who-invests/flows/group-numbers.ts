/** Up to this size, a table of all possible groups takes less room than a map of the actual ones. */
const tableMost = 2 ** 20;

/** One number for each axis. */
export type Five = readonly [number, number, number, number, number];

/** Numbers groups from 0, in the order in which they are first met. */
export interface GroupNumbers {
  of(a: number, b: number, c: number, d: number, e: number): number;
  /** The values that a group has in common. */
  values(group: number): Five;
  size(): number;
}

/**
 * The values of a group become one whole number: a text for each membership would take longer than everything else. Only where
 * there may be more groups than safe integers is a text used instead.
 * @param sizes how many values there are on each axis
 */
export function groupNumbers(sizes: Five, most = Number.MAX_SAFE_INTEGER): GroupNumbers {
  const [own, second, third, fourth] = sizes;
  const all = sizes.reduce((product, size) => product * size, 1);
  const values: number[] = [];
  const meet = (...met: Five): number => (values.push(...met) - met.length) / met.length;
  const codeOf = (a: number, b: number, c: number, d: number, e: number): number =>
    a + own * (b + second * (c + third * (d + fourth * e)));
  const table = new Int32Array(all <= tableMost ? all : 0).fill(-1);
  const known = new Map<number | string, number>();
  return {
    of: (a, b, c, d, e) => {
      const code = all <= most ? codeOf(a, b, c, d, e) : `${a} ${b} ${c} ${d} ${e}`;
      if (typeof code === 'number' && code < table.length) {
        const group = table[code] ?? -1;
        if (group !== -1) return group;
        const met = meet(a, b, c, d, e);
        table[code] = met;
        return met;
      }
      const group = known.get(code) ?? meet(a, b, c, d, e);
      if (group === values.length / 5 - 1) known.set(code, group);
      return group;
    },
    values: (group) => {
      const [a = 0, b = 0, c = 0, d = 0, e = 0] = values.slice(group * 5, group * 5 + 5);
      return [a, b, c, d, e];
    },
    size: () => values.length / 5,
  };
}
