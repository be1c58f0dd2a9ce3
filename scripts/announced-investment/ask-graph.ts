/** Asks the graph an operation, and gives its data. */
export type AskGraph = (query: string, variables?: object) => Promise<unknown>;

/** What a question counts once, and what it leaves out. */
export interface Sum {
  readonly total: string;
  readonly count: number;
  readonly leftOut: readonly {
    readonly reason: string;
    readonly count: number;
    readonly total: string | null;
  }[];
}
