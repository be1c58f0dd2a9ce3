import type { Point } from '../model/picture.ts';

/** What a run of the layout is given: nodes where they begin, those that stay, and links by the places of their ends. */
export interface Relaxing {
  readonly points: readonly Point[];
  readonly fixed: readonly boolean[];
  readonly links: readonly (readonly [number, number])[];
  readonly iterations: number;
  /** How strongly all are drawn to the middle; nothing is where others stay in place and hold the new ones. */
  readonly gravity: number;
}

/** Moves what is not fixed to where forces bring it; the order of the points stays. */
export type Relax = (relaxing: Relaxing) => readonly Point[];
