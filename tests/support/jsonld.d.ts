/** What of the library tests use; it ships no types. */
declare module 'jsonld' {
  const jsonld: {
    toRDF(document: object, options: { readonly format: 'application/n-quads' }): Promise<unknown>;
  };
  export default jsonld;
}
