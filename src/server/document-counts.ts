import {
  type DocumentNode,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  visit,
} from 'graphql';

/** How much of some things a document has. */
export interface DocumentCounts {
  readonly aliases: number;
  /** Of the operation that has most, those of its fragments included. */
  readonly rootFields: number;
  readonly directives: number;
  /** How often it asks for the whole schema. */
  readonly introspections: number;
}

const known = new WeakMap<DocumentNode, DocumentCounts>();

/** Counts once for a document: it is kept as long as its operations are known. */
export function documentCounts(document: DocumentNode): DocumentCounts {
  const counts = known.get(document) ?? counted(document);
  known.set(document, counts);
  return counts;
}

function counted(document: DocumentNode): DocumentCounts {
  let aliases = 0;
  let directives = 0;
  let introspections = 0;
  visit(document, {
    Field: ({ alias, name }) => {
      if (alias !== undefined) aliases += 1;
      if (name.value === SchemaMetaFieldDef.name) introspections += 1;
    },
    Directive: () => {
      directives += 1;
    },
  });
  const operations = document.definitions.filter((part) => part.kind === 'OperationDefinition');
  return {
    aliases,
    introspections,
    directives,
    rootFields: Math.max(0, ...operations.map((one) => rootFieldsOf(one, document))),
  };
}

function rootFieldsOf({ selectionSet }: OperationDefinitionNode, { definitions }: DocumentNode): number {
  const spread = new Set<string>();
  return fieldsOf(selectionSet);

  function fieldsOf({ selections }: SelectionSetNode): number {
    return selections.reduce((sum, selection) => {
      if (selection.kind === 'Field') return sum + 1;
      if (selection.kind === 'InlineFragment') return sum + fieldsOf(selection.selectionSet);
      const name = selection.name.value;
      if (spread.has(name)) return sum;
      spread.add(name);
      const fragment = definitions.find(
        (one) => one.kind === 'FragmentDefinition' && one.name.value === name,
      );
      return fragment?.kind === 'FragmentDefinition' ? sum + fieldsOf(fragment.selectionSet) : sum;
    }, 0);
  }
}
