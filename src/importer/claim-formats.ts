/** What the command line calls the formats of claim files. */
export const claimFormats = ['yaml', 'jsonl', 'nquads', 'parquet'] as const;

export type ClaimFormat = (typeof claimFormats)[number];
