import type { Property } from '../ontology/ontology.ts';
import type { Scalar } from '../ontology/value-kind.ts';
import { canonicalText } from './field-at.ts';

/** A date within another one, or the other way round: both may be true. */
const within = 0.8;

/** How alike two canonical texts of a property are: the same, dates of which one holds the other, or not. */
export function compareValues(property: Property, asked: string, held: string): number {
  if (asked.toLowerCase() === held.toLowerCase()) return 1;
  const [a, b] = [spanOf(property, asked), spanOf(property, held)];
  if (a === null || b === null) return 0;
  return holds(a, b) || holds(b, a) ? within : 0;
}

type Span = readonly [string, string];

const holds = ([from, to]: Span, other: Span): boolean => from <= other[0] && other[1] <= to;

/** From when until when a value lies, where its kind has such columns. */
function spanOf(property: Property, text: string): Span | null {
  const { value } = property;
  const [first, last] = value.order;
  if (first === undefined || last === undefined) return null;
  const canonical = canonicalText(property, null, text);
  if (canonical === null) return null;
  const stored = value.store(value.parse(canonical), { day: null, source: '', rate: () => null });
  const at = (suffix: string): Scalar =>
    stored[value.columns.findIndex((column) => column.suffix === suffix)] ?? null;
  const [from, to] = [at(first), at(last)];
  return typeof from === 'string' && typeof to === 'string' ? [from, to] : null;
}
