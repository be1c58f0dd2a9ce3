import type { IdCodes, LifetimeDeclaration, PropertyDeclaration, TimesDeclaration } from './kind.ts';

/** A property of a kind, its own or one that it shares with others. */
export interface Property extends PropertyDeclaration {
  readonly name: string;
}

/** A link seen from one of its ends: following it from many nodes at once is one statement. */
export interface Hop {
  /** Name of the field on the kind that it starts from. */
  readonly field: string;
  readonly doc: string;
  /** Name under which claims refer to it: the declared link's, at both ends. */
  readonly about: string;
  /** Type of the relationship; of an alias all of its types, as in `HEADQUARTERED_IN|ACTS_FOR`. */
  readonly type: string;
  readonly forward: boolean;
  readonly one: boolean;
  /** What it starts from and leads to: a kind, a family, or `Entity`. */
  readonly source: string;
  readonly target: string;
  /** The kinds that these stand for. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly properties: readonly Property[];
  /** Where it may hold several times between the same two ends. */
  readonly times?: TimesDeclaration;
}

/** A kind with everything that follows from its declaration. */
export interface Kind {
  readonly name: string;
  readonly doc: string;
  /** `AI_MODEL`: the member of the GraphQL enum. */
  readonly code: string;
  /** `ai-model`: what its ids begin with. */
  readonly prefix: string;
  /** The codes that its ids end with, where there is a list of them. */
  readonly idCodes?: IdCodes;
  /** Names of the properties that together one alone has, in place of a name. */
  readonly calledBy?: readonly string[];
  /** The property whose text is shown of those that have no name. */
  readonly inPlaceOfName?: Property;
  readonly lifetime?: LifetimeDeclaration;
  /** `aiModel` and `aiModels`: the pair of fields of Query. */
  readonly singular: string;
  readonly plural: string;
  readonly properties: readonly Property[];
  readonly hops: readonly Hop[];
  /** What its families have under one name, by links of its own and of other kinds. */
  readonly aliases: readonly Hop[];
}

/** What links lead to and lists are of: a kind, a family, or `Entity`, where some link leads to every kind. */
export interface Target {
  readonly name: string;
  readonly doc: string;
  /** The kinds that it stands for; of a kind, that alone. */
  readonly members: readonly Kind[];
  /** What all members have; of a kind, all that it has. */
  readonly properties: readonly Property[];
  readonly hops: readonly Hop[];
  readonly aliases: readonly Hop[];
  /** What any member has, except names that mean different things to two of them. */
  readonly ofAny: Pick<Kind, 'properties' | 'hops'>;
}

/** All kinds, checked against each other, with links resolved at both ends. */
export interface Ontology {
  readonly kinds: readonly Kind[];
  kind(name: string): Kind | undefined;
  /** The kind of an id such as `company/oracle`. */
  kindOfId(id: string): Kind | undefined;
  /** Links of all kinds, once each, from the side on which they are declared. */
  readonly links: readonly Hop[];
  readonly families: readonly Target[];
  /** Every kind, and then what stands for several. */
  readonly targets: readonly Target[];
  /** @throws where nothing is called so. */
  target(name: string): Target;
}
