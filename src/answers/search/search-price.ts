/** What a search costs, in the units of `prices`: for each text that is looked for. */
export const searchPrice = 6_000;
