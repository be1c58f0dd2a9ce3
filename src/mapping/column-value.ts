/**
 * What stands in a column: of a table the cell, of a nested record what the dotted name leads to, through lists too. A key that has dots
 * itself comes first.
 */
export function columnValue(data: unknown, column: string): unknown {
  if (typeof data !== 'object' || data === null) return undefined;
  if (Array.isArray(data)) return data.flatMap((one) => columnValue(one, column) ?? []);
  if (Object.hasOwn(data, column)) return (data as Readonly<Record<string, unknown>>)[column];
  for (let dot = column.indexOf('.'); dot !== -1; dot = column.indexOf('.', dot + 1)) {
    const key = column.slice(0, dot);
    if (Object.hasOwn(data, key))
      return columnValue((data as Readonly<Record<string, unknown>>)[key], column.slice(dot + 1));
  }
  return undefined;
}
