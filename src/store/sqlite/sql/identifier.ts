/**
 * The name of a table or column as SQL text. Names come from the ontology alone; the quotes allow reserved words.
 * @example identifier('k_Company') // '"k_Company"'
 */
export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
