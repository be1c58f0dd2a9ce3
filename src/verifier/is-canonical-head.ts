import { canonicalHead } from '../claims/canonical-form.ts';
import type { Head } from '../claims/claim.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { ValueFault } from '../ontology/value-kind.ts';

/** Whether the stored text of a head is what an import makes of it: every value in its canonical form. */
export function isCanonicalHead(head: Head, text: string, ontology: Ontology): boolean {
  const kind = ontology.kindOfId(head.id);
  const isCanonical = ([name, value]: readonly [string, string]): boolean => {
    const property = kind?.properties.find((p) => p.name === name);
    return property !== undefined && property.value.format(property.value.parse(value)) === value;
  };
  try {
    return canonicalHead(head) === text && Object.entries(head.properties).every(isCanonical);
  } catch (error) {
    if (error instanceof ValueFault) return false;
    throw error;
  }
}
