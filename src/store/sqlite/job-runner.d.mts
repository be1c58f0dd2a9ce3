import type { SqlFault } from './sqlite-fault.ts';

/** What came of a job: its value, or that it was ended before its end, or what the driver threw; and its time. */
export type JobAnswer = { readonly ms: number } & (
  | { readonly value: unknown }
  | { readonly ended: true }
  | { readonly fault: SqlFault }
);

/** When a job is to be ended: at a moment (milliseconds since the epoch), or after some milliseconds of work. */
export interface JobTime {
  readonly deadline: number;
  readonly quantumMs: number;
}

export interface Job extends JobTime {
  readonly id: number;
  readonly work: unknown;
}

export function jobRunner<Opened>(
  open: (tick: () => number) => Opened,
  handle: (opened: Opened, work: unknown, throwIfEnded: () => void) => unknown,
  isCalledOff: (id: number) => boolean,
): (job: Job) => JobAnswer;
