import { requestFault } from '../../graphql/errors.ts';
import type { RequestContext } from '../../graphql/request-context.ts';
import type { FlowQuestion } from './flow-question.ts';
import type { Dimension } from './flows/dimension.ts';
import type { Flow, FlowPlace } from './flows/flow.ts';
import type { FlowSet } from './flows/flow-set.ts';
import { flowsOf } from './flows/flows-of.ts';
import { grouped } from './flows/grouped.ts';

/** A flow, with what its fields need to know of the question. */
export interface FlowShape extends Flow {
  readonly dimensions: readonly Dimension[];
  readonly question: FlowQuestion;
}

/** As `Flows`, with what the fields of each need. */
export interface FlowShapes {
  readonly count: number;
  first(count: number, after: FlowPlace | null): readonly FlowShape[];
}

/** @throws TOO_EXPENSIVE where the groups would take more memory than a request may have. */
export function sumFlows(
  set: FlowSet,
  dimensions: readonly Dimension[],
  question: FlowQuestion,
  { limits }: RequestContext,
): FlowShapes {
  const groups = grouped(set, dimensions);
  const places = groups.memberships;
  if (places > limits.flowMemberships)
    throw requestFault(
      'TOO_EXPENSIVE',
      `groupBy gives the investments ${places} group memberships, and at most ${limits.flowMemberships} are allowed: group by less, or narrow them with where.`,
    );
  const flows = flowsOf(groups, question.joint);
  return {
    count: flows.count,
    first: (count, after) => flows.first(count, after).map((flow) => ({ ...flow, dimensions, question })),
  };
}
