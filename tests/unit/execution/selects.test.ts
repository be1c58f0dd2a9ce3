import { type FieldNode, type FragmentDefinitionNode, parse } from 'graphql';
import { expect, test } from 'vitest';
import { selects } from '../../../src/execution/selects.ts';

/** Whether the first field of a document selects a field of a name. */
function within(source: string, name: string): boolean {
  const { definitions } = parse(source);
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const one of definitions) if (one.kind === 'FragmentDefinition') fragments[one.name.value] = one;
  const [operation] = definitions;
  const selections = operation?.kind === 'OperationDefinition' ? operation.selectionSet.selections : [];
  const fieldNodes = selections.filter((one): one is FieldNode => one.kind === 'Field').slice(0, 1);
  return selects({ fieldNodes, fragments }, name);
}

test('a field is found below another one, in fragments too, and by its own name', () => {
  expect(within('{ a { b { c } } }', 'c')).toBe(true);
  expect(within('{ a { x: c } }', 'c')).toBe(true);
  expect(within('{ a { c: x } }', 'c')).toBe(false);
  expect(within('{ a { ... on B { b { ...F } } } } fragment F on C { c }', 'c')).toBe(true);
  expect(within('{ a { b } c }', 'c')).toBe(false);
});
