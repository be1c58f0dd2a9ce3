import type { TimeValue } from './time-values.ts';

/** Claims that say the same of a link. */
export interface Said<C> {
  readonly values: readonly TimeValue[];
  readonly claims: readonly C[];
}

/** A time while it is found. */
export interface FoundTime<C = unknown> {
  readonly values: readonly TimeValue[];
  readonly said: readonly Said<C>[];
  /** Whether what is said fits several others: of which of them it is, or of what else, is not known. */
  readonly isVague: boolean;
}
