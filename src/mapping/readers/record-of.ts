import { RowFault } from '../../claims/problem.ts';

/** A value as a record, or why it is none. */
export function recordOf(
  value: unknown,
): { readonly data: Readonly<Record<string, unknown>> } | { readonly fault: RowFault } {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return { data: withoutNulls(value) as Readonly<Record<string, unknown>> };
  return {
    fault: new RowFault('BAD_SYNTAX', '', 'it is not an object', 'an object with what the record says'),
  };
}

/** What is null is absent, so that expressions need not ask whether it is. */
function withoutNulls(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.filter((one) => one !== null).map(withoutNulls);
  const told = Object.entries(value).filter(([, inner]) => inner !== null && inner !== '');
  return Object.fromEntries(told.map(([key, inner]) => [key, withoutNulls(inner)]));
}
