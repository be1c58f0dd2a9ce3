import { formerLabel } from './merge-entities.ts';

/** The column of an entity that lists the other ids that are shown under its own; absent where there are none. */
export const mergedIds = 'mergedIds';

/**
 * The id under which a given entity is shown: its own, unless it is judged to be another. Neo4j seeks an index by it as by a parameter.
 * @example shownId('$p0') // 'coalesce(COLLECT { MATCH (shown_id:Former {id: $p0}) RETURN shown_id.shownAs }[0], $p0)'
 */
export const shownId = (given: string): string =>
  `coalesce(COLLECT { MATCH (shown_id:${formerLabel} {id: ${given}}) RETURN shown_id.shownAs }[0], ${given})`;

/** The same of each of a list. */
export const shownIds = (given: string): string =>
  `COLLECT { UNWIND ${given} AS given_id OPTIONAL MATCH (shown_id:${formerLabel} {id: given_id}) RETURN coalesce(shown_id.shownAs, given_id) }`;

/** What is shown for a given id, or for each of a list: to be compared with the id of a node, by which Neo4j seeks it. */
export const shownFor = (test: 'eq' | 'in', given: string): string =>
  test === 'eq' ? shownId(given) : shownIds(given);

/**
 * Whether a node is what is shown for a given id, or for one of a list. It looks at the node, which must have been found already; where there are many,
 * Neo4j plans it fast, unlike what is compared with `shownFor`.
 */
export const isShownFor = (node: string, test: 'eq' | 'in', given: string): string => {
  const id = `${node}.\`id\``;
  return test === 'eq'
    ? `(${id} = ${given} OR ${given} IN ${node}.${mergedIds})`
    : `(${id} IN ${given} OR any(x IN ${node}.${mergedIds} WHERE x IN ${given}))`;
};
