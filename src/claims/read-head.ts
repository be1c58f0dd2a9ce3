import type { Head } from './claim.ts';

/** The head of a document or a dataset, from its canonical form. */
export function readHead(canonical: string): Head {
  const { id, derivedFrom, dataset, ...properties } = JSON.parse(canonical);
  return { id, derivedFrom: derivedFrom ?? [], dataset: dataset ?? null, properties };
}

/** The dataset that the canonical head of a document names. */
export function datasetIn(head: string | null): string | null {
  if (head?.includes('"dataset":') !== true) return null;
  const { dataset }: { readonly dataset?: string } = JSON.parse(head);
  return dataset ?? null;
}
