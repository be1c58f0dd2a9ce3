import type { GraphQLSchema } from 'graphql';
import { requestedCost } from '../../graphql/cost/cost-of.ts';
import { type CostTree, costTree } from '../../graphql/cost/cost-tree.ts';
import { priced } from '../../graphql/cost/price.ts';
import type { Limits } from '../../graphql/limits.ts';
import type { Question } from '../../questions/question.ts';

/** What running a question may cost. */
interface AnswerPrices {
  /** For all that one asks. */
  readonly whole: ReturnType<typeof priced>;
  /** For one of its fields of Query, by its key in the answer. */
  readonly part: (key: string) => ReturnType<typeof priced>;
}

/** Prices the fields by which a question is run as the dearest question of the catalogue: the text alone does not say which it is. */
export function answerPrices(
  schema: GraphQLSchema,
  questions: readonly Question[],
  limits: Limits,
): AnswerPrices {
  const trees: readonly CostTree[] = questions.map(
    ({ operation }) => costTree(operation, { schema, fragments: {}, ...limits }) ?? new Map(),
  );
  return {
    whole: priced(Math.max(0, ...trees.map((tree) => requestedCost(tree, {}).cost))),
    part: (key) => {
      const parts = trees.flatMap((tree) => tree.get(key) ?? []);
      return priced(
        Math.max(0, ...parts.map(({ price }) => price({}))),
        Math.max(0, ...parts.map(({ entries }) => entries({}) ?? 0)) || undefined,
      );
    },
  };
}
