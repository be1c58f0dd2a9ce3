import { type FragmentDefinitionNode, type OperationDefinitionNode, visit } from 'graphql';
import { keepSome } from '../ontology/keep-some.ts';

/** What an operation selects, as its directives choose it. */
export interface Switches {
  /** Tells apart the choices that @skip and @include make with some variables. */
  choice(variables: Readonly<Record<string, unknown>>): string;
}

/** Finds the variables that the directives of an operation look at. */
export function switchesOf(
  operation: OperationDefinitionNode,
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
): Switches {
  const found = new Set<string>();
  for (const part of [operation, ...Object.values(fragments)])
    visit(part, {
      Directive: ({ name, arguments: given = [] }) => {
        if (name.value !== 'skip' && name.value !== 'include') return;
        for (const { value } of given) if (value.kind === 'Variable') found.add(value.name.value);
      },
    });
  const names = [...found].sort();
  return { choice: (variables) => names.map((name) => (variables[name] === true ? '1' : '0')).join('') };
}

/** Choices that are kept of one operation. */
const mostChoices = 64;

/** What was made for a choice; made now, where it is not kept. Choices double with each variable. */
export function forChoice<T>(kept: Map<string, T>, choice: string, make: () => T): T {
  return keepSome(kept, mostChoices, choice, make);
}
