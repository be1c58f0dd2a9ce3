import type { Operator } from '../ontology/value-kind.ts';

/** What a client wrote in the input of a filter. */
export type OperatorValues = { readonly [operator: string]: unknown };

/** What each operator says of a value. */
export const operatorMeanings: Readonly<Record<Operator, string>> = {
  eq: 'Is equal to this.',
  ne: 'Is not equal to this, or is not known.',
  in: 'Is one of these.',
  notIn: 'Is none of these, or is not known.',
  lt: 'Is less than, or before, this.',
  lte: 'Is less than, or before, this, or equal to it.',
  gt: 'Is more than, or after, this.',
  gte: 'Is more than, or after, this, or equal to it.',
  contains: 'Has this text in it.',
  startsWith: 'Begins with this text.',
  isNull: 'Is not known (true), or is known (false).',
};
