import type { Predicate } from './predicate.ts';
import { shape } from './shape.ts';

/** What is read of each investment beside its amount and status: what nobody groups by is not. */
export interface FlowColumns {
  readonly investors: boolean;
  readonly countries: boolean;
  readonly hosts: boolean;
  readonly sectors: boolean;
  readonly reasons: boolean;
}

/**
 * The investments that pass a filter, at most `limit`, with what sums need of them and nothing else. Columns: id, status,
 * earliest, latest, value, currency, comparator, usdCents, day, perUsd, above (ids of larger or later investments, eight
 * links away at most), replaced (how many took its place), and, where asked for, investors (id and countries), hosts,
 * sectors and reasons (motives and policies).
 */
export const flowParts = (where: Predicate, asked: FlowColumns, limit: number) =>
  shape('flowParts', { where, asked, limit, chain: 8 });
