import type { Ontology } from '../ontology/ontology.ts';
import type { Expression } from './expression.ts';
import type { LookupTable } from './lookup-table.ts';

/** What all fields of a mapping share while it is compiled. */
export interface MappingParts {
  readonly ontology: Ontology;
  /** The dataset, whose keys are its own. */
  readonly dataset: string;
  /** Texts that mean nothing. */
  readonly empty: readonly string[];
  /** Notes a column that is read; a table must have it where it is required. */
  reads(column: string, isRequired: boolean): void;
  /** Notes an expression that is computed, and what it reads. */
  computes(expression: Expression): void;
  /** Notes a text that stands for itself where a column might be meant. */
  literal(text: string, path: readonly string[]): void;
  /** Says that an entity of the mapping is meant by its name. @throws {MappingFault} where there is none */
  entity(name: string, path: readonly string[]): void;
  /** A table by its name. @throws {MappingFault} */
  table(name: string, path: readonly string[]): LookupTable;
}
