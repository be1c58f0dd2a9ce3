import type { Property } from '../ontology/ontology.ts';
import type { Scalar } from '../ontology/value-kind.ts';
import { listOf } from '../store/cell.ts';
import type { Cell, Row } from '../store/store.ts';

/** What the resolvers of a property with one value see. */
export function loadValue({ name, value }: Property, row: Row): unknown {
  return value.load(value.columns.map(({ suffix }) => scalar(row[`${name}${suffix}`])));
}

/** What the resolvers of a property with many values see, in the order of display. */
export function loadValues({ name, value }: Property, row: Row): readonly unknown[] {
  const [first = [], ...others] = value.columns.map(({ suffix }) => listOf(row[`${name}${suffix}`]));
  return first.map((cell, i) => value.load([scalar(cell), ...others.map((column) => scalar(column[i]))]));
}

function scalar(cell: Cell | undefined): Scalar {
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'bigint' ? cell : null;
}
