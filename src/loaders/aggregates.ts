import type { Facet, WholeColumn } from '../shapes/aggregates.ts';
import { textOf } from '../store/cell.ts';
import type { Cell, Row } from '../store/store.ts';

/** What sums up one column of whole numbers. */
export interface WholeSums {
  /** How many nodes have a value, and how many of these a number. */
  readonly known: number;
  readonly number: number;
  readonly sum: bigint;
  readonly least: bigint | null;
  readonly most: bigint | null;
  /** How many of the numbers stand beside each word that was asked about, in that order. */
  readonly words: readonly number[];
}

/** Values of some columns together, and how many nodes have them. */
export interface GroupedValue {
  readonly cells: readonly Cell[];
  readonly number: number;
}

/** One value of a facet, and how many nodes have it. */
export interface FacetCount {
  readonly value: string;
  readonly number: number;
}

/** What one list of nodes adds up to. Each part costs a statement once it is asked for, and none loads a node. */
export interface Aggregates {
  sums(of: WholeColumn): Promise<WholeSums>;
  /** Null where there are more than `most` different values. */
  values(columns: readonly string[], most: number): Promise<readonly GroupedValue[] | null>;
  facets(facet: Facet, first: number): Promise<readonly FacetCount[]>;
}

/** Reads the sums of a row. SQLite has null for a sum of nothing, Neo4j has 0. */
export function wholeSumsOf(row: Row | undefined, words = 0): WholeSums {
  const high = whole(row?.high) ?? 0n;
  return {
    known: Number(row?.known ?? 0),
    number: Number(row?.number ?? 0),
    sum: high * 2n ** 32n + (whole(row?.low) ?? 0n),
    least: whole(row?.least),
    most: whole(row?.most),
    words: Array.from({ length: words }, (_, i) => Number(row?.[`word${i}`] ?? 0)),
  };
}

/** Reads the group of a row. */
export function groupedValueOf(row: Row, columns: readonly string[]): GroupedValue {
  return { cells: columns.map((_, i) => row[`v${i}`] ?? null), number: Number(row.number) };
}

/** Reads one value of a facet. */
export function facetCountOf(value: Cell | undefined, number: Cell | undefined): FacetCount {
  return { value: textOf(value), number: Number(number) };
}

/** The text under which sums of a column are kept. */
export const sumKey = ({ column, words }: WholeColumn): string =>
  words === undefined ? column : `${column} ${words.column} ${words.of.join()}`;

/** The text under which a facet is kept. */
export function facetKey(facet: Facet, first: number): string {
  const by = 'hop' in facet ? `${facet.hop.type} ${facet.hop.forward}` : facet.column;
  return `${'hop' in facet ? 'hop' : 'column'} ${by} ${first}`;
}

function whole(cell: Cell | undefined): bigint | null {
  return typeof cell === 'number' || typeof cell === 'bigint' ? BigInt(cell) : null;
}
