import type { Hop } from '../ontology/ontology.ts';
import { shape } from './shape.ts';

/**
 * The releases of some datasets, with what decides how their claims stand and weigh. Columns: dataset, id, published, coverage,
 * status, kind.
 * @param edition the link from a document to the dataset that it is an edition of
 */
export const releasesOf = (datasets: readonly string[], edition: Hop) =>
  shape('releasesOf', { datasets: [...datasets].sort(), edition });

/**
 * In which places (as `saidFrom` and `saidUntil` have them) the claims of some datasets are said, and how many are said in the same; `until` is null of
 * those that are said in one place alone, which is that of their source. Columns: dataset, from, until, claims.
 */
export const spansOfDatasets = (datasets: readonly string[]) => shape('spansOfDatasets', { datasets });

/**
 * A page of all claims of a dataset, or of a document that is its own, in an order of the store's. Columns: at (what the next page comes
 * after), and those of a claim that projection and its evidence need: id, group, subject, isLink, about, text, rank, basis,
 * qualifiers, shown, dataset, namedObject, namedSubject, recordedAt and `evidenceNames`.
 */
export const claimsOfDataset = (of: DatasetName, after: string, limit: number) =>
  shape('claimsOfDataset', { of, after, limit });

/** A dataset by its id, or a document that is its own. */
export type DatasetName = { readonly dataset: string } | { readonly source: string };

/**
 * How many claims of a dataset are still said, and in how many places of its last edition, where that is complete and nothing came
 * after it. Columns: total, places.
 */
export const countClaimsOfDataset = (dataset: string) => shape('countClaimsOfDataset', { dataset });
