/** What one column of a stored value holds. `integer` is 64 bits wide. */
export type ColumnType = 'string' | 'integer' | 'float';

/** A column that a value of this kind takes in the store: its name is the property's name followed by `suffix`. */
export interface Column {
  readonly suffix: string;
  readonly type: ColumnType;
  /**
   * Where `output` is an object, the fields of it for which `load` needs this column; none where it exists only for filters, orders
   * and sums. Without it, every field does. For a value kept in lists, the first column has none.
   */
  readonly shownBy?: readonly string[];
}

export type Scalar = string | number | bigint | null;

/** What storing a value requires besides the value itself: when it was stated, and the exchange rates then. */
export interface Moment {
  /** Day (YYYY-MM-DD) of the value, or null where unknown. */
  readonly day: string | null;
  /** Source of the shown claim. */
  readonly source: string;
  /** The rate of a currency on a day, or null where none is known. */
  readonly rate: (currency: string, day: string) => Rate | null;
}

/** An exchange rate, with the day from which it holds and the source that says so. */
export interface Rate {
  /** Units of the currency for one US dollar, as an exact decimal. */
  readonly perUsd: string;
  readonly day: string;
  readonly source: string;
}

export type Operator =
  | 'eq'
  | 'ne'
  | 'in'
  | 'notIn'
  | 'lt'
  | 'lte'
  | 'gt'
  | 'gte'
  | 'contains'
  | 'startsWith'
  | 'isNull';

/** How values of a kind are compared as they were said, those of one unit alone. */
export interface SaidFilter {
  /** Name of the GraphQL input type, such as `MoneySaidFilter`. */
  readonly input: string;
  readonly doc: string;
  /** What the values must be said in: a required field of the input, with the suffix of the column that holds it. */
  readonly unit: {
    readonly name: string;
    readonly doc: string;
    readonly type: string;
    readonly suffix: string;
    readonly bind: (unit: string) => string;
  };
  /** GraphQL type of an operand, such as `Decimal`. */
  readonly operand: string;
  /** Suffix of the column with the figure: the canonical text of an exact decimal. */
  readonly suffix: string;
  readonly operators: readonly ('eq' | 'in' | 'lt' | 'lte' | 'gt' | 'gte')[];
  /** From an operand to a canonical decimal. Throws `ValueFault`. */
  readonly bind: (operand: string) => string;
}

/** How values of a kind are filtered. */
export interface Filter {
  /** Name of the GraphQL input type, such as `MoneyFilter`. */
  readonly input: string;
  readonly doc: string;
  /** GraphQL type of an operand, such as `Decimal`. */
  readonly operand: string;
  /** The operators that make sense, each with the suffix of the column that it compares. */
  readonly operators: Readonly<Partial<Record<Operator, string>>>;
  /** From an operand as the client sent it to what the column holds. Throws `ValueFault`. */
  readonly bind: (operand: string, operator: Operator) => Exclude<Scalar, null>;
  /** The field `said` of the input, where values may be compared as they were said. */
  readonly said?: SaidFilter;
}

/** A closed list of words, each with its meaning; GraphQL shows it as an enum of that name. */
export interface Vocabulary {
  readonly name: string;
  readonly doc: string;
  readonly members: Readonly<Record<string, string>>;
}

/** How GraphQL shows values of a kind. */
export type Output =
  | { readonly type: 'scalar'; readonly name: string }
  /** `words` are those that fields of the object have. */
  | { readonly type: 'object'; readonly name: string; readonly words?: readonly Vocabulary[] }
  | { readonly type: 'enum'; readonly name: string; readonly members: Vocabulary['members'] };

/** Bounds that values lie between, both included, unless somebody erred. */
export interface PlausibleRange {
  readonly least?: number;
  readonly most?: number;
}

/** A literal of RDF: its text, and its language (BCP 47) or its datatype. */
export interface RdfLiteral {
  readonly text: string;
  readonly lang?: string;
  /** An IRI; a literal with neither is a plain text. */
  readonly datatype?: string;
}

/** What a value is in RDF: a literal, or a thing of a type with properties of its own, all by their IRIs. */
export type RdfValue =
  | RdfLiteral
  | { readonly type: string; readonly properties: Readonly<Record<string, RdfLiteral>> };

/** One kind of value: how it is written, checked, stored, filtered, ordered and shown. */
export interface ValueKind<V = unknown> {
  readonly name: string;
  /** One sentence: what it is, in the world. */
  readonly doc: string;
  /** What a writer is told was expected, with an example. */
  readonly expected: string;
  readonly columns: readonly Column[];
  readonly output: Output;
  readonly filter: Filter | null;
  /** Suffixes of the columns that order entities by this value; empty where there is no order. */
  readonly order: readonly string[];
  /** Reads the canonical text, and other spellings that people use. Throws `ValueFault`. */
  parse(text: string): V;
  /** Parts of the text that writers may also give each by its name, such as the currency of an amount. */
  readonly parts?: {
    readonly names: readonly string[];
    /** The text that `parse` reads. A part that is not given is absent. */
    join(value: string, parts: Readonly<Record<string, string>>): string;
    /** Reads those parts that are right or wrong whatever they are parts of. Throws `ValueFault`. */
    readonly read: Readonly<Record<string, (part: string) => unknown>>;
  };
  /** The canonical text: `parse(format(v))` equals `v`, and equal values have equal texts. */
  format(value: V): string;
  /** What the store holds, one for each column. */
  store(value: V, moment: Moment): readonly Scalar[];
  /** What the resolvers of `output` see, from what the store holds. */
  load(stored: readonly Scalar[]): unknown;
  /** For values with a figure, that of a canonical text, as an exact decimal: what a plausible range is compared with. */
  figure?(text: string): string;
  /** Where values of this kind lie, for properties that do not say it of themselves. What lies outside is taken in, with a warning. */
  readonly plausible?: PlausibleRange;
  /**
   * The list that gives the value to one entity alone, and each of them one at most: of an identifier its scheme; null where several can
   * share it. Where two do, or one has two, that is stored, with a warning.
   */
  unique?(value: V): string | null;
  /** The country whose register such a list is, by its code; null where it is that of none. */
  countryOfList?(list: string): string | null;
  /** What a value is in RDF, where it is more than its canonical text. */
  rdf?(value: V): RdfValue;
  /** Of several values, at most one is shown for each slot: names in one language are rivals, for example. */
  slot?(value: V): string;
  /** For properties with many values: what summarises them. */
  readonly summary?: {
    readonly columns: readonly Column[];
    of(values: readonly V[]): readonly Scalar[];
    /** Suffix of the column with the one value to show by default. */
    readonly shown: string;
    /** Suffixes of the columns that order entities by their values. */
    readonly order: readonly string[];
  };
  /** The order of many values among themselves, before the strength of their claims decides. */
  precedence?(value: V): number;
}

/** A text that is not a value of its kind. */
export class ValueFault extends Error {
  override readonly name = 'ValueFault';
  readonly expected: string;
  constructor(message: string, expected: string) {
    super(message);
    this.expected = expected;
  }
}

/** Checks nothing; it lets the compiler infer V and makes each value kind a frozen constant. */
export function valueKind<V>(declared: ValueKind<V>): ValueKind<V> {
  return Object.freeze(declared);
}
