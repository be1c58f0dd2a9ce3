import type { Hop } from '../../../ontology/ontology.ts';
import { identifier } from './identifier.ts';

/**
 * The pattern of one hop. A type of link belongs to one declaration, which fixes the kinds of its ends: a label would be looked
 * up at every node reached.
 * @example hopPattern('a', 'r', 'n', investors) // '(a)-[r:`INVESTED_BY`]->(n)'
 */
export function hopPattern(from: string, link: string, to: string, { type, forward }: Hop): string {
  const types = type.split('|').map(identifier).join('|');
  return `(${from})${forward ? '' : '<'}-[${link}:${types}]-${forward ? '>' : ''}(${to})`;
}

/**
 * The same with a label at its far end, where reading may start from either: an index is one of a label, and labels are
 * what Neo4j tells by how many nodes there are.
 * @example labelledPattern('a', 'n', investors) // '(a)-[:`INVESTED_BY`]->(n:`Company`)'
 */
export function labelledPattern(from: string, to: string, hop: Hop, link = ''): string {
  return hopPattern(from, link, `${to}:${labelOf(hop.to)}`, hop);
}

/** How many links of a hop a node has: Neo4j keeps the number with a node of many, and need not follow them. */
export function linkCount(from: string, hop: Hop): string {
  return `COUNT { ${hopPattern(from, '', '', hop)} }`;
}

/** The label that nodes of some kinds have: that of all kinds, where there are several. */
export function labelOf([only, ...others]: readonly string[]): string {
  return identifier(only !== undefined && others.length === 0 ? only : 'Entity');
}

/**
 * The labels that nodes of some kinds have, each named: what tells Neo4j how many there are, where no index is sought by them.
 * @example labelsOf(['Company', 'Person']) // '`Company`|`Person`'
 */
export function labelsOf(kinds: readonly string[]): string {
  return kinds.length > namedAtMost ? labelOf(kinds) : kinds.map(identifier).join('|');
}

/** More kinds than families have are as good as all. */
const namedAtMost = 8;
