import { random } from '../../../bench/random.ts';

/** Choices that are the same ones for the same seed. */
export interface Draw {
  /** A whole number from 0 to n - 1. */
  below(n: number): number;
  chance(part: number): boolean;
  pick<T>(options: readonly T[]): T;
  /** Small numbers below n far more often than large ones, as in real graphs. */
  popular(n: number): number;
  /** Some of the options, in any order. */
  some<T>(options: readonly T[], count: number): readonly T[];
  /**
   * One of the options; every other time the one that was taken least often so far by its `key`. So whatever can be
   * drawn is drawn in the end, and soon, however seldom luck would have it.
   */
  fresh<T>(options: readonly T[], key: (option: T) => string): T;
  /** How often each key was taken. */
  readonly taken: ReadonlyMap<string, number>;
}

/** Choices that follow from a seed. */
export function draw(seed: number): Draw {
  const next = random(seed);
  const taken = new Map<string, number>();
  const below = (n: number): number => Math.floor(next() * n);
  const pick = <T>(options: readonly T[]): T => {
    const [first] = options;
    if (first === undefined) throw new Error('There is nothing to pick from.');
    return options[below(options.length)] ?? first;
  };
  const times = (key: string): number => taken.get(key) ?? 0;
  return {
    below,
    chance: (part) => next() < part,
    pick,
    popular: (n) => Math.floor(n * next() ** 3),
    some: (options, count) => {
      const left = [...options];
      return Array.from({ length: Math.min(count, left.length) }, () =>
        left.splice(below(left.length), 1),
      ).flat();
    },
    fresh: (options, key) => {
      const least = Math.min(...options.map((option) => times(key(option))));
      const rare = options.filter((option) => times(key(option)) === least);
      const taking = pick(next() < 0.5 ? rare : options);
      taken.set(key(taking), times(key(taking)) + 1);
      return taking;
    },
    taken,
  };
}
