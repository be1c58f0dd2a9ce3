import type { FieldNode } from 'graphql';
import type { ReadArguments } from '../execution/argument-reader.ts';
import type { Hop } from '../ontology/ontology.ts';
import type { AskedField } from './field-columns.ts';

/** What an operation selects of some nodes, as far as statements are concerned: the same whatever the variables hold. */
export interface Selection {
  readonly columns: readonly string[];
  /** The links that come in the same statement as the nodes. */
  readonly links: readonly LinkSelection[];
  /** Whether it depends on no variable of the operation, so that it becomes the same fetch for every request. */
  readonly constant: boolean;
}

/** What is selected of the entries of a list of nodes, or of the one node that a link to one leads to. */
export interface EntrySelection {
  /** Whether any entry is read: a count and an aggregate need none. */
  readonly looked: boolean;
  /** Whether the client asks if more follow, for which one more entry is fetched than is shown. */
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
  /** The field as it is in the document. */
  readonly node: FieldNode;
  readonly read: ReadArguments;
}
