import { formerLabel } from './merge-entities.ts';

/**
 * The id under which a given entity is shown: its own, unless it is judged to be another. Neo4j seeks an index by it as by a parameter.
 * @example shownId('$p0') // 'coalesce(COLLECT { MATCH (shown_id:Former {id: $p0}) RETURN shown_id.shownAs }[0], $p0)'
 */
export const shownId = (given: string): string =>
  `coalesce(COLLECT { MATCH (shown_id:${formerLabel} {id: ${given}}) RETURN shown_id.shownAs }[0], ${given})`;

/** The same of each of a list. */
export const shownIds = (given: string): string =>
  `COLLECT { UNWIND ${given} AS given_id OPTIONAL MATCH (shown_id:${formerLabel} {id: given_id}) RETURN coalesce(shown_id.shownAs, given_id) }`;
