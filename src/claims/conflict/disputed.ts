import type { Property } from '../../ontology/ontology.ts';
import { amountOf } from './compare-money.ts';
import { compareValues } from './compare-values.ts';

/**
 * Whether texts of one value may disagree. Exchange rates are ignored, so that the answer does not depend on which rates
 * are known and the import can note it: money in two currencies may always disagree.
 * @param property a property with one value; undefined for a link to one
 */
export function isDisputed(property: Property | undefined, texts: readonly string[]): boolean {
  const distinct = [...new Set(texts)];
  return distinct.some((a, i) => distinct.slice(i + 1).some((b) => mayDisagree(property, a, b)));
}

function mayDisagree(property: Property | undefined, a: string, b: string): boolean {
  if (property?.value.name === 'Money' && amountOf(a).currency !== amountOf(b).currency) return true;
  return compareValues(property, a, b) !== null;
}
