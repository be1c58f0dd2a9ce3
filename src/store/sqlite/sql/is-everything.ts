import type { Predicate } from '../../../shapes/predicate.ts';

/** Whether every node passes a filter because it is empty. */
export function isEverything(filter: Predicate): boolean {
  return 'all' in filter && filter.all.every(isEverything);
}
