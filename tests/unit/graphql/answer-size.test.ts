import { type FieldNode, type FragmentDefinitionNode, Kind, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { createAnswerSize } from '../../../src/graphql/answer-size.ts';

/** The first field of a document, as its resolver is told it. */
function placeIn(source: string) {
  const { definitions } = parse(source);
  const fragments: Record<string, FragmentDefinitionNode> = {};
  const fieldNodes: FieldNode[] = [];
  for (const definition of definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    for (const selection of definition.selectionSet.selections)
      if (selection.kind === Kind.FIELD) fieldNodes.push(selection);
  }
  return { fieldNodes, fragments };
}

describe('the size of an answer', () => {
  test.each([
    ['{ list }', 10],
    ['{ list { a } }', 10],
    ['{ list { a b { c } } }', 30],
    ['{ list { a } list { b } }', 20],
    ['{ list { ... on X { a b } ...F } } fragment F on X { c }', 30],
    ['{ list { x { ...F } y { ...F } } } fragment F on X { a b }', 60],
  ])('of ten entries of %s is %i', (source, size) => {
    expect(createAnswerSize(size).add(10, placeIn(source))).toBe(true);
    expect(() => createAnswerSize(size - 1).add(10, placeIn(source))).toThrow(`more than ${size - 1} fields`);
  });

  test('adds up over the lists of an answer', () => {
    const size = createAnswerSize(5);
    const place = placeIn('{ list { a } }');
    expect(size.add(5, place)).toBe(true);
    expect(size.add(0, place)).toBe(true);
    expect(() => size.add(1, place)).toThrow();
  });

  test('is exceeded with one error, which stays', () => {
    const size = createAnswerSize(1);
    const place = placeIn('{ list { a } }');
    expect(size.fault).toBeNull();
    expect(() => size.add(2, place)).toThrow();
    expect(size.add(1, place)).toBe(false);
    expect(size.fault?.extensions.code).toBe('TOO_EXPENSIVE');
  });
});
