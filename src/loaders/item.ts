import { isJudgement } from '../ontology/judgements.ts';
import { listOf, mapOf, textOf } from '../store/cell.ts';
import type { Cell, Row } from '../store/store.ts';

/** One node of a page; `edge` holds the columns of the link that led to it, and is empty in a list of a kind. */
export interface Item {
  readonly node: Row;
  readonly edge: Row;
}

/** A neighbour with the type and direction (0 as declared, 1 reversed) of the link that leads to it. */
export interface NeighbourItem extends Item {
  /** Id of the entity that the link was followed from. */
  readonly from: string;
  readonly type: Cell;
  readonly direction: Cell;
}

/** A claim with its source and the id of its subject. */
export interface ClaimItem {
  readonly id: string;
  readonly subject: string;
  readonly claim: Row;
  readonly source: Row;
}

/** The maps in the column `items` of a row. */
export function itemsOf<T>(row: Row, item: (map: Row) => T): readonly T[] {
  return listOf(row.items).map((cell) => item(mapOf(cell)));
}

/** Reads a node and the link that led to it. */
export function linkItem(map: Row): Item {
  return { node: mapOf(map.node), edge: mapOf(map.edge) };
}

/** The subject of a claim: what its group begins with; of a judgement, the one of the two that it names first. */
export function subjectOfClaim({ group, about, namedSubject }: Row): string {
  if (isJudgement(textOf(about)) && typeof namedSubject === 'string') return namedSubject;
  return textOf(group).split(' ')[0] ?? '';
}

/** Reads a claim and its source. */
export function claimItem(subject: string, map: Row): ClaimItem {
  const claim = mapOf(map.claim);
  return { id: textOf(claim.id), subject, claim, source: mapOf(map.source) };
}
