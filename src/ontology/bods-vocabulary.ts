/** Where the Beneficial Ownership Data Standard has its facts in the ontology, and its words for those of closed lists. */
export interface BodsVocabulary {
  /** Kinds that are entities there, with the type of each. */
  readonly entityTypes: Readonly<Record<string, string>>;
  /** The kind of natural persons. */
  readonly person: string;
  /** Properties with a day, by their names there; and those that may also be a month or a year. */
  readonly days: Readonly<Record<string, string>>;
  readonly dates: Readonly<Record<string, string>>;
  /** Links to countries, by their names there: `one` takes one of them, `many` all. */
  readonly countries: Readonly<Record<string, { readonly name: string; readonly many: boolean }>>;
  /** The link from an owner to what it has an interest in, with its properties by their names there. */
  readonly owns: {
    readonly link: string;
    readonly interest: string;
    readonly interests: Readonly<Record<string, string>>;
    readonly directness: string;
    readonly beneficial: string;
    readonly share: { readonly exact: string; readonly minimum: string; readonly maximum: string };
    readonly startDate: string;
    readonly endDate: string;
  };
  /** Types of sources by their kinds. */
  readonly sourceTypes: Readonly<Record<string, string>>;
  /** Types of names by their kinds. */
  readonly nameTypes: Readonly<Record<string, string>>;
  /** The scheme of org-id.guide of each scheme of identifiers that is called otherwise here. */
  readonly schemes: Readonly<Record<string, string>>;
}
