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

/** A filter of nodes. Every part of it holds or fails: nothing is unknown, so `not` is the complement. */
export type Predicate =
  | { readonly all: readonly Predicate[] }
  | { readonly any: readonly Predicate[] }
  | { readonly not: Predicate }
  | { readonly compare: Comparison }
  | { readonly hop: Hop; readonly quantifier: Quantifier; readonly where: Predicate };

/** What every node passes. */
export const everything: Predicate = Object.freeze({ all: [] });
