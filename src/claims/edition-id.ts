/**
 * The id of one edition's own document, where its head bears no day and so is the head of every edition: told from the others by the day on
 * which it was released.
 */
export const editionId = (id: string, released: string): string =>
  id.endsWith(released) ? id : `${id}-${released}`;
