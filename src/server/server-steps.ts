import type { GraphQLSchema } from 'graphql';
import type { Limits } from '../graphql/limits.ts';
import { admission } from './admission.ts';
import { answerBytes } from './answer-bytes.ts';
import { completeAnswer } from './complete-answer.ts';
import type { Concern } from './concern.ts';
import { costGuard } from './cost-guard.ts';
import { type CostRates, costRates } from './cost-rates.ts';
import { documentBounds } from './document-bounds.ts';
import { guard } from './guard.ts';
import { preparedExecution } from './prepared-execution.ts';
import { type Logs, presentFaults } from './present-faults.ts';
import type { Configuration } from './read-configuration.ts';
import { type Steps, stepsOf } from './steps.ts';

/** How a server is to take its steps. */
interface ServerSteps extends Logs {
  readonly schema: GraphQLSchema;
  readonly limits: Limits;
  readonly request: Configuration['request'];
  /** What clients may spend; of its own where it is not shared with what is answered beside GraphQL. */
  readonly rates?: CostRates;
  /** How many connections were accepted so far. */
  readonly connections?: () => number;
  /** What else it takes care of. */
  readonly concerns?: readonly Concern[];
}

/** The steps of a server. At each step concerns are asked in this order; `finish` goes through them from the last to the first. */
export function serverSteps({
  connections,
  schema,
  limits,
  request,
  rates = costRates(request),
  concerns = [],
  ...logs
}: ServerSteps): Steps {
  return stepsOf([
    // Who asks too often is refused before it takes anybody's place.
    rates.concern,
    guard(request.nestingMax),
    admission(request, connections),
    // Last of all to finish, since faults are part of what is counted.
    answerBytes(request.answerBytes),
    // After whatever may add or change a fault.
    presentFaults(logs),
    completeAnswer,
    documentBounds(limits),
    costGuard(schema, limits, rates.charge),
    ...concerns,
    // Nothing after it would be asked to execute.
    preparedExecution,
  ]);
}
