import { RowFault } from '../../claims/problem.ts';

/** A value as a record, or why it is none. */
export function recordOf(
  value: unknown,
): { readonly data: Readonly<Record<string, unknown>> } | { readonly fault: RowFault } {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return depthOf(value) > deepest
      ? { fault: new RowFault('TOO_LONG', '', 'it is nested too deep', `at most ${deepest} levels`) }
      : { data: withoutNulls(value) as Readonly<Record<string, unknown>> };
  return {
    fault: new RowFault('BAD_SYNTAX', '', 'it is not an object', 'an object with what the record says'),
  };
}

/** Deeper than anything that is published, and less than what ends a thread. */
const deepest = 100;

/** How deep a value is nested, as far as that matters. */
function depthOf(value: unknown): number {
  let [level, depth]: [readonly unknown[], number] = [[value], 0];
  for (; level.length > 0 && depth <= deepest; depth += 1)
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []));
  return depth;
}

/** What is null is absent, so that expressions need not ask whether it is. */
function withoutNulls(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.filter((one) => one !== null).map(withoutNulls);
  const told = Object.entries(value).filter(([, inner]) => inner !== null && inner !== '');
  return Object.fromEntries(told.map(([key, inner]) => [key, withoutNulls(inner)]));
}
