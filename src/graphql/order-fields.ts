import { screamingSnake } from '../ontology/casing.ts';
import type { Hop, Ontology, Property, Target } from '../ontology/ontology.ts';
import type { Column } from '../ontology/value-kind.ts';
import type { CursorOrder, CursorTerm } from './cursor.ts';
import { namesProperty } from './names-property.ts';
import { onceForTarget } from './once-for-target.ts';
import type { OrderValue } from './types.ts';

/** What can be ordered by: its columns, and what they mean. */
export interface OrderField {
  readonly doc: string;
  readonly columns: readonly Omit<CursorTerm, 'descending'>[];
}

const id = { column: 'id', type: 'string', nullable: false } as const;

/** The fields that nodes of a kind, or of a family, can be ordered by. */
export const orderFields = onceForTarget(fieldsOfOrder);

function fieldsOfOrder({ properties }: Target): ReadonlyMap<string, OrderField> {
  const names = namesProperty(properties);
  const fields = new Map<string, OrderField>([['ID', { doc: 'Its id.', columns: [id] }]]);
  const { summary } = names?.value ?? {};
  if (names !== undefined && summary !== undefined)
    fields.set('NAME', {
      doc: 'The name that is shown where no language is asked for, with case and accents set aside.',
      columns: columns(names, ordering(summary.columns, summary.order)),
    });
  for (const property of properties)
    if (property.many !== true && property.value.order.length > 0) {
      const wanted = ordering(property.value.columns, property.value.order);
      fields.set(screamingSnake(property.name), { doc: property.doc, columns: columns(property, wanted) });
    }
  return fields;
}

function ordering(stored: readonly Column[], order: readonly string[]): readonly Column[] {
  return order.flatMap((suffix) => stored.filter((column) => column.suffix === suffix));
}

function columns({ name }: Property, stored: readonly Column[]): OrderField['columns'] {
  return stored.map(({ suffix, type }) => ({ column: `${name}${suffix}`, type, nullable: true }));
}

const unordered: readonly OrderValue[] = Object.freeze([]);

/** Orders by what was asked for: what is written in a document is one list for all of its requests. */
const ordersOf = onceForTarget(() => new WeakMap<readonly OrderValue[], CursorOrder>());

/** The order that a client asked for. It ends with the id, so that no two rows are equal in it. */
export function toOrder(
  ontology: Ontology,
  target: string,
  orderBy: readonly OrderValue[] | null | undefined,
): CursorOrder {
  const asked = orderBy ?? unordered;
  const orders = ordersOf(ontology, target);
  const known = orders.get(asked);
  if (known !== undefined) return known;
  const order = newOrder(ontology, target, asked);
  orders.set(asked, order);
  return order;
}

/** The order of what a link leads to: where it may lead to one several times, these come in their order. */
export function toOrderOf(
  ontology: Ontology,
  hop: Hop,
  orderBy: readonly OrderValue[] | null | undefined,
): CursorOrder {
  const order = toOrder(ontology, hop.target, orderBy);
  if (hop.times === undefined) return order;
  const known = inTime.get(order) ?? {
    signature: `${order.signature},time`,
    terms: [...order.terms, time],
  };
  inTime.set(order, known);
  return known;
}

const time: CursorTerm = { column: 'time', type: 'string', descending: false, nullable: false, ofLink: true };

const inTime = new WeakMap<CursorOrder, CursorOrder>();

function newOrder(ontology: Ontology, target: string, orderBy: readonly OrderValue[]): CursorOrder {
  const fields = orderFields(ontology, target);
  const terms = [...orderBy, { field: 'ID', direction: 'ASC' }].flatMap(({ field, direction }) =>
    (fields.get(field)?.columns ?? []).map((column) => ({ ...column, descending: direction === 'DESC' })),
  );
  const told = orderBy.map(({ field, direction }) => `${field} ${direction}`);
  return { signature: [target, ...told].join(','), terms: untilUnique(terms) };
}

/** What comes after the id orders nothing, and neither does a repeated column. */
function untilUnique(terms: readonly CursorTerm[]): readonly CursorTerm[] {
  const end = terms.findIndex(({ column }) => column === id.column) + 1;
  return terms.slice(0, end).filter((term, i) => terms.findIndex((t) => t.column === term.column) === i);
}
