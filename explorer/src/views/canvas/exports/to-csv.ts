import type { Drawing } from '../draw/drawn.ts';

/** The links of a drawing as rows of CSV (RFC 4180), under the names of the columns. */
export function toCsv({ nodes, edges }: Drawing): string {
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  const rows = edges
    .flatMap(({ links }) => links)
    .map(({ from, field, to, name }) => [from, names.get(from) ?? '', field, name, to, names.get(to) ?? '']);
  return [['from', 'fromName', 'link', 'linkName', 'to', 'toName'], ...rows]
    .map((row) => `${row.map(csvCell).join(',')}\r\n`)
    .join('');
}

/**
 * A text as a cell. One that begins like a formula gets an apostrophe before it: a spreadsheet would run what a source wrote.
 */
export function csvCell(text: string): string {
  const plain = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/.test(text) ? `'${text}` : text;
  return /[",\r\n']/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
