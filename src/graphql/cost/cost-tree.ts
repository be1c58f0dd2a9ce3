import {
  type ASTNode,
  BREAK,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLBoolean,
  GraphQLError,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLNamedType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
  visit,
} from 'graphql';
import { argumentReader, type ReadArguments } from '../../execution/argument-reader.ts';
import type { Variables } from '../../execution/places-reader.ts';
import { decidesPrice, fieldPrice } from './field-price.ts';
import { decidesEntries, pageEntries } from './page-entries.ts';
import { priced, prices } from './price.ts';

/** What is selected under one name of the answer, of whichever types: the dearest of them counts. */
export interface CostNode {
  readonly name: string;
  /** What the field itself costs each time; 0 where a directive leaves it out. */
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

interface Selected {
  readonly definition: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
  /** Itself and the inline fragments around it, as far as they have directives. */
  readonly conditions: readonly SelectionNode[];
}

/** Where fields are selected: on a type, by a part of the document. */
type Place = readonly [type: GraphQLNamedType, selectionSet: SelectionSetNode];

/** Most names that the tree of one document may have: fragments that spread each other can name ever more. */
const mostNodes = 5_000;

/**
 * What an operation selects, as far as that decides what it costs; worked out once for a document. The same fragments at
 * several places are one part of the tree, so that a short document cannot make a large one.
 * @returns null where there are too many names even so.
 */
export function costTree(operation: OperationDefinitionNode, setting: CostSetting): CostTree | null {
  const { schema, fragments } = setting;
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
    const selected = new Map<string, Selected[]>();
    const spread = new Set<string>();
    for (const [type, { selections }] of places) collect(type, selections, [], selected, spread);
    const tree = new Map<string, CostNode>();
    known.set(key, tree);
    nodes += selected.size;
    // What is left out below is of no account: the operation is refused.
    if (nodes <= mostNodes)
      for (const [name, fields] of selected) tree.set(name, nodeOf(name, fields, isRoot));
    return tree;
  }

  function nameOf([type, selectionSet]: Place): string {
    const number = numbers.get(selectionSet) ?? numbers.size;
    numbers.set(selectionSet, number);
    return `${number} ${type.name}`;
  }

  /** A fragment counts once at a place, whatever the directives of its spreads say. */
  function collect(
    type: GraphQLNamedType,
    selections: readonly SelectionNode[],
    around: readonly SelectionNode[],
    into: Map<string, Selected[]>,
    spread: Set<string>,
  ): void {
    for (const selection of selections) {
      const conditions = selection.directives?.length ? [...around, selection] : around;
      if (selection.kind === 'Field') {
        const definition = fieldOf(type, selection.name.value);
        if (definition === undefined) continue;
        const { value } = selection.alias ?? selection.name;
        const others = into.get(value) ?? [];
        others.push({ definition, node: selection, conditions });
        into.set(value, others);
      } else if (selection.kind === 'InlineFragment') {
        const on = typeOf(selection.typeCondition?.name.value) ?? type;
        collect(on, selection.selectionSet.selections, conditions, into, spread);
      } else {
        const name = selection.name.value;
        const fragment = fragments[name];
        if (fragment === undefined || spread.has(`${name} ${type.name}`)) continue;
        spread.add(`${name} ${type.name}`);
        const on = typeOf(fragment.typeCondition.name.value) ?? type;
        collect(on, fragment.selectionSet.selections, around, into, spread);
      }
    }
  }

  function typeOf(name: string | undefined): GraphQLNamedType | undefined {
    return name === undefined ? undefined : schema.getType(name);
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
  conditions.some(({ directives }) => directives?.some(hasVariable)) ||
  definition.args.some(
    (argument) =>
      (decidesPrice(argument) || decidesEntries(argument)) &&
      node.arguments?.some((given) => given.name.value === argument.name && hasVariable(given)),
  );

function hasVariable(part: ASTNode): boolean {
  let isFound = false;
  visit(part, {
    Variable: () => {
      isFound = true;
      return BREAK;
    },
  });
  return isFound;
}

/** Introspection has a price of its own, whatever is selected below it: no list of it grows with the graph. */
const introspection = [SchemaMetaFieldDef, TypeMetaFieldDef].map((field) => ({
  ...field,
  type: GraphQLBoolean,
  extensions: priced(prices.introspection),
}));

function fieldOf(type: GraphQLNamedType, name: string): GraphQLField<unknown, unknown> | undefined {
  if (!isObjectType(type) && !isInterfaceType(type)) return undefined;
  return type.getFields()[name] ?? introspection.find((field) => field.name === name);
}

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

const isIncluded = (selection: SelectionNode, variables: Variables): boolean =>
  getDirectiveValues(GraphQLSkipDirective, selection, variables)?.if !== true &&
  getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.if !== false;
