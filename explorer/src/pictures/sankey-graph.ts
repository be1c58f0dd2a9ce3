import { comparatorOfSum } from './comparator-of-sum.ts';

/** Money that flows through one node of each column, from the left to the right. */
export interface SankeyFlow {
  readonly id: string;
  readonly path: readonly { readonly id: string; readonly name: string }[];
  readonly value: number;
  readonly comparator: string;
}

/** A node of one column. The same entity may stand in several: a country has investors and is invested in. */
export interface SankeyNode {
  readonly id: string;
  readonly column: number;
  readonly name: string;
  /** What flows through it; null where the flows are not parts of one sum. */
  readonly sum: { readonly value: number; readonly comparator: string } | null;
  readonly flows: number;
  /** Number of a colour, for all that begins in the same node of the first column. */
  readonly hue: number;
}

export interface SankeyGraph {
  readonly flows: readonly SankeyFlow[];
  readonly nodes: readonly SankeyNode[];
}

/** Of which nodes the flows add up: of all, of those at the right end alone, or of none. */
export type Sums = 'all' | 'ends' | 'none';

export const nodeId = (column: number, id: string): string => `${column}:${id}`;

/** The nodes that flows run through, by columns, in the order in which the flows first name them. Flows of nothing have no place. */
export function sankeyGraph(all: readonly SankeyFlow[], sums: Sums): SankeyGraph {
  const flows = all.filter(({ value }) => value > 0);
  const columns = Math.max(0, ...flows.map(({ path }) => path.length));
  const starts = [...new Set(flows.map(({ path }) => path[0]?.id))];
  const nodes = Array.from({ length: columns }, (_, column) => {
    return [...through(flows, column)].map(([id, members]): SankeyNode => {
      const added = sums === 'all' || (sums === 'ends' && (column === columns - 1 || members.length === 1));
      return {
        id: nodeId(column, id),
        column,
        name: members[0]?.path[column]?.name ?? id,
        sum: added
          ? {
              value: members.reduce((sum, { value }) => sum + value, 0),
              comparator: comparatorOfSum(members.map(({ comparator }) => comparator)),
            }
          : null,
        flows: members.length,
        hue: starts.indexOf(members[0]?.path[0]?.id),
      };
    });
  });
  return { flows, nodes: nodes.flat() };
}

function through(flows: readonly SankeyFlow[], column: number): ReadonlyMap<string, readonly SankeyFlow[]> {
  const members = new Map<string, SankeyFlow[]>();
  for (const flow of flows) {
    const id = flow.path[column]?.id ?? '';
    members.set(id, [...(members.get(id) ?? []), flow]);
  }
  return members;
}
