import type { Left } from './left-and-finished.ts';

/** What became of a process that was killed. */
export interface Killed extends Partial<Left> {
  readonly kind: string;
  /** When it was killed. */
  readonly moment: string;
  /** Answers that servers gave meanwhile. */
  readonly answers?: number;
  readonly faults: readonly string[];
}
