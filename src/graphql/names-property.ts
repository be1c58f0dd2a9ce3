import { commonProperties } from '../ontology/common-properties.ts';
import type { Property } from '../ontology/ontology.ts';

/** The property that holds the names of a kind, by which `name` is shown, filtered and ordered. */
export function namesProperty(properties: readonly Property[]): Property | undefined {
  return properties.find(({ name, value }) => name === 'names' && value.output.name === 'Name');
}

/** The column with the name that is shown where no language is asked for; undefined where not every kind has one. */
export function shownName(
  kinds: readonly { readonly properties: readonly Property[] }[],
): string | undefined {
  const names = namesProperty(commonProperties(kinds));
  return names?.value.summary && `${names.name}${names.value.summary.shown}`;
}
