import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  type OperationDefinitionNode,
} from 'graphql';
import { fragmentsOf } from '../execution/fragments-of.ts';
import { requestedCost, spentCost } from '../graphql/cost/cost-of.ts';
import { type CostTree, costTree } from '../graphql/cost/cost-tree.ts';
import { requestFault } from '../graphql/errors.ts';
import type { Limits } from '../graphql/limits.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import type { Asked, Concern, Operation } from './concern.ts';

type Bounds = Pick<Limits, 'costMax' | 'pageMax' | 'pageDefault'>;

/**
 * Refuses, before anything of it is executed, an operation that may cost more than is allowed. A request that asks for it is
 * told in `extensions.cost` what its operation was requested to cost, and what it has spent. `charge` is told what each may cost.
 */
export function costGuard(
  schema: GraphQLSchema,
  bounds: Bounds,
  charge: (asked: Asked, cost: number) => void,
): Concern {
  /** Null for those that have too many names. */
  const trees = new WeakMap<OperationDefinitionNode, CostTree | null>();
  return {
    name: 'cost',
    cost: (operation, asked) => {
      const priced = pricedOf(operation);
      if (priced === undefined) return;
      const { cost, dearest } = requestedCost(priced.tree, priced.variables);
      if (cost > bounds.costMax)
        throw requestFault(
          'TOO_EXPENSIVE',
          `The operation may cost ${figure(cost)}, most of it by ${dearest}, and at most ${bounds.costMax} is allowed: ask for shorter pages, fewer levels of lists or fewer fields.`,
        );
      charge(asked, cost);
    },
    execute: (args, next) => (contextOf(args).notices.showCost ? withCost(args, next(args)) : next(args)),
  };

  async function withCost(
    { document, operationName, variableValues }: ExecutionArgs,
    result: ExecutionResult | Promise<ExecutionResult>,
  ): Promise<ExecutionResult> {
    const answer = await result;
    const priced = pricedOf({ document, operationName, variableValues });
    if (priced === undefined) return answer;
    const requested = requestedCost(priced.tree, priced.variables).cost;
    const cost = { requested, spent: spentCost(priced.tree, priced.variables, answer.data) };
    return { ...answer, extensions: { ...answer.extensions, cost } };
  }

  /** Undefined where the executor has an error to tell: of the operation's name, or of its variables. */
  function pricedOf({ document, operationName, variableValues }: Operation) {
    const operation = getOperationAST(document, operationName);
    if (!operation) return undefined;
    const tree = treeOf(operation, document);
    const { coerced } = getVariableValues(
      schema,
      operation.variableDefinitions ?? [],
      variableValues ?? {},
      firstFault,
    );
    return coerced && { tree, variables: coerced };
  }

  function treeOf(operation: OperationDefinitionNode, document: DocumentNode): CostTree {
    if (!trees.has(operation))
      trees.set(operation, costTree(operation, { schema, ...bounds, fragments: fragmentsOf(document) }));
    const tree = trees.get(operation);
    if (tree) return tree;
    throw requestFault('TOO_EXPENSIVE', 'The fragments of the operation name too many fields together.');
  }
}

/** The executor tells the errors; here it is enough that there is one. */
const firstFault = { maxErrors: 1 };

/** The largest figures are of no interest, and have no end. */
const figure = (cost: number): string => (cost < 1e15 ? `${Math.round(cost)}` : 'more than can be counted');

// The server makes the context of every request.
const contextOf = ({ contextValue }: ExecutionArgs): RequestContext => contextValue as RequestContext;
