import { loadValue, loadValues } from '../graphql/load-property.ts';
import type { Property } from '../ontology/ontology.ts';
import type { Row } from '../store/store.ts';

/** The values of a property of an entity, as resolvers see them: of one value a list of it, without what is absent. */
export function valuesOf(property: Property, row: Row): readonly unknown[] {
  const all = property.many ? loadValues(property, row) : [loadValue(property, row)];
  return all.filter((one) => one !== null && one !== undefined);
}

/** The text of a value that a row holds: where it has parts, such as the currency of an amount, with these. */
export function textOfValue({ value, many, name }: Property, loaded: unknown, row: Row, at: number): string {
  const { parts } = value;
  if (parts !== undefined && isRecord(loaded) && typeof loaded.value === 'string') {
    const given = parts.names.flatMap((part) => {
      const text = loaded[part];
      return typeof text === 'string' && text !== '' ? [[part, text] as const] : [];
    });
    return parts.join(loaded.value, Object.fromEntries(given));
  }
  const cell = row[`${name}${value.columns[0]?.suffix ?? ''}`];
  return String(many && Array.isArray(cell) ? cell[at] : cell);
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
