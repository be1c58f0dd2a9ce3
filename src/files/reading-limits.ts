/** How much of a file is held in memory at once, in bytes. */
export interface ReadingLimits {
  /** Longest line, or record of a table. */
  readonly lineBytes: number;
  /** Longest file that is held whole. */
  readonly fileBytes: number;
}

export const defaultReadingLimits: ReadingLimits = Object.freeze({ lineBytes: 1 << 20, fileBytes: 16 << 20 });
