/** A name of the schema as words: `headquarteredIn` is "headquartered in", `DATA_CENTER` "data center". */
export function inWords(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase();
}
