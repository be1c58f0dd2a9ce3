import type { Enum, Output } from '../../graphql/builder.ts';
import { derived } from '../../graphql/builder.ts';
import type { Connection } from '../../graphql/connection.ts';
import { addConnection } from '../../graphql/connection-type.ts';
import { entityOf } from '../../graphql/entity-of.ts';
import { forwardArguments } from '../../graphql/forward-arguments.ts';
import type { Types } from '../../graphql/types.ts';
import { amountOf } from '../../money/least-units.ts';
import { type CountedNode, countedConnection } from './flow-connection.ts';
import type { FlowShape } from './flow-shapes.ts';
import { type Dimension, unknown } from './flows/dimension.ts';

/** A page of flows, with what they are together. */
export interface FlowConnection extends Connection<FlowShape> {
  readonly ungrouped: () => FlowShape | undefined;
  readonly addsUp: boolean;
}

interface KeyShape {
  readonly dimension: Dimension;
  readonly value: string;
}

const entities: readonly Dimension[] = ['INVESTOR', 'INVESTOR_COUNTRY', 'HOST', 'SECTOR', 'MOTIVE', 'POLICY'];

/** Declares `Flow` and what belongs to it. */
export function addFlowTypes(
  types: Types,
  dimension: Enum,
): { readonly flow: Output<FlowShape>; readonly connection: Output<FlowConnection> } {
  const { builder, entity, leftOut, words } = types;
  const flow = builder.objectRef<FlowShape>('Flow');
  const key: Output<KeyShape> = builder.objectRef<KeyShape>('FlowKey').implement({
    description: 'What a flow has in common in one dimension.',
    fields: (t) => ({
      dimension: t.field({ type: dimension, description: 'The dimension.', resolve: (k) => k.dimension }),
      entity: t.field({
        type: entity,
        nullable: true,
        description:
          'The company, country, line of business, motive or policy; null where the value is something else, or not known.',
        resolve: ({ dimension: of, value }, _, context) =>
          entities.includes(of) && value !== unknown ? entityOf(value, context) : null,
      }),
      value: t.string({
        description: `The id of the entity, the year, or the status; "${unknown}" where nobody says.`,
        resolve: (k) => k.value,
      }),
    }),
  });
  const counted = addCounted(types);
  builder.objectType(flow, {
    description: 'Investments that have the same keys, summed without counting anything twice.',
    fields: (t) => ({
      keys: t.field({
        type: [key],
        description: 'What they have in common, in the order of `groupBy`.',
        resolve: ({ keys, dimensions }) =>
          dimensions.map((of, i): KeyShape => ({ dimension: of, value: keys[i] ?? unknown })),
      }),
      total: t.field({
        type: 'Decimal',
        description: 'Sum of the shown amounts; what is said to be at least an amount counts as that amount.',
        resolve: ({ total, question }) => amountOf(total, question.currency),
      }),
      currency: t.field({
        type: 'CurrencyCode',
        description: 'Currency of the total.',
        resolve: (f) => f.question.currency,
      }),
      count: t.int({
        description: 'How many investments the total counts.',
        resolve: (f) => f.count,
      }),
      shared: t.int({
        description:
          'How many of them count with a share, because other groups count the rest; shares are assumed to be equal.',
        resolve: (f) => f.shared,
      }),
      comparator: t.field({
        type: words('Comparator'),
        description:
          'How the total relates to the true one: a floor if any part is one, otherwise rough if any part is, otherwise a ceiling if any part is one. What is left out makes no difference.',
        resolve: (f) => f.comparator,
      }),
      investments: t.field({
        type: counted,
        description: 'The investments that the total counts, largest first.',
        args: forwardArguments(types),
        resolve: (f, args, context) => countedConnection(f, args, context),
      }),
      leftOut: t.field({
        type: [leftOut],
        description: 'What belongs here and is not counted, by reason.',
        resolve: (f) => f.leftOut.map((out) => ({ ...out, currency: f.question.currency })),
      }),
    }),
  });
  const { connection } = addConnection<FlowShape, FlowConnection>(types, {
    name: 'Flow',
    doc: 'Flows of money, largest first.',
    node: derived(flow),
    nodeOf: (item) => item,
  });
  builder.objectFields(connection, (t) => ({
    ungrouped: t.field({
      type: flow,
      description: 'Everything together, each investment once and whole.',
      resolve: (page) => page.ungrouped() ?? fail(),
    }),
    addsUp: t.boolean({
      description:
        'Whether the totals of all groups add up to that of `ungrouped`; false where the same money may stand in several groups.',
      resolve: (page) => page.addsUp,
    }),
  }));
  return { flow, connection };
}

function fail(): never {
  throw new Error('A sum without dimensions is one flow.');
}

function addCounted(types: Types): Output<Connection<CountedNode>> {
  const { connection, edge } = addConnection<CountedNode>(types, {
    name: 'FlowInvestments',
    doc: 'Investments that a flow counts, largest first.',
    node: types.target('Investment'),
    nodeOf: (item) => item.node,
  });
  types.builder.objectFields(edge, (t) => ({
    amount: t.field({
      type: 'Decimal',
      description: 'What it adds to the total: its amount in the currency of the flow, or its share.',
      resolve: ({ item }) => amountOf(item.amount, item.currency),
    }),
  }));
  return connection;
}
