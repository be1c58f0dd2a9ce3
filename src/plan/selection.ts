import type { FieldNode } from 'graphql';
import type { ReadArguments } from '../execution/argument-reader.ts';
import type { Hop } from '../ontology/ontology.ts';
import type { AskedField } from './field-columns.ts';

/** What an operation selects of some nodes, as far as statements care: the same whatever the variables hold. */
export interface Selection {
  readonly columns: readonly string[];
  /** The links that come in the same statement as the nodes. */
  readonly links: readonly LinkSelection[];
  /** Whether no variable of the operation has a say in it, so that it becomes the same fetch for every request. */
  readonly constant: boolean;
}

/** What is selected of the entries of a list of nodes, or of the one node that a link to one leads to. */
export interface EntrySelection {
  /** Whether any entry is looked at: a count and an aggregate need none. */
  readonly looked: boolean;
  /** Whether it is asked if more follow, for which one entry more is fetched than is shown. */
  readonly more: boolean;
  /** What is selected of the link itself. */
  readonly edge: readonly AskedField[];
  readonly of: Selection;
}

/** A link that is fetched with the nodes that it starts from. */
export interface LinkSelection extends Pick<EntrySelection, 'more' | 'of'> {
  readonly hop: Hop;
  /** Columns of the link itself. */
  readonly edge: readonly string[];
  /** The field as it stands in the document. */
  readonly node: FieldNode;
  readonly read: ReadArguments;
}
