import type { Property } from '../ontology/ontology.ts';
import type { ValueKind } from '../ontology/value-kind.ts';
import type { Row } from '../store/store.ts';
import { derived, type Output } from './builder.ts';
import { loadValue, loadValues } from './load-property.ts';

/** Finds the type that a kind of value is shown as. */
export type ValueTypes = (value: ValueKind) => Output<unknown>;

/** The field of a property on what `rowOf` finds its columns in: an entity or a link. It never waits. */
export function propertyField<T>(property: Property, valueType: ValueTypes, rowOf: (parent: T) => Row) {
  const many = property.many === true;
  const type = valueType(property.value);
  return {
    // Pothos takes a list as an array of one type; `derived` keeps both forms one type to the compiler.
    type: many ? derived([type]) : type,
    nullable: !many,
    description: property.doc,
    resolve: (parent: T): unknown =>
      many ? loadValues(property, rowOf(parent)) : loadValue(property, rowOf(parent)),
  };
}
