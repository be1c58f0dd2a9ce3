import type { SqlValue } from '../sql/statement.ts';

/** A text that is run once, with the values of its ?1, ?2, … */
export interface Step {
  readonly text: string;
  readonly values: readonly SqlValue[];
}

export const step = (text: string, ...values: readonly SqlValue[]): Step => ({ text, values });
