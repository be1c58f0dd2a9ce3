import { amountOf } from '../money/least-units.ts';
import { leftOutReasons } from './left-out-shape.ts';
import type { Types } from './types.ts';

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
