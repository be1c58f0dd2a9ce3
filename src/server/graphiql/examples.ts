/** Queries that GraphiQL opens with, each in a tab of its own. */
export const examples: readonly string[] = Object.freeze([
  `# What can be asked: every field of the root, with its meaning.
query Fields {
  __schema { queryType { fields { name description } } }
}`,
  `query Typename {
  __typename
}`,
]);
