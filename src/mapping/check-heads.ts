import { checkDataset, checkSource } from '../claims/check-head.ts';
import { RowFault } from '../claims/problem.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { MappingFault } from './mapping-fault.ts';
import type { TextFields } from './text-fields.ts';

/** What stands for those texts of a source that its file tells. */
const unknown = { id: 'source/x', title: 'x' };

/**
 * Checks what a mapping itself says of its dataset and source: without a good head no claim of a file is taken.
 * @throws {MappingFault}
 */
export function checkHeads(
  dataset: Readonly<Record<string, unknown>>,
  source: TextFields,
  ontology: Ontology,
): void {
  const literals = source.flatMap(([key, field]) => {
    const [text, ...more] = field.literals;
    return text === undefined || more.length > 0 ? [] : [[key, text]];
  });
  try {
    checkDataset(dataset, ontology);
    checkSource({ ...unknown, ...Object.fromEntries(literals) }, ontology);
  } catch (fault) {
    if (!(fault instanceof RowFault)) throw fault;
    throw new MappingFault(fault.path.split('.'), fault.message, fault.expected);
  }
}
