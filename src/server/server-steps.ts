import type { GraphQLSchema } from 'graphql';
import type { Limits } from '../graphql/limits.ts';
import { type AdmissionBounds, admission } from './admission.ts';
import type { Concern } from './concern.ts';
import { costGuard } from './cost-guard.ts';
import { finalAnswer, type Logs } from './final-answer.ts';
import { guard } from './guard.ts';
import { preparedExecution } from './prepared-execution.ts';
import { type Steps, stepsOf } from './steps.ts';
import { wholeAnswer } from './whole-answer.ts';

/** How a server is to take its steps. */
interface ServerSteps extends Logs {
  readonly schema: GraphQLSchema;
  readonly limits: Limits;
  readonly nestingMax: number;
  readonly admission: AdmissionBounds;
  /** What else it takes care of. */
  readonly concerns?: readonly Concern[];
}

/** The steps of a server. What it executes with comes last: nothing after it would be asked to execute. */
export function serverSteps({
  schema,
  limits,
  nestingMax,
  admission: bounds,
  concerns = [],
  ...logs
}: ServerSteps): Steps {
  return stepsOf([
    guard(nestingMax),
    admission(bounds),
    finalAnswer(logs),
    wholeAnswer,
    costGuard(schema, limits),
    ...concerns,
    preparedExecution,
  ]);
}
