import { selects } from '../../execution/selects.ts';
import type { ListedNodes } from '../../graphql/aggregate-shape.ts';
import type { Output } from '../../graphql/builder.ts';
import { priced } from '../../graphql/cost/price.ts';
import type { RequestContext } from '../../graphql/request-context.ts';
import type { Types } from '../../graphql/types.ts';
import type { FlowQuestion } from './flow-question.ts';
import { type FlowShape, sumFlows } from './flow-shapes.ts';
import type { FlowSet } from './flows/flow-set.ts';
import { linkedInvestments } from './linked-investments.ts';
import { readFlows } from './read-flows.ts';

/** Adds to what lists of investments add up to the sum that `whoInvests` would give of them. */
export function addCountedOnce(types: Types, flow: Output<FlowShape>): void {
  types.builder.objectField(types.aggregate('Investment'), 'countedOnce', (t) =>
    t.field({
      type: flow,
      extensions: priced(30_000),
      description:
        'The list as one flow, as whoInvests sums it without groups: nothing counts twice, what was cancelled, superseded or rumoured does not count, and `leftOut` says what that is.',
      args: {
        currency: t.arg({
          type: 'CurrencyCode',
          defaultValue: 'USD',
          description: 'Currency to sum in, each amount at the rate of its own time.',
        }),
      },
      resolve: async ({ nodes }, { currency }, context, info) => {
        const question = questionOf(nodes, currency ?? 'USD');
        const set = await investmentsOf(nodes, question, selects(info, 'investments'), context);
        const [sum] = sumFlows(set, [], question, context).first(1, null);
        if (sum === undefined) throw new Error('A sum without dimensions is one flow.');
        return sum;
      },
    }),
  );
}

/** The question tells lists apart, in cursors too: the same filter of two countries is two lists. */
function questionOf({ from, given }: ListedNodes, currency: string): FlowQuestion {
  const where = from === null ? given : { [`${from.hop.type} of ${from.parent}`]: given };
  return { where, groupBy: [], currency, joint: 'WHOLE', basis: null, asOf: null };
}

function investmentsOf(
  nodes: ListedNodes,
  question: FlowQuestion,
  withIds: boolean,
  context: RequestContext,
): Promise<FlowSet> {
  return nodes.from === null
    ? readFlows(question, nodes.where, withIds, context)
    : linkedInvestments(nodes.from, nodes, question.currency, context);
}
