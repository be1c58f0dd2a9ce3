import { RowFault } from '../../claims/problem.ts';

/** How many keys all objects of a value have. */
interface KeyCount {
  keys: number;
}

/**
 * A value as a record, or why it is none.
 * @param count to which its keys are added, since all of them are looked at
 */
export function recordOf(
  value: unknown,
  count: KeyCount = { keys: 0 },
): { readonly data: Readonly<Record<string, unknown>> } | { readonly fault: RowFault } {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return {
      fault: new RowFault('BAD_SYNTAX', '', 'it is not an object', 'an object with what the record says'),
    };
  try {
    return { data: withoutNulls(value, 1, count) as Readonly<Record<string, unknown>> };
  } catch (fault) {
    if (fault instanceof RowFault) return { fault };
    throw fault;
  }
}

/** Deeper than anything that is published, and less than what ends a thread. */
const deepest = 100;

/** What is null is absent, so that expressions need not ask whether it is. @throws {RowFault} where it is nested too deep */
function withoutNulls(value: unknown, level: number, count: KeyCount): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const inner = Object.entries(value);
  if (inner.length > 0 && level >= deepest)
    throw new RowFault('TOO_LONG', '', 'it is nested too deep', `at most ${deepest} levels`);
  if (Array.isArray(value))
    return value.filter((one) => one !== null).map((one) => withoutNulls(one, level + 1, count));
  count.keys += inner.length;
  const told = inner.filter(([, one]) => one !== null && one !== '');
  return Object.fromEntries(told.map(([key, one]) => [key, withoutNulls(one, level + 1, count)]));
}
