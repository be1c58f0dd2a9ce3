/** One bound on what an operation may ask for. */
export interface Limit {
  /** The environment variable that sets it. */
  readonly name: string;
  /** The value where nothing sets it. */
  readonly fallback: number;
  /** The range in which it may be set. */
  readonly least: number;
  readonly most: number;
  readonly doc: string;
}

/** Declares a bound. */
export function limit(name: string, fallback: number, least: number, most: number, doc: string): Limit {
  return Object.freeze({ name, fallback, least, most, doc });
}
