import type { Format } from './format.ts';

/** Loads each format with the libraries that it needs when it is asked for. */
export const formats = Object.freeze({
  claims: async () => (await import('./claims.ts')).claims,
  csv: async () => (await import('./csv.ts')).csv,
  parquet: async () => (await import('./parquet.ts')).parquet,
  nquads: async () => (await import('./nquads.ts')).nquads,
  turtle: async () => (await import('./turtle.ts')).turtle,
  jsonld: async () => (await import('./jsonld.ts')).jsonld,
  graphml: async () => (await import('./graphml.ts')).graphml,
  ftm: async () => (await import('./ftm.ts')).ftm,
  bods: async () => (await import('./bods.ts')).bods,
}) satisfies Readonly<Record<string, () => Promise<Format>>>;

export type FormatName = keyof typeof formats;

export const formatNames = Object.keys(formats) as readonly FormatName[];
