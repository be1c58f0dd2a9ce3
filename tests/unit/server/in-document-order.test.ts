import { GraphQLError, parse } from 'graphql';
import { expect, test } from 'vitest';
import { inDocumentOrder } from '../../../src/server/in-document-order.ts';

const document = parse('{ first { a } second { a b } }');
const [operation] = document.definitions;
const roots = operation?.kind === 'OperationDefinition' ? operation.selectionSet.selections : [];
const error = (root: number, ...path: readonly (string | number)[]) => {
  const node = roots[root];
  return new GraphQLError('Failed.', { ...(node === undefined ? {} : { nodes: [node] }), path });
};
const pathsOf = (errors: readonly GraphQLError[]) => errors.map(({ path }) => path?.join('.'));

test('errors are in the order of their fields in the document, whichever came first', () => {
  expect(pathsOf(inDocumentOrder([error(1, 'second', 'b'), error(0, 'first', 'a')]))).toEqual([
    'first.a',
    'second.b',
  ]);
});

test('errors of one field are in the order of its entries, which are counted and not spelled', () => {
  const errors = [10, 9, 1].map((n) => error(0, 'first', n, 'a'));
  expect(pathsOf(inDocumentOrder(errors))).toEqual(['first.1.a', 'first.9.a', 'first.10.a']);
});

test('errors without a place stay as they are', () => {
  const errors = [new GraphQLError('One.'), new GraphQLError('Two.')];
  expect(inDocumentOrder(errors)).toEqual(errors);
});
