import { RowFault } from '../claims/problem.ts';
import { didYouMean } from '../ontology/did-you-mean.ts';

/** What a mapping has to do with columns. */
interface OfColumns {
  /** Those that a table must have. */
  readonly required: ReadonlySet<string>;
  /** Texts that stand for themselves, by where the mapping has them. */
  readonly literals: ReadonlyMap<string, string>;
}

/** What is wrong with the columns of a table, so that none of its rows would be read as the mapping means it. */
export const columnFaults = (
  columns: readonly string[],
  { required, literals }: OfColumns,
): readonly RowFault[] => [...countFaults(required, columns), ...literalFaults(literals, columns)];

/** A column that is read is not there, or is there twice. */
const countFaults = (required: OfColumns['required'], columns: readonly string[]): readonly RowFault[] =>
  [...required].flatMap((column) => {
    const times = columns.filter((name) => name === column).length;
    if (times === 1) return [];
    const message =
      times === 0
        ? `the file has no column ${column}.${didYouMean(column, columns)}${hintOf(columns)}`
        : `the file has ${times} columns ${column}`;
    return [new RowFault('MISSING', column, message, times === 0 ? columns.join(', ') : 'one')];
  });

/** A table with one column is likely to be delimited otherwise. */
const hintOf = ([only = '', ...others]: readonly string[]): string =>
  others.length === 0 && /[;,\t|]/.test(only)
    ? ' Does something else stand between its cells (reader: { delimiter: … })?'
    : '';

/** What was meant as a column, and is written where a text stands for itself. */
const literalFaults = (literals: OfColumns['literals'], columns: readonly string[]): readonly RowFault[] =>
  [...literals]
    .filter(([, text]) => columns.includes(text))
    .map(([path, text]) => {
      const expected = `{ column: ${text} }, or { text: ${text} } where the word itself is meant`;
      return new RowFault('BAD_VALUE', path, `${text} is a column, and stands here for itself`, expected);
    });
