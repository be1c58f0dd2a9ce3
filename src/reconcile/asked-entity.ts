import type { Kind } from '../ontology/ontology.ts';

/** A value that an entity is asked to have: a text as its property writes it, or the id of what it is linked with. */
export interface AskedValue {
  readonly text: string;
  /** Whether the text is an id. */
  readonly isId: boolean;
  /** The id under which the graph shows what the text is an id of, where it is another one. */
  readonly shownAs?: string;
}

/** A property or a link, and the values of which any will do. */
export interface Condition {
  /** Name of a property, or of the field of a link; of an identifier also with its scheme: `identifiers:LEI`. */
  readonly pid: string;
  readonly values: readonly AskedValue[];
}

/** What somebody knows of an entity that he looks for. */
export interface AskedEntity {
  /** What it may be called; an id or an identifier among them is taken for what it is. */
  readonly names: readonly string[];
  /** The kinds that it may be of. */
  readonly kinds: readonly Kind[];
  readonly conditions: readonly Condition[];
  /** Where it belongs, by whatever link: the id of a country, or its code. */
  readonly country: string | null;
  /** Most candidates that are wanted. */
  readonly limit: number;
}
