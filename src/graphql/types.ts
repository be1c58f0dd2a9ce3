import type { Corroboration } from '../claims/corroboration.ts';
import type { ClaimItem } from '../loaders/item.ts';
import type { ConversionShape, MoneyShape } from '../money/convert-money.ts';
import { capital } from '../ontology/casing.ts';
import type { Hop, Kind, Ontology } from '../ontology/ontology.ts';
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
  /** What a hop leads to: a kind's type, or `Entity` where there are several. */
  target(kinds: readonly string[]): Output<unknown>;
  where(kinds: readonly string[]): Input<WhereValue>;
  /** The filter of what a link of a kind leads to: where the link has properties of its own, they can be asked for too. */
  linkWhere(kind: Kind, hop: Hop): Input<WhereValue>;
  /** Those filters of links that are types of their own. */
  readonly linkWheres: ReadonlyMap<string, Input<WhereValue>>;
  order(kinds: readonly string[]): Input<OrderValue>;
  /** What a list of some kinds adds up to. */
  aggregate(kinds: readonly string[]): Output<AggregateShape>;
  /** The enum of a vocabulary that a kind of value has, by its name. */
  words(name: string): Enum;
  /** The enum of a name, declared on first use. Throws where it was declared differently before. */
  enumOf(name: string, doc: string, members: Readonly<Record<string, string>>): Enum;
}

/** The name of the types that stand for a set of kinds. */
export function targetName(kinds: readonly string[]): string {
  return kinds.length === 1 && kinds[0] !== undefined ? kinds[0] : 'Entity';
}

/** Declares the types of an ontology. */
export function createTypes(builder: Builder, ontology: Ontology, limits: Limits): Types {
  const objects = refs(ontology.kinds, (kind) => builder.objectRef<Row>(kind.name));
  const wheres = refs(ontology.kinds, (kind) => builder.inputRef<WhereValue, false>(`${kind.name}Where`));
  const orders = refs(ontology.kinds, (kind) => builder.inputRef<OrderValue, false>(`${kind.name}Order`));
  const aggregates = refs(ontology.kinds, (kind) =>
    builder.objectRef<AggregateShape>(`${kind.name}Aggregate`),
  );
  const entityAggregate = builder.objectRef<AggregateShape>('EntityAggregate');
  /** Filters of what links with properties of their own lead to, which can be asked for these. */
  const linkWheres = new Map(
    ontology.kinds.flatMap((kind) =>
      kind.hops
        .filter(({ properties }) => properties.some(({ value }) => value.filter !== null))
        .map((hop) => {
          const name = `${kind.name}${capital(hop.field)}Where`;
          return [`${kind.name}.${hop.field}`, builder.inputRef<WhereValue, false>(name)] as const;
        }),
    ),
  );
  const entity = builder.interfaceRef<Row>('Entity');
  const entityWhere = builder.inputRef<WhereValue, false>('EntityWhere');
  const entityOrder = builder.inputRef<OrderValue, false>('EntityOrder');
  const vocabularies = vocabulariesOf(ontology);
  const enumOf = enumsOf(builder);
  return {
    builder,
    ontology,
    limits,
    planOf: operationPlans({ ontology, bounds: limits }),
    hubs: hubsOf(ontology, limits.hubLinks),
    node: builder.interfaceRef<{ readonly id?: Cell }>('Node'),
    entity,
    kind: enumOf(
      'Kind',
      'What something is: every kind of node in the graph.',
      Object.fromEntries(ontology.kinds.map(({ code, doc }) => [code, doc])),
    ),
    claim: builder.objectRef<ClaimItem>('Claim'),
    corroboration: builder.objectRef<Corroboration>('Corroboration'),
    pageInfo: builder.objectRef<PageInfoShape>('PageInfo'),
    count: builder.objectRef<Pick<Connection<unknown>, 'total'>>('CountAggregate'),
    leftOut: builder.objectRef<LeftOutShape>('LeftOut'),
    money: builder.objectRef<MoneyShape>('Money'),
    conversion: builder.objectRef<ConversionShape>('Conversion'),
    object: (kind) => found(objects, kind),
    target: (kinds) => derived(kinds.length === 1 ? found(objects, targetName(kinds)) : entity),
    linkWheres,
    linkWhere: ({ name }, hop) =>
      linkWheres.get(`${name}.${hop.field}`) ??
      (hop.to.length === 1 ? found(wheres, targetName(hop.to)) : entityWhere),
    where: (kinds) => (kinds.length === 1 ? found(wheres, targetName(kinds)) : entityWhere),
    order: (kinds) => (kinds.length === 1 ? found(orders, targetName(kinds)) : entityOrder),
    aggregate: (kinds) => (kinds.length === 1 ? found(aggregates, targetName(kinds)) : entityAggregate),
    words: (name) => {
      const { doc, members } = found(vocabularies, name);
      return enumOf(name, doc, members);
    },
    enumOf,
  };
}

function refs<T>(kinds: readonly Kind[], make: (kind: Kind) => T): ReadonlyMap<string, T> {
  return new Map(kinds.map((kind) => [kind.name, make(kind)]));
}

function found<T>(map: ReadonlyMap<string, T>, name: string): T {
  const type = map.get(name);
  if (type === undefined) throw new Error(`The API needs ${name}, which the ontology does not declare.`);
  return type;
}
