import type { Property } from '../ontology/ontology.ts';
import { ValueFault } from '../ontology/value-kind.ts';
import { checkText, textLimits } from './check-text.ts';
import { RowFault } from './problem.ts';

/** The canonical text of a value of a property. @throws {RowFault} */
export function canonical(property: Property, raw: unknown, place: string): string {
  if (raw === undefined || raw === null)
    throw new RowFault('MISSING', place, `${place} has no value`, property.value.expected);
  const text = checkText(raw, place, property.index === true ? textLimits.indexed : textLimits.plain);
  try {
    return property.value.format(property.value.parse(text)).normalize('NFC');
  } catch (fault) {
    if (fault instanceof ValueFault) throw new RowFault('BAD_VALUE', place, fault.message, fault.expected);
    throw fault;
  }
}
