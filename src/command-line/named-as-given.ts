/** The name under which a file was given; that of a file which a command has made itself is nothing to anybody. */
export type Given = (file: string) => string;

/** Tells what is wrong with or doubtful about a file by the name under which it was given. */
export const namedAsGiven =
  <P extends { readonly file: string }>(tell: (problem: P) => void, given: Given) =>
  (problem: P): void =>
    tell({ ...problem, file: given(problem.file) });
