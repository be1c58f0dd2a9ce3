import { RowFault } from '../claims/problem.ts';
import { ValueFault } from '../ontology/value-kind.ts';
import type { Field } from './field.ts';
import { MappingFault } from './mapping-fault.ts';

/**
 * Checks the texts of a field that stand in the mapping itself: no record can mend them, and each would be refused for them.
 * @param check throws a fault of a row or a value where a text is not what it should be
 * @param besides what else may have been meant
 * @throws {MappingFault}
 */
export function checkLiterals(
  { literals }: Pick<Field, 'literals'>,
  path: readonly string[],
  check: (text: string) => unknown,
  besides: (text: string) => string = () => '',
): void {
  for (const text of literals)
    try {
      check(text);
    } catch (fault) {
      if (!(fault instanceof RowFault || fault instanceof ValueFault)) throw fault;
      throw new MappingFault(path, fault.message, `${fault.expected}${besides(text)}`);
    }
}
