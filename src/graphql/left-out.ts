import { amountOf } from '../money/least-units.ts';
import type { Types } from './types.ts';

/** Why a sum does not count something, in the order in which reasons apply. */
const leftOutReasons = {
  CANCELLED: 'It will not come.',
  SUPERSEDED: 'Another investment took its place.',
  RUMOURED: 'It is only said that it may come.',
  COMPONENT: 'It is a part of a larger investment, or of what took the place of one, that is counted.',
  NO_AMOUNT: 'Nobody says how much it is.',
  NO_RATE: 'No rate of exchange of its time is known.',
} as const;

/** What a total does not count, for one reason. */
export interface LeftOutShape {
  readonly reason: keyof typeof leftOutReasons;
  readonly count: number;
  /** What it would have added, in the smallest units of the currency; null where no amount is known. */
  readonly total: bigint | null;
  readonly currency: string;
}

/** Declares `LeftOut`. */
export function addLeftOut({ builder, enumOf, leftOut }: Types): void {
  const reason = enumOf('LeftOutReason', 'Why a sum does not count an amount.', leftOutReasons);
  builder.objectType(leftOut, {
    description: 'What a total does not count, for one reason.',
    fields: (t) => ({
      reason: t.field({
        type: reason,
        description: 'The first reason that applies.',
        resolve: (out) => out.reason,
      }),
      count: t.int({ description: 'How many there are.', resolve: (out) => out.count }),
      total: t.field({
        type: 'Decimal',
        nullable: true,
        description: 'What they would have added; null where no amount of theirs is known.',
        resolve: ({ total, currency }) => (total === null ? null : amountOf(total, currency)),
      }),
    }),
  });
}
