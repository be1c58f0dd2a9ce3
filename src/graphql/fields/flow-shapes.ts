import { type Flow, flowsOf } from '../../flows/flows-of.ts';
import { membershipCount } from '../../flows/memberships.ts';
import type { Dimension, Part } from '../../flows/part.ts';
import { requestFault } from '../errors.ts';
import type { RequestContext } from '../request-context.ts';
import type { FlowQuestion } from './who-invests.ts';

/** A flow, with what its fields need to know of the question. */
export interface FlowShape extends Flow {
  readonly dimensions: readonly Dimension[];
  readonly question: FlowQuestion;
}

/** @throws TOO_EXPENSIVE where the groups would take more memory than a request may have. */
export function sumFlows(
  parts: readonly Part[],
  dimensions: readonly Dimension[],
  question: FlowQuestion,
  { limits }: RequestContext,
): readonly FlowShape[] {
  const places = parts.reduce((n, part) => n + membershipCount(part, dimensions), 0);
  if (places > limits.flowMemberships)
    throw requestFault(
      'TOO_EXPENSIVE',
      `groupBy puts the investments into ${places} places of groups, and at most ${limits.flowMemberships} are allowed: group by less, or narrow them by where.`,
    );
  return flowsOf(parts, dimensions, question.joint).map((flow) => ({ ...flow, dimensions, question }));
}
