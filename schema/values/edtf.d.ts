declare module 'edtf' {
  /** What a parsed text spans, in milliseconds since 1970: ±Infinity where an interval is open, null where unknown. */
  interface Parsed {
    readonly type: string;
    readonly min: number;
    readonly max: number;
    readonly lower?: unknown;
    readonly upper?: unknown;
  }
  export default function edtf(text: string, options: { types: readonly string[] }): Parsed;
}
