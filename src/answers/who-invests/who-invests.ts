import { selects } from '../../execution/selects.ts';
import { asOfArgument } from '../../graphql/as-of.ts';
import { priced } from '../../graphql/cost/price.ts';
import { requestFault } from '../../graphql/errors.ts';
import { forwardArguments } from '../../graphql/forward-arguments.ts';
import { pageSize } from '../../graphql/page-size.ts';
import type { RequestContext } from '../../graphql/request-context.ts';
import { toPredicate } from '../../graphql/to-predicate.ts';
import type { Types } from '../../graphql/types.ts';
import { bases, basisDoc } from '../../ontology/basis.ts';
import { addCountedOnce } from './counted-once.ts';
import { flowConnection } from './flow-connection.ts';
import type { FlowQuestion } from './flow-question.ts';
import { type FlowShape, type FlowShapes, sumFlows } from './flow-shapes.ts';
import { addFlowTypes } from './flow-types.ts';
import { addsUp, type Dimension, type Joint } from './flows/dimension.ts';
import { readFlows } from './read-flows.ts';

const dimensions: Readonly<Record<Dimension, string>> = {
  INVESTOR: 'Who puts up the money.',
  INVESTOR_COUNTRY: 'The country where the investor is based; of a state that invests, itself.',
  HOST: 'The country into which the money goes.',
  SECTOR: 'The line of business that the money goes into.',
  MOTIVE: 'Why: the general reason that somebody names.',
  POLICY: 'A policy that somebody names among the reasons.',
  YEAR: 'The year in which it was announced, where the date lies within one year.',
  STATUS: 'How far it has come.',
};

const joints: Readonly<Record<Joint, string>> = {
  SHARED:
    'By equal shares: among its investors, hosts and sectors, if grouped by them. Groups then add up to the whole. Motives and policies are not parts of a sum: each gets all of it.',
  WHOLE: 'Whole in every group that it belongs to. Groups then do not add up.',
};

/** Adds `Query.whoInvests`. */
export function addWhoInvests(types: Types): void {
  const { builder, ontology, enumOf } = types;
  // An ontology without investments has no such question; the toy ones of the tests have none.
  if (ontology.kind('Investment') === undefined) return;
  const dimension = enumOf('FlowDimension', 'What flows of money can be grouped by.', dimensions);
  const joint = enumOf(
    'JointCounting',
    'How an investment that belongs to several groups of one dimension counts, such as one made by two companies.',
    joints,
  );
  const { flow, connection } = addFlowTypes(types, dimension);
  addCountedOnce(types, flow);
  builder.queryField('whoInvests', (t) =>
    t.field({
      extensions: priced(50_000),
      type: connection,
      description:
        'Who invests where, and why: investments summed by what they are grouped by, largest total first. Nothing is counted twice, and `leftOut` says what is not counted and why.',
      args: {
        where: t.arg({
          type: types.where('Investment'),
          description: 'Which investments to include; all by default.',
        }),
        groupBy: t.arg({
          type: [dimension],
          required: true,
          description: 'What to group by, each at most once; an empty list sums everything into one flow.',
        }),
        currency: t.arg({
          type: 'CurrencyCode',
          defaultValue: 'USD',
          description: 'Currency to sum in, each amount at the rate of its own time.',
        }),
        joint: t.arg({
          type: joint,
          defaultValue: 'SHARED',
          description: 'How investments that belong to several groups count.',
        }),
        basis: t.arg({
          type: [enumOf('Basis', basisDoc, bases)],
          description:
            'Motives and policies count only by reasons of such a basis, whose claims of who holds them and of what they explain are of such a basis too; by all reasons by default.',
        }),
        ...forwardArguments(types),
        ...asOfArgument(types),
      },
      resolve: async (_, args, context, info) => {
        // Otherwise it would be refused only after all investments had been read.
        pageSize('first', args.first, types.limits);
        const asked = {
          where: args.where ?? null,
          groupBy: distinct(args.groupBy.map(dimensionOf)),
          currency: args.currency ?? 'USD',
          joint: args.joint === 'WHOLE' ? ('WHOLE' as const) : ('SHARED' as const),
          basis: args.basis?.map(String).sort() ?? null,
          asOf: args.asOf ?? null,
        };
        const flows = await flowsOnce(types, asked, selects(info, 'investments'), context);
        return {
          ...flowConnection(flows.groups, args, asked, types.limits),
          ungrouped: flows.ungrouped,
          addsUp: addsUp(asked.groupBy, asked.joint),
        };
      },
    }),
  );
}

/** What investments add up to. */
interface FoundFlows {
  readonly groups: FlowShapes;
  readonly ungrouped: () => FlowShape | undefined;
}

function flowsOnce(
  types: Types,
  asked: FlowQuestion,
  withIds: boolean,
  context: RequestContext,
): Promise<FoundFlows> {
  const key = JSON.stringify([asked, withIds]);
  return context.once(flowsOnce, key, () => flowsFor(types, asked, withIds, context));
}

/** What it takes to sum an investment, as `Pace` counts; it may be in several groups. */
const unitsOfInvestment = 2;

async function flowsFor(
  types: Types,
  asked: FlowQuestion,
  withIds: boolean,
  context: RequestContext,
): Promise<FoundFlows> {
  const where = () => toPredicate('Investment', asked.where, types);
  const set = await readFlows(asked, where, withIds, context);
  const count = set.alike.reduce((sum, { amounts }) => sum + amounts.length, 0);
  await context.pace(count * unitsOfInvestment);
  return {
    groups: sumFlows(set, asked.groupBy, asked, context),
    ungrouped: () => sumFlows(set, [], asked, context).first(1, null)[0],
  };
}

function distinct(groupBy: readonly Dimension[]): readonly Dimension[] {
  const twice = groupBy.find((dimension, i) => groupBy.indexOf(dimension) !== i);
  if (twice !== undefined) throw requestFault('BAD_USER_INPUT', `groupBy: ${twice} is listed twice.`);
  return groupBy;
}

/** GraphQL has let through only members of the enum; the cast repeats that to the compiler. */
const dimensionOf = (name: string): Dimension => name as Dimension;
