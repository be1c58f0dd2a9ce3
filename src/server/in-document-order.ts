import type { GraphQLError } from 'graphql';

/**
 * Errors in the order in which an operation names their fields, and of one field in the order of the answer's entries: fields
 * that wait for the store fail in varying order, and the same answer should have the same text.
 */
export function inDocumentOrder(errors: readonly GraphQLError[]): readonly GraphQLError[] {
  return errors.length < 2 ? errors : [...errors].sort(compare);
}

function compare(a: GraphQLError, b: GraphQLError): number {
  const [at, other] = [a.locations?.[0], b.locations?.[0]];
  const [line, column] = [(at?.line ?? 0) - (other?.line ?? 0), (at?.column ?? 0) - (other?.column ?? 0)];
  return line || column || comparePaths(a.path ?? [], b.path ?? []);
}

function comparePaths(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  const i = a.findIndex((key, at) => key !== b[at]);
  const [key, other] = [a[i], b[i]];
  if (key === undefined || other === undefined) return 0;
  return key < other ? -1 : 1;
}
