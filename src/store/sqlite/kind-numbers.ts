import { StoreUnavailable } from '../errors.ts';

/** Numbers that fit into the lowest byte of a row id, without 0. */
const most = 255;

/**
 * The number of each kind: those that the store has given, and the next free ones for kinds that are new. A number
 * stays with its kind for good, since row ids contain it.
 */
export function numberKinds(
  kinds: readonly string[],
  given: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const numbers = new Map(given);
  let next = Math.max(0, ...given.values());
  for (const kind of kinds) {
    if (numbers.has(kind)) continue;
    next += 1;
    if (next > most) throw new StoreUnavailable(`The embedded store holds at most ${most} kinds.`);
    numbers.set(kind, next);
  }
  return numbers;
}
