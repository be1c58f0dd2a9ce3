import type { Hop } from '../ontology/ontology.ts';
import { identifier } from './identifier.ts';

/**
 * The pattern of one hop. Where a link has several kinds of target, `Entity` stands for them: the type of a link
 * already says of which kinds its ends are, and the embedded store has no `A|B`.
 * @example hopPattern('a', 'r', 'n', investors) // '(a)-[r:`INVESTED_BY`]->(n:`Company`)'
 */
export function hopPattern(
  from: string,
  link: string,
  to: string,
  { type, forward, to: kinds }: Hop,
): string {
  const label = identifier(kinds.length === 1 && kinds[0] !== undefined ? kinds[0] : 'Entity');
  const relation = `-[${link}:${identifier(type)}]-`;
  return `(${from})${forward ? '' : '<'}${relation}${forward ? '>' : ''}(${to}:${label})`;
}
