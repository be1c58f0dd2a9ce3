/** A value as a line of a text that tells it from every other one: what follows a line break in it is indented. */
export const wordOf = (value: unknown): string =>
  typeof value === 'string' ? `\n"${value.replaceAll('\n', '\n ')}` : `\n${JSON.stringify(value)}`;
