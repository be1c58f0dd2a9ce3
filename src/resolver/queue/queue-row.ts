import { whyOf } from '../../shapes/duplicates.ts';
import type { Suggestion } from '../suggestion.ts';

/** A suggestion as a row of a queue. Only what is answered of which two is read back; the rest is for whoever answers. */
export interface QueueRow {
  /** Empty, until somebody answers. */
  readonly answer: string;
  readonly score: string;
  /** Whether an identifier says so, and nothing speaks against it. */
  readonly acceptable: string;
  readonly kind: string;
  readonly a: string;
  readonly aName: string;
  readonly b: string;
  readonly bName: string;
  /** What it rests on, in words. */
  readonly why: string;
}

/** The columns of a queue, in their order. */
export const queueColumns = [
  'answer',
  'score',
  'acceptable',
  'kind',
  'a',
  'aName',
  'b',
  'bName',
  'why',
] as const satisfies readonly (keyof QueueRow)[];

export const queueRow = ({ score, accepts, features, ...one }: Suggestion): QueueRow => ({
  ...{ answer: '', score: score.toFixed(2), acceptable: accepts ? 'yes' : '' },
  ...{ kind: one.kind, a: one.a, aName: one.aName, b: one.b, bName: one.bName },
  why: whyOf(features),
});
