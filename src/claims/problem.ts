/** What can be wrong with a row of a file. */
export const problemCodes = {
  BAD_SYNTAX: 'The row is not in the format of its file.',
  BAD_TEXT: 'A text is not well-formed Unicode.',
  TOO_LONG: 'A text, row or file is longer than the limit.',
  MISSING: 'Something that every row needs is missing.',
  UNKNOWN_KEY: 'The format has no such key.',
  BAD_ID: 'An id is not a kind, a slash and a slug.',
  UNKNOWN_KIND: 'An id begins with no kind of the ontology.',
  UNKNOWN_PROPERTY: 'The kind has no such property or link.',
  WRONG_KIND: 'A link leads to an entity of a kind that it does not allow.',
  BAD_VALUE: 'A value does not fit its kind of value.',
  UNKNOWN_SOURCE: 'The source of a claim is neither in the files of this import nor in the store.',
  SOURCE_DIFFERS:
    'The source is already known, and says something different about itself (but for the day on which it was retrieved); or a claim is from such a source: none of its claims in that file is taken in.',
} as const;

export type ProblemCode = keyof typeof problemCodes;

/** Why a row was refused, or is doubted, and where it is. */
export interface Problem<C extends string = ProblemCode> {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Where in the row: `investment/x.amount`. */
  readonly path: string;
  readonly code: C;
  readonly message: string;
  readonly expected: string;
}

/** A fault of one row, before it is known where the row is. */
export class RowFault extends Error {
  override readonly name = 'RowFault';
  readonly code: ProblemCode;
  readonly expected: string;
  readonly path: string;
  constructor(code: ProblemCode, path: string, message: string, expected: string) {
    super(message);
    this.code = code;
    this.path = path;
    this.expected = expected;
  }
}
