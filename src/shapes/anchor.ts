import type { Hop } from '../ontology/ontology.ts';
import type { Predicate } from './predicate.ts';

/** One link of the way to what a filter names, and what must hold where it leads to. */
export interface AnchorStep {
  readonly hop: Hop;
  readonly where: Predicate;
}

/** Where reading starts: the steps from the nodes that are filtered to one that is named, and the rest of the filter. */
export interface Anchor {
  readonly steps: readonly AnchorStep[];
  readonly rest: Predicate;
}

/**
 * Finds in a filter a node that is named by its id, so that reading can start there instead of at every node of a kind:
 * engines look at `EXISTS { … }` only once they have the node before it. The nearest one is taken; without steps it is
 * the filtered node itself. Null where no node is named.
 */
export function anchorOf(filter: Predicate): Anchor | null {
  const parts = conjuncts(filter);
  if (namesNode(filter)) return { steps: [], rest: filter };
  let found: Anchor | null = null;
  for (const part of parts) {
    if (!('hop' in part) || part.quantifier !== 'some') continue;
    const beyond = anchorOf(part.where);
    if (beyond === null || (found !== null && found.steps.length <= beyond.steps.length + 1)) continue;
    found = {
      steps: [{ hop: part.hop, where: beyond.rest }, ...beyond.steps],
      rest: { all: parts.filter((other) => other !== part) },
    };
  }
  return found;
}

/** Whether only nodes that a filter names by their ids can pass it. */
export function namesNode(filter: Predicate): boolean {
  return conjuncts(filter).some(isNamed);
}

function conjuncts(filter: Predicate): readonly Predicate[] {
  return 'all' in filter ? filter.all.flatMap(conjuncts) : [filter];
}

function isNamed(part: Predicate): boolean {
  return (
    'compare' in part &&
    part.compare.column === 'id' &&
    (part.compare.test === 'eq' || part.compare.test === 'in')
  );
}
