import type { Hop } from '../ontology/ontology.ts';
import type { Operator } from '../ontology/value-kind.ts';
import type { Parameter } from './parameter.ts';

/** Compares texts of exact decimals, in canonical form, as the numbers that they are, to their last digit. */
export type DecimalTest = 'decimalLt' | 'decimalLte' | 'decimalGt' | 'decimalGte';

/** What a filter compares a column with; `startsWithAny` takes a list. */
export type Test = Operator | 'startsWithAny' | DecimalTest;

/** How many of the nodes at the other end of a link must pass. `all` holds where there are none. */
export type Quantifier = 'some' | 'none' | 'all' | 'single';

/** A condition on one column; `many` says that the column holds a list. */
export interface Comparison {
  readonly column: string;
  readonly many: boolean;
  readonly test: Test;
  readonly value: Parameter;
}

/**
 * What one of the claims must be on which the link rests that led to a node: all that is given. Lists hold what it may be; a claim that
 * says nothing of what is asked fails.
 */
export interface EvidenceTest {
  readonly basis?: Parameter;
  readonly minConfidence?: Parameter;
  /** Ids of documents in which it is said. */
  readonly sources?: Parameter;
  readonly datasets?: Parameter;
  /** Who published the document in which it is said first. */
  readonly publishers?: Parameter;
  /** Day (YYYY-MM-DD) on which it was published at the latest. */
  readonly notAfter?: Parameter;
}

/** A filter of nodes. Every part of it holds or fails: nothing is unknown, so `not` is the complement. */
export type Predicate =
  | { readonly all: readonly Predicate[] }
  | { readonly any: readonly Predicate[] }
  | { readonly not: Predicate }
  | { readonly compare: Comparison }
  | { readonly hop: Hop; readonly quantifier: Quantifier; readonly where: Predicate }
  /** On how many nodes a link leads to. */
  | { readonly links: Hop; readonly test: Test; readonly value: Parameter }
  /** That a node is of this kind and passes. */
  | { readonly is: string; readonly where: Predicate }
  | { readonly evidence: EvidenceTest }
  /** On a column of the link that led to the node. */
  | { readonly edge: Comparison };

/** What every node passes. */
export const everything: Predicate = Object.freeze({ all: [] });

/** Whether a filter asks something of the link that led to the nodes. */
export function asksLink(filter: Predicate): boolean {
  if ('all' in filter) return filter.all.some(asksLink);
  if ('any' in filter) return filter.any.some(asksLink);
  if ('is' in filter) return asksLink(filter.where);
  return 'not' in filter ? asksLink(filter.not) : 'evidence' in filter || 'edge' in filter;
}

/** Whether every node passes a filter because it is empty. */
export function isEverything(filter: Predicate): boolean {
  return 'all' in filter && filter.all.every(isEverything);
}
