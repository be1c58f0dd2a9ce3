import type {
  FieldNode,
  FragmentDefinitionNode,
  GraphQLError,
  GraphQLField,
  GraphQLFieldResolver,
  GraphQLObjectType,
  GraphQLResolveInfo,
  OperationDefinitionNode,
} from 'graphql';
import type { ReadArguments } from './argument-reader.ts';
import type { OperationSetting } from './collect-fields.ts';
import type { Variables } from './places-reader.ts';

/** The place of a field in an answer, as given to resolvers. */
export type Path = GraphQLResolveInfo['path'];

/**
 * The operation whose fields are prepared. It lives as long as the document and knows nothing of a request but the choice
 * that its directives made.
 */
export interface Preparation extends OperationSetting {
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /**
   * The fields that are selected on a type, in the order of the document.
   * @throws {GraphQLError} where a directive is given null.
   */
  fieldsOf(
    parent: GraphQLObjectType,
    below: readonly Pick<FieldNode, 'selectionSet'>[],
  ): readonly PreparedField[];
  /** Whether this many more fields may be kept: a small document may have many fields. */
  keep(fields: number): boolean;
}

/** A field of one type at one place of an operation, with what is known of it before anything is resolved. */
export interface PreparedField {
  /** Its name in the answer. */
  readonly key: string;
  readonly parent: GraphQLObjectType;
  readonly nodes: readonly FieldNode[];
  readonly read: ReadArguments;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly resolve: GraphQLFieldResolver<unknown, unknown>;
  readonly complete: Complete;
}

/** Makes what a resolver found part of the answer; `info` is what that resolver was given. */
export type Complete = (found: unknown, info: GraphQLResolveInfo, path: Path, run: Run) => unknown;

/** The fields of one type at one place of an operation. */
export interface SelectedFields {
  readonly fields: readonly PreparedField[];
  /** Whether one answer serves every place at which a source appears. */
  readonly shared: boolean;
}

/** The answers of one execution that may be shared: of which fields, of which source. */
export type SharedAnswers = Map<readonly PreparedField[], Map<object, unknown>>;

/** Errors of fields that may be null, in the order in which they came. */
export interface CollectedErrors {
  readonly list: readonly GraphQLError[];
  /**
   * Adds an error and notes that its place is null. Below a place that is already null nothing is added, since that is not
   * a place in the answer. Without a path it is the whole answer that is null.
   */
  add(error: GraphQLError, path: Path | undefined): void;
  /** How many there were, with those that were not added. */
  readonly seen: () => number;
}

/** One execution of an operation. It holds everything that belongs to a request, and nothing that is prepared holds it. */
export interface Run {
  readonly preparation: Preparation;
  readonly context: unknown;
  readonly rootValue: unknown;
  readonly variables: Variables;
  readonly errors: CollectedErrors;
  /** What was read of the arguments of fields, which is the same for each of their parents. */
  readonly args: Map<PreparedField, Readonly<Record<string, unknown>>>;
  readonly shared: SharedAnswers;
  /** Fields too numerous to be kept beyond the run, by what selects them. */
  readonly unkept: Map<object, SelectedFields>;
}
