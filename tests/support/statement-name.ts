import type { Statement } from '../../src/shapes/index.ts';

/** What a statement is called where tests tell them apart: the two steps of a search are of one shape. */
export const nameOf = (statement: Statement): string =>
  statement.name === 'membersOfKeys' ? statement.args.of : statement.name;
