import type { Head } from './claim.ts';

/** The head of a document or a dataset, from its canonical form. */
export function readHead(canonical: string): Head {
  const { id, derivedFrom, dataset, ...properties } = JSON.parse(canonical);
  return { id, derivedFrom: derivedFrom ?? [], dataset: dataset ?? null, properties };
}
