/** What a public vocabulary of RDF calls things of the ontology, by IRIs. What it has no word for is called by a word of our own. */
export interface RdfVocabulary {
  /** Of each kind its type, and the properties for its own properties and links by their names. */
  readonly kinds: Readonly<
    Record<string, { readonly type: string; readonly terms: Readonly<Record<string, string>> }>
  >;
  /** The properties for what every kind has. */
  readonly common: Readonly<Record<string, string>>;
}
