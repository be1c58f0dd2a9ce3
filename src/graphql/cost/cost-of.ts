import type { Variables } from '../../execution/places-reader.ts';
import type { CostNode, CostTree } from './cost-tree.ts';
import { usualEntries } from './price.ts';

/** What an operation may cost, and which of its root fields may cost most. */
export interface RequestedCost {
  readonly cost: number;
  readonly dearest: string;
}

/** Of operations that cost the same whatever their variables are. */
const fixed = new WeakMap<CostTree, RequestedCost>();

/** What an operation may cost at most: as if every page were full, and every field there. */
export function requestedCost(roots: CostTree, variables: Variables): RequestedCost {
  const known = fixed.get(roots);
  if (known !== undefined) return known;
  const requested = workedOut(roots, variables);
  if (![...roots.values()].some(({ varies }) => varies)) fixed.set(roots, requested);
  return requested;
}

function workedOut(roots: CostTree, variables: Variables): RequestedCost {
  // Parts of the tree that stand at many places are counted once for each size of a page that they are part of.
  const known = new Map<CostNode, Map<number | undefined, number>>();
  const costs = [...roots.values()].map((node) => ({ name: node.name, cost: full(node, undefined) }));
  const [dearest] = [...costs].sort((a, b) => b.cost - a.cost);
  return { cost: costs.reduce((sum, { cost }) => sum + cost, 0), dearest: dearest?.name ?? '' };

  function full(node: CostNode, page: number | undefined): number {
    const ofNode = known.get(node) ?? new Map<number | undefined, number>();
    known.set(node, ofNode);
    const before = ofNode.get(page);
    if (before !== undefined) return before;
    if (!node.isAsked(variables)) return 0;
    const { entries, pageBelow } = sizesOf(node, variables, page);
    let below = 0;
    for (const child of node.below.values()) below += full(child, pageBelow);
    const cost = node.price(variables) + entries * below;
    ofNode.set(page, cost);
    return cost;
  }
}

/**
 * What an answer cost, by the same prices: of what is there alone. Never more than was requested, since a list that has no page
 * counts with no more entries than were supposed.
 */
export function spentCost(roots: CostTree, variables: Variables, data: unknown): number {
  return ofObject(roots, data, undefined);

  function ofObject(below: CostTree, found: unknown, page: number | undefined): number {
    if (typeof found !== 'object' || found === null) return 0;
    let sum = 0;
    for (const [name, value] of Object.entries(found)) {
      const node = below.get(name);
      if (node !== undefined) sum += ofField(node, value, page);
    }
    return sum;
  }

  function ofField(node: CostNode, value: unknown, page: number | undefined): number {
    const { entries, pageBelow } = sizesOf(node, variables, page);
    const found = Array.isArray(value) ? value.slice(0, entries) : [value];
    return found.reduce((sum, one) => sum + ofObject(node.below, one, pageBelow), node.price(variables));
  }
}

/**
 * How many entries a field counts for and, for a connection, the size of the page that lists directly below it inherit.
 * @param page the same of the field that it stands below
 */
function sizesOf(node: CostNode, variables: Variables, page: number | undefined) {
  const asked = node.entries(variables);
  return node.isList
    ? { entries: asked ?? page ?? usualEntries, pageBelow: undefined }
    : { entries: 1, pageBelow: asked };
}
