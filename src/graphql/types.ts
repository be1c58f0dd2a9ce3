import type { Corroboration } from '../claims/corroboration.ts';
import type { ClaimItem } from '../loaders/item.ts';
import type { ConversionShape, MoneyShape } from '../money/convert-money.ts';
import { capital } from '../ontology/casing.ts';
import type { Hop, Ontology, Target } from '../ontology/ontology.ts';
import { type Hubs, hubsOf } from '../plan/hubs-of.ts';
import { operationPlans, type PlanOf } from '../plan/operation-plans.ts';
import type { Cell, Row } from '../store/store.ts';
import type { AggregateShape } from './aggregate-shape.ts';
import { type Builder, derived, type Enum, type Input, type Interface, type Output } from './builder.ts';
import type { Connection } from './connection.ts';
import { enumsOf } from './enums-of.ts';
import type { LeftOutShape } from './left-out-shape.ts';
import type { Limits } from './limits.ts';
import { vocabulariesOf } from './value-kinds.ts';

/** The value of a filter, as GraphQL has checked it against the input type. */
export type WhereValue = { readonly [field: string]: unknown };

/** One term of `orderBy`. */
export interface OrderValue {
  readonly field: string;
  readonly direction: string;
}

/** What the ends of a page look like to a client. */
export interface PageInfoShape {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** Every type that others refer to, declared before any of them has fields: types refer to each other in circles. */
export interface Types {
  readonly builder: Builder;
  readonly ontology: Ontology;
  readonly limits: Limits;
  /** What an operation selects below a field that leads to nodes. */
  readonly planOf: PlanOf;
  readonly hubs: Hubs;
  /** What there are lists of: every kind, and the families that some link to many leads to. */
  readonly listed: readonly Target[];
  readonly node: Interface<{ readonly id?: Cell }>;
  readonly entity: Interface<Row>;
  readonly kind: Enum;
  readonly claim: Output<ClaimItem>;
  readonly corroboration: Output<Corroboration>;
  readonly pageInfo: Output<PageInfoShape>;
  /** What a list of anything but the nodes of a kind adds up to. */
  readonly count: Output<Pick<Connection<unknown>, 'total'>>;
  /** What a sum does not count. */
  readonly leftOut: Output<LeftOutShape>;
  readonly money: Output<MoneyShape>;
  readonly conversion: Output<ConversionShape>;
  object(kind: string): Output<Row>;
  family(name: string): Interface<Row>;
  /** What a link leads to, by name: the type of a kind, or the interface of a family. */
  target(name: string): Output<unknown>;
  where(target: string): Input<WhereValue>;
  /** The filter of what a link leads to: where the link has properties of its own, they can be asked for too. */
  linkWhere(hop: Hop): Input<WhereValue>;
  /** Those filters of links that are types of their own, by the names of the types. */
  readonly linkWheres: ReadonlyMap<string, LinkWhere>;
  order(target: string): Input<OrderValue>;
  /** What a list adds up to. */
  aggregate(target: string): Output<AggregateShape>;
  /** The enum of a vocabulary that a kind of value has, by its name. */
  words(name: string): Enum;
  /** The enum of a name, declared on first use. Throws where it was declared differently before. */
  enumOf(name: string, doc: string, members: Readonly<Record<string, string>>): Enum;
}

/** The filter of what a link with properties of its own leads to. */
interface LinkWhere {
  readonly hop: Hop;
  readonly type: Input<WhereValue>;
}

/** What the types are called that belong to a link and not to a kind that has it, such as its edges: `ActorOwns`. */
export const linkName = ({ source, field }: Pick<Hop, 'source' | 'field'>): string =>
  `${source}${capital(field)}`;

/** Declares the types of an ontology. */
export function createTypes(builder: Builder, ontology: Ontology, limits: Limits): Types {
  const { kinds, families, targets } = ontology;
  const toMany = new Set(kinds.flatMap(({ hops }) => hops.flatMap((hop) => (hop.one ? [] : [hop.target]))));
  const listed = targets.filter(({ name }) => ontology.kind(name) !== undefined || toMany.has(name));
  const objects = refs(kinds, ({ name }) => builder.objectRef<Row>(name));
  const interfaces = refs(families, ({ name }) => builder.interfaceRef<Row>(name));
  const wheres = refs(targets, ({ name }) => builder.inputRef<WhereValue, false>(`${name}Where`));
  const orders = refs(listed, ({ name }) => builder.inputRef<OrderValue, false>(`${name}Order`));
  const aggregates = refs(listed, ({ name }) => builder.objectRef<AggregateShape>(`${name}Aggregate`));
  const linkWheres = new Map<string, LinkWhere>();
  for (const hop of kinds.flatMap(({ hops }) => hops)) {
    const name = `${linkName(hop)}Where`;
    if (!linkWheres.has(name) && hop.properties.some(({ value }) => value.filter !== null))
      linkWheres.set(name, { hop, type: builder.inputRef<WhereValue, false>(name) });
  }
  const entity = builder.interfaceRef<Row>('Entity');
  const vocabularies = vocabulariesOf(ontology);
  const enumOf = enumsOf(builder);
  return {
    builder,
    ontology,
    limits,
    listed,
    planOf: operationPlans({ ontology, bounds: limits }),
    hubs: hubsOf(ontology, limits.hubLinks),
    node: builder.interfaceRef<{ readonly id?: Cell }>('Node'),
    entity,
    kind: enumOf(
      'Kind',
      'What something is: every kind of node in the graph.',
      Object.fromEntries(kinds.map(({ code, doc }) => [code, doc])),
    ),
    claim: builder.objectRef<ClaimItem>('Claim'),
    corroboration: builder.objectRef<Corroboration>('Corroboration'),
    pageInfo: builder.objectRef<PageInfoShape>('PageInfo'),
    count: builder.objectRef<Pick<Connection<unknown>, 'total'>>('CountAggregate'),
    leftOut: builder.objectRef<LeftOutShape>('LeftOut'),
    money: builder.objectRef<MoneyShape>('Money'),
    conversion: builder.objectRef<ConversionShape>('Conversion'),
    object: (kind) => found(objects, kind),
    family: (name) => found(interfaces, name),
    target: (name) => derived(objects.get(name) ?? interfaces.get(name) ?? entity),
    linkWheres,
    linkWhere: (hop) => linkWheres.get(`${linkName(hop)}Where`)?.type ?? found(wheres, hop.target),
    where: (target) => found(wheres, target),
    order: (target) => found(orders, target),
    aggregate: (target) => found(aggregates, target),
    words: (name) => {
      const { doc, members } = found(vocabularies, name);
      return enumOf(name, doc, members);
    },
    enumOf,
  };
}

function refs<T>(
  named: readonly Pick<Target, 'name'>[],
  make: (one: Pick<Target, 'name'>) => T,
): ReadonlyMap<string, T> {
  return new Map(named.map((one) => [one.name, make(one)]));
}

function found<T>(map: ReadonlyMap<string, T>, name: string): T {
  const type = map.get(name);
  if (type === undefined) throw new Error(`The API needs ${name}, which the ontology does not declare.`);
  return type;
}
