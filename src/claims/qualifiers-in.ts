/** What a claim says of its link, from the cell that holds it as JSON; nothing where that is empty. */
export const qualifiersIn = (cell: unknown): Readonly<Record<string, string>> =>
  typeof cell === 'string' ? JSON.parse(cell) : none;

const none: Readonly<Record<string, string>> = Object.freeze({});
