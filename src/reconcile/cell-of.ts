import { xsd } from '../ontology/iris.ts';
import type { Property } from '../ontology/ontology.ts';
import { canonicalText } from './field-at.ts';

/** A value as the protocol extends data by it. */
export type ExtendedCell =
  | { readonly str: string }
  | { readonly int: number }
  | { readonly float: number }
  | { readonly date: string }
  | { readonly id: string; readonly name: string };

/**
 * A value of a property: a number or a day where it is one in RDF, its text otherwise. An amount of money is a text, since a number has no currency, unless
 * `figures` asks for the number alone.
 */
export function cellOf(property: Property, text: string, figures: boolean): ExtendedCell {
  const { value } = property;
  const canonical = canonicalText(property, null, text);
  if (canonical === null) return { str: text };
  const literal = value.rdf?.(value.parse(canonical));
  if (literal === undefined || !('text' in literal)) {
    const figure = figures ? Number(value.figure?.(canonical) ?? Number.NaN) : Number.NaN;
    return Number.isFinite(figure) ? { float: figure } : { str: canonical };
  }
  const number = Number(literal.text);
  if (literal.datatype === xsd('integer') && Number.isSafeInteger(number)) return { int: number };
  if (literal.datatype === xsd('decimal') && Number.isFinite(number)) return { float: number };
  if (literal.datatype === xsd('date')) return { date: `${literal.text}T00:00:00Z` };
  return { str: literal.text };
}
