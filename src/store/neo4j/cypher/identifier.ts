/**
 * A label, relationship type or property name as Cypher text. Names come from the ontology alone; the quotes allow reserved
 * words, such as `IN`.
 * @example identifier('HOSTED_BY') // '`HOSTED_BY`'
 */
export function identifier(name: string): string {
  return `\`${name.replaceAll('`', '``')}\``;
}
