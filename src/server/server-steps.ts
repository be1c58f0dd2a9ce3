import type { GraphQLSchema } from 'graphql';
import type { Limits } from '../graphql/limits.ts';
import { admission } from './admission.ts';
import { answerBytes } from './answer-bytes.ts';
import type { Concern } from './concern.ts';
import { costGuard } from './cost-guard.ts';
import { costRates } from './cost-rates.ts';
import { finalAnswer, type Logs } from './final-answer.ts';
import { guard } from './guard.ts';
import { preparedExecution } from './prepared-execution.ts';
import type { Configuration } from './read-configuration.ts';
import { type Steps, stepsOf } from './steps.ts';
import { wholeAnswer } from './whole-answer.ts';

/** How a server is to take its steps. */
interface ServerSteps extends Logs {
  readonly schema: GraphQLSchema;
  readonly limits: Limits;
  readonly request: Configuration['request'];
  /** How many connections were accepted so far. */
  readonly connections?: () => number;
  /** What else it takes care of. */
  readonly concerns?: readonly Concern[];
}

/** The steps of a server. What it executes with comes last: nothing after it would be asked to execute. */
export function serverSteps({
  connections,
  schema,
  limits,
  request,
  concerns = [],
  ...logs
}: ServerSteps): Steps {
  const rates = costRates(request);
  return stepsOf([
    rates.concern,
    guard(request.nestingMax),
    admission(request, connections),
    answerBytes(request.answerBytes),
    finalAnswer(logs),
    wholeAnswer,
    costGuard(schema, limits, rates.charge),
    ...concerns,
    preparedExecution,
  ]);
}
