import { RowFault } from '../../claims/problem.ts';

/** A value as a record, or why it is none. */
export function recordOf(
  value: unknown,
): { readonly data: Readonly<Record<string, unknown>> } | { readonly fault: RowFault } {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return { data: value as Readonly<Record<string, unknown>> };
  return {
    fault: new RowFault('BAD_SYNTAX', '', 'it is not an object', 'an object with what the record says'),
  };
}
