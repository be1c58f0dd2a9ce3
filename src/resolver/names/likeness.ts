/** How alike two names are, from 0 to 1, and what that rests on, in the order in which it was found. */
export interface NameLikeness {
  readonly score: number;
  readonly reasons: readonly NameReason[];
}

export interface NameReason {
  readonly what: keyof typeof nameReasons;
  /** The words in question; those of the two names are parted by a slash. */
  readonly text: string;
}

/** Two names that are nothing alike, or less than was asked for. */
export const unlike: NameLikeness = Object.freeze({ score: 0, reasons: [] });

/** What two names have in common, and what tells them apart, as it is told to people. */
export const nameReasons = {
  EQUAL: 'the same',
  SHARED: 'in both',
  TYPOS: 'spelled otherwise',
  ACRONYM: 'initials',
  TRANSLATED: 'translated',
  KNOWN: 'known as',
  SOUND: 'read alike',
  NUMBERS: 'numbers',
  LEFT_OVER: 'in one only',
  LEGAL_FORM: 'legal forms',
} as const;

/** What is left of 1, to three places, so that the order in which costs were added never shows. */
export const scoreOf = (cost: number): number => Math.round(Math.max(0, 1 - cost) * 1000) / 1000;
