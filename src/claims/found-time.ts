import type { DateEnds } from './date-ends.ts';

/** What is said of one of the properties that tell times apart: a date with its ends, another text, or nothing. */
export type TimeValue = DateEnds | string | null;

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
