/** Who put up money, and where its head office is. */
export interface Investor {
  readonly investor: string;
  readonly country: string | null;
}

/** One rationale of an investment: its motives, and the policies that it points to. */
export interface Reasoned {
  readonly motives: readonly string[];
  readonly policies: readonly string[];
}

/** One investment of a set, with what decides whether, how much and where it counts. */
export interface Part {
  readonly id: string;
  readonly status: string | null;
  /** Year of its announcement, where the date lies in one year. */
  readonly year: string | null;
  /** Investments that it is a part of, or that took its place or theirs, at any distance. */
  readonly above: readonly string[];
  readonly superseded: boolean;
  /** In the smallest units of the currency wanted, or why there is none. */
  readonly amount: bigint | 'NO_AMOUNT' | 'NO_RATE';
  readonly comparator: string;
  readonly investors: readonly Investor[];
  readonly hosts: readonly string[];
  readonly sectors: readonly string[];
  readonly reasons: readonly Reasoned[];
}
