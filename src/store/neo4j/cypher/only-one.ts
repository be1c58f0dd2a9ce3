import { StatementRefused } from '../../errors.ts';
import type { CypherStatement } from './statement.ts';

type Written = CypherStatement | readonly CypherStatement[];

/** All statements of a shape, in their order. */
export const allOf = (written: Written): readonly CypherStatement[] =>
  'text' in written ? [written] : written;

/** The statement of a shape that reads. @throws where the shape is one that writes in several */
export function onlyOne(written: Written): CypherStatement {
  const [first, ...others] = allOf(written);
  if (first === undefined || others.length > 0) throw new StatementRefused('A statement writes in a read.');
  return first;
}
