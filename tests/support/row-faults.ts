import { RowFault } from '../../src/claims/problem.ts';

/** Why work refuses a row, or null where it does not. */
export function faultOf(
  work: () => unknown,
): Pick<RowFault, 'code' | 'path' | 'message' | 'expected'> | null {
  try {
    work();
    return null;
  } catch (fault) {
    if (!(fault instanceof RowFault)) throw fault;
    const { code, path, message, expected } = fault;
    return { code, path, message, expected };
  }
}

/** Code, path, a part of the message, and a part of what was expected. */
export type ExpectedFault = readonly [string, string, string, string];
