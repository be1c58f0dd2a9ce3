import type { PlausibleRange, ValueKind } from './value-kind.ts';

/** A named value of a kind. */
export interface PropertyDeclaration {
  readonly value: ValueKind;
  /** One sentence: what it means in the world. */
  readonly doc: string;
  /** Whether an entity has many of them at once, such as names; otherwise the strongest claim decides. */
  readonly many?: true;
  /** Whether the store keeps an index for filters and orders by it. */
  readonly index?: true;
  /** Where its values lie, in place of what their kind of value says. What lies outside is taken in, with a warning. */
  readonly plausible?: PlausibleRange;
  /** For money: the date property of the same kind whose first day decides the exchange rate. */
  readonly datedBy?: string;
  /** For a fuzzy date: what happens then, in a word or two, as a timeline shows it: `announced`. */
  readonly event?: string;
}

/** The other end of a link, which gets a field of its own. */
export interface ReverseDeclaration {
  readonly name: string;
  readonly doc: string;
  /** What it is called at kinds that have another field of that name. */
  readonly at?: Readonly<Record<string, Pick<ReverseDeclaration, 'name' | 'doc'>>>;
}

/** How a link may hold several times between the same two ends. */
export interface TimesDeclaration {
  /** Properties of the link that tell one time from another, such as the office held and its span. */
  readonly by: readonly string[];
  /** The fuzzy date among the link's properties that says when one time was, from its first day to its last. */
  readonly during?: string;
  /** The fuzzy date that says when one time began; it goes on until the next one like it between the same two ends begins. */
  readonly since?: string;
  /** Beside `since`: the fuzzy date that says when one time ended. */
  readonly until?: string;
}

/** A named, directed relation, declared once on the side that its sentence starts from. */
export interface LinkDeclaration {
  /** Relationship type in the store: `investment INVESTED_BY company`. */
  readonly type: string;
  /** What is at the other end: a kind, a family of kinds, or `Entity` for every kind. */
  readonly to: string;
  readonly doc: string;
  /** To one: the strongest claim decides and the others are a conflict. Otherwise claims add up. */
  readonly one?: true;
  readonly reverse: ReverseDeclaration;
  /** For a link to many that may hold several times between the same two ends; otherwise it holds once. */
  readonly times?: TimesDeclaration;
  /** Properties of the relation itself, such as the share owned. */
  readonly properties?: Readonly<Record<string, PropertyDeclaration>>;
}

/** The codes that the ids of a kind end with: an id with another one is taken in, with a warning. */
export interface IdCodes {
  /** What a writer is told was expected. */
  readonly expected: string;
  has(slug: string): boolean;
  /** The code that somebody means who writes this, where that is known. */
  meant(slug: string): string | null;
}

/** From when until when an entity exists or holds, by fuzzy dates among its properties. */
export interface LifetimeDeclaration {
  /** The one that spans all of it; otherwise those on which it begins and ends, as far as there are such. */
  readonly during?: string;
  readonly from?: string;
  readonly until?: string;
}

export interface KindDeclaration {
  /** PascalCase, singular: the label in the store and the type in GraphQL. */
  readonly name: string;
  /** One sentence: what it is in the world. */
  readonly doc: string;
  /** Name of the list field of Query, where English is irregular: `people`. */
  readonly plural?: string;
  /** Where there is a closed list of its entities: the codes that their ids end with. */
  readonly idCodes?: IdCodes;
  /**
   * Where it has codes and seldom a name: the properties that together one alone has at a time, such as a ticker and its exchange. What is
   * nearly the same code is another one, and a name that only repeats a code is none.
   */
  readonly calledBy?: readonly string[];
  /** Where it seldom has a name and one property says what it is, such as an address: that property is shown where a name is missing. */
  readonly inPlaceOfName?: string;
  /** Where lists may be asked for what was there on a day. */
  readonly lifetime?: LifetimeDeclaration;
  readonly properties: Readonly<Record<string, PropertyDeclaration>>;
  readonly links: Readonly<Record<string, LinkDeclaration>>;
}

/** What the kinds of a family say by links to one of their own, and the family has under one name. */
export interface AliasDeclaration {
  readonly doc: string;
  /** The link of each kind; all lead to the same. */
  readonly of: Readonly<Record<string, string>>;
}

/** An abstract kind: what several kinds are, and have in common. */
export interface FamilyDeclaration {
  /** PascalCase, singular: an interface in GraphQL. */
  readonly name: string;
  /** One sentence: what its members are in the world. */
  readonly doc: string;
  /** The kinds that belong to it. A family that is declared before it stands for its members. */
  readonly members: readonly string[];
  /** What every member has, beside what it declares itself. */
  readonly properties?: Readonly<Record<string, PropertyDeclaration>>;
  readonly links?: Readonly<Record<string, LinkDeclaration>>;
  readonly aliases?: Readonly<Record<string, AliasDeclaration>>;
}

/** Declares a kind of node. `ontology()` checks it together with the others. */
export function kind(declared: KindDeclaration): KindDeclaration {
  return Object.freeze(declared);
}

/** Declares a family of kinds. `ontology()` checks it together with the others. */
export function family(declared: FamilyDeclaration): FamilyDeclaration {
  return Object.freeze(declared);
}
