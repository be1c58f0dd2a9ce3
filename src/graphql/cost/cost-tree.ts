import {
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isListType,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { argumentReader, type ReadArguments } from '../../execution/argument-reader.ts';
import { hasVariables } from '../../execution/has-variables.ts';
import { isIncluded } from '../../execution/is-included.ts';
import type { Variables } from '../../execution/places-reader.ts';
import { decidesPrice, fieldPrice } from './field-price.ts';
import { decidesEntries, pageEntries } from './page-entries.ts';
import { type Place, type Selected, selectedFields } from './selected-fields.ts';

/** What is selected under one name of the answer, of whichever types: the dearest of them counts. */
export interface CostNode {
  readonly name: string;
  /** Whether it is asked at all: what a directive leaves out has nothing below it either. */
  isAsked(variables: Variables): boolean;
  /** What the field itself costs each time. */
  price(variables: Variables): number;
  /** Entries that its arguments ask for: of the list, or of the page of a connection. Undefined where they say nothing. */
  entries(variables: Variables): number | undefined;
  readonly isList: boolean;
  readonly below: CostTree;
  /** Whether variables decide any of this, here or below. */
  readonly varies: boolean;
}

/** What an operation selects at one place, by the names of the answer. */
export type CostTree = ReadonlyMap<string, CostNode>;

export interface CostSetting {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly pageMax: number;
  readonly pageDefault: number;
}

/** Most names that the tree of one document may have: fragments that spread each other can name ever more. */
const mostNodes = 5_000;

/**
 * What an operation selects, as far as that decides what it costs; worked out once for a document. The same fragments at
 * several places are one part of the tree, so that a short document cannot make a large one.
 * @returns null where there are too many names even so.
 */
export function costTree(operation: OperationDefinitionNode, setting: CostSetting): CostTree | null {
  const { schema } = setting;
  const numbers = new Map<SelectionSetNode, number>();
  const known = new Map<string, CostTree>();
  let nodes = 0;
  const query = schema.getQueryType();
  const tree = query ? treeOf([[query, operation.selectionSet]], true) : new Map<string, CostNode>();
  return nodes > mostNodes ? null : tree;

  function treeOf(places: readonly Place[], isRoot = false): CostTree {
    const key = [...new Set(places.map(nameOf))].sort().join();
    const before = known.get(key);
    if (before !== undefined) return before;
    const selected = selectedFields(places, setting);
    const tree = new Map<string, CostNode>();
    known.set(key, tree);
    nodes += selected.size;
    // What is missing below does not matter: the operation is refused.
    if (nodes <= mostNodes)
      for (const [name, fields] of selected) tree.set(name, nodeOf(name, fields, isRoot));
    return tree;
  }

  function nameOf([type, selectionSet]: Place): string {
    const number = numbers.get(selectionSet) ?? numbers.size;
    numbers.set(selectionSet, number);
    return `${number} ${type.name}`;
  }

  function nodeOf(name: string, selected: readonly Selected[], isRoot: boolean): CostNode {
    const fields = selected.map((one) => ({
      ...one,
      read: leniently(argumentReader(one.definition, one.node)),
    }));
    const included = (variables: Variables) =>
      fields.filter(({ conditions }) => conditions.every((one) => isIncluded(one, variables)));
    const below = treeOf(
      selected.flatMap(({ definition, node }): Place[] =>
        node.selectionSet ? [[getNamedType(definition.type), node.selectionSet]] : [],
      ),
    );
    return {
      name,
      isList: selected.some(({ definition }) => isListType(getNullableType(definition.type))),
      below,
      varies: selected.some(isByVariables) || [...below.values()].some(({ varies }) => varies),
      isAsked: (variables) => included(variables).length > 0,
      price: (variables) =>
        Math.max(
          0,
          ...included(variables).map(({ definition, read }) =>
            fieldPrice(definition, read(variables), isRoot),
          ),
        ),
      entries: (variables) => {
        const asked = included(variables).flatMap(
          ({ definition, read }) => pageEntries(definition, read(variables), setting) ?? [],
        );
        return asked.length === 0 ? undefined : Math.max(...asked);
      },
    };
  }
}

/** Whether variables decide what a field costs: an id, say, does not. */
const isByVariables = ({ definition, node, conditions }: Selected): boolean =>
  conditions.some(({ directives }) => directives?.some(hasVariables)) ||
  definition.args.some(
    (argument) =>
      (decidesPrice(argument) || decidesEntries(argument)) &&
      node.arguments?.some((given) => given.name.value === argument.name && hasVariables(given)),
  );

/** Arguments that are refused cost nothing: the field fails where it is resolved. */
const leniently =
  (read: ReadArguments): ReadArguments =>
  (variables) => {
    try {
      return read(variables);
    } catch (error) {
      if (error instanceof GraphQLError) return {};
      throw error;
    }
  };
