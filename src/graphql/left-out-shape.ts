/** Why a sum does not count something, in the order in which reasons apply. */
export const leftOutReasons = {
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
