import { RowFault } from '../../claims/problem.ts';

/** A value as a record, or why it is none. */
export function recordOf(
  value: unknown,
): { readonly data: Readonly<Record<string, unknown>> } | { readonly fault: RowFault } {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return {
      fault: new RowFault('BAD_SYNTAX', '', 'it is not an object', 'an object with what the record says'),
    };
  try {
    return { data: withoutNulls(value, 1) as Readonly<Record<string, unknown>> };
  } catch (fault) {
    if (fault instanceof RowFault) return { fault };
    throw fault;
  }
}

/** Deeper than anything that is published, and less than what ends a thread. */
const deepest = 100;

/** What is null is absent, so that expressions need not ask whether it is. @throws {RowFault} where it is nested too deep */
function withoutNulls(value: unknown, level: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const inner = Object.entries(value);
  if (inner.length > 0 && level >= deepest)
    throw new RowFault('TOO_LONG', '', 'it is nested too deep', `at most ${deepest} levels`);
  if (Array.isArray(value))
    return value.filter((one) => one !== null).map((one) => withoutNulls(one, level + 1));
  const told = inner.filter(([, one]) => one !== null && one !== '');
  return Object.fromEntries(told.map(([key, one]) => [key, withoutNulls(one, level + 1)]));
}
