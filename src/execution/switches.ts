import { type FragmentDefinitionNode, type OperationDefinitionNode, visit } from 'graphql';
import { memoise } from '../ontology/memoise.ts';
import type { Variables } from './places-reader.ts';

/** What an operation selects, as its directives choose it. */
export interface Switches {
  /**
   * Distinguishes the choices that @skip and @include make with some variables; null is a choice of its own, since it is an error.
   */
  choice(variables: Variables): string;
  /**
   * The variables that directives look at, as far as they tell them apart. What is made for a choice is kept beyond the
   * request: it may hold these, and never the variables of the request.
   */
  chosen(choice: string): Variables;
}

/** Stands for the value of a variable that is given; to a directive everything but Booleans and null is the same. */
const values: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['1', true],
  ['0', false],
  ['n', null],
  ['x', 'neither'],
]);
const absent = '-';

function letterOf(variables: Variables, name: string): string {
  if (!Object.hasOwn(variables, name)) return absent;
  const value = variables[name] ?? null;
  if (value === null) return 'n';
  return typeof value === 'boolean' ? (value ? '1' : '0') : 'x';
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
  return {
    choice: (variables) => names.map((name) => letterOf(variables, name)).join(''),
    chosen: (choice) =>
      Object.fromEntries(
        names.flatMap((name, i) => {
          const value = values.get(choice[i] ?? absent);
          return value === undefined ? [] : [[name, value]];
        }),
      ),
  };
}

/** Most choices that are kept for one operation. */
const mostChoices = 64;

/** What was made for a choice; made now if it is not kept. The number of choices doubles with each variable. */
export function forChoice<T>(kept: Map<string, T>, choice: string, make: () => T): T {
  return memoise(kept, mostChoices, choice, make);
}
