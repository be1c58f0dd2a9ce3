/** A record of a table: its cells by the names of the columns. */
export type Cells = Readonly<Record<string, string>>;

/** One file of seeds, and what of which public file goes into it. */
export interface Recipe {
  /** In seeds/. */
  readonly out: string;
  /** In the folder of public files. */
  readonly from: string;
  /** In mappings/. */
  readonly mapping: string;
  /** Which rows of a table; all, where nothing is said. */
  readonly rows?: (rows: readonly Cells[]) => readonly Cells[];
  /** Which records of a list in YAML; all, where nothing is said. */
  readonly records?: (list: unknown) => readonly unknown[];
}
