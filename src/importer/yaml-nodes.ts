import { type ProblemCode, RowFault } from '../claims/problem.ts';
import type { Row } from '../claims/row.ts';

/** The line on which a node begins, counted from 1. */
export type LineOf = (node: unknown) => number;

/** A fault of the file itself, as a row. */
export function yamlFault(
  line: number,
  code: ProblemCode,
  path: string,
  message: string,
  expected: string,
): Row {
  return { line, type: 'fault', fault: new RowFault(code, path, message, expected) };
}
