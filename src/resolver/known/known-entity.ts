/** What is known of an entity that may be another one as well. */
export interface KnownEntity {
  readonly id: string;
  /** Name of its kind. */
  readonly kind: string;
  /** Other ids that are shown under its own. */
  readonly merged: readonly string[];
  /** In all languages; the one that lists show is the first. */
  readonly names: readonly string[];
  /** What is given to one entity alone, by the list that gives it. */
  readonly identifiers: ReadonlyMap<string, readonly string[]>;
  /** Identifiers that several may have. */
  readonly sharedIdentifiers: readonly string[];
  /** Countries that it belongs to, by the name of the link that says so, or `anyLink`. */
  readonly countries: ReadonlyMap<string, string>;
  /** Each code that its kind is called by, of a security its ticker and the exchange, by its property; null where it is not known. */
  readonly codes: ReadonlyMap<string, string | null>;
  /** Hosts of its websites. */
  readonly hosts: readonly string[];
  /** What it is linked with, each as the name of the link and the id at its other end: `owns company/oracle-japan`. */
  readonly links: readonly string[];
  /** The identifiers of what it is linked with, each with the name of the link: `securities ISIN:US68389X1054`. */
  readonly beside: readonly string[];
}

/** How much is said of an entity: of two that are one, the better known gives its id. */
export const saidOf = ({ names, identifiers, links, hosts }: KnownEntity): number =>
  names.length + identifiers.size + links.length + hosts.length;
