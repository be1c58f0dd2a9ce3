/** Whether a store takes a text: what none takes is in none. */
export const isAskable = (text: string): boolean => text.isWellFormed() && !text.includes('\0');
