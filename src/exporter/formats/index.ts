import type { Format } from './format.ts';

/** A format as it is known before it is asked for, and what loads it with the libraries that it needs. */
export interface FormatEntry {
  /** The ending of its files, with the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** What it is, in a few words. */
  readonly doc: string;
  load(): Promise<Format>;
}

export const formats = Object.freeze({
  claims: {
    extension: '.jsonl',
    mediaType: 'application/x-ndjson',
    doc: 'canonical claims, one JSON object a line, which import takes back',
    load: async () => (await import('./claims.ts')).claims,
  },
  csv: {
    extension: '.csv',
    mediaType: 'text/csv',
    doc: 'a table of claims for spreadsheets, a row for each place in which one is said, with its source',
    load: async () => (await import('./csv.ts')).csv,
  },
  parquet: {
    extension: '.parquet',
    mediaType: 'application/vnd.apache.parquet',
    doc: 'a table of claims for DuckDB, pandas and the like, which import takes back',
    load: async () => (await import('./parquet.ts')).parquet,
  },
  nquads: {
    extension: '.nq',
    mediaType: 'application/n-quads',
    doc: 'RDF with a graph for each dataset, PROV-O, and every claim as a reifier, which import takes back',
    load: async () => (await import('./nquads.ts')).nquads,
  },
  turtle: {
    extension: '.ttl',
    mediaType: 'text/turtle',
    doc: 'RDF with prefixes, PROV-O, and every claim as a reifier',
    load: async () => (await import('./turtle.ts')).turtle,
  },
  jsonld: {
    extension: '.jsonld',
    mediaType: 'application/ld+json',
    doc: 'JSON-LD with words of schema.org and PROV-O, every claim as a statement of RDF 1.1',
    load: async () => (await import('./jsonld.ts')).jsonld,
  },
  graphml: {
    extension: '.graphml',
    mediaType: 'application/graphml+xml',
    doc: 'nodes and edges for Gephi, yEd, NetworkX and the like: what is shown, and the first source of each link',
    load: async () => (await import('./graphml.ts')).graphml,
  },
  ftm: {
    extension: '.ftm.json',
    mediaType: 'application/x-ndjson',
    doc: 'entities of FollowTheMoney, one JSON object a line: what is shown, with the addresses of its sources',
    load: async () => (await import('./ftm.ts')).ftm,
  },
  bods: {
    extension: '.bods.json',
    mediaType: 'application/json',
    doc: 'statements of the Beneficial Ownership Data Standard 0.4: persons, bodies, and the interests of the one in the other',
    load: async () => (await import('./bods.ts')).bods,
  },
}) satisfies Readonly<Record<string, FormatEntry>>;

export type FormatName = keyof typeof formats;

export const formatNames = Object.keys(formats) as readonly FormatName[];
