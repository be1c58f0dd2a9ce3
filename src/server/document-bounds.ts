import {
  type DocumentNode,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { fragmentsOf } from '../execution/fragments-of.ts';
import { requestFault } from '../graphql/errors.ts';
import type { Limits } from '../graphql/limits.ts';
import type { Concern } from './concern.ts';

/** Refuses a document that has too much of what makes its validation long, before it is validated. */
export const documentBounds = (
  most: Pick<Limits, 'aliasesMax' | 'rootFieldsMax' | 'directivesMax' | 'repeatsMax'>,
): Concern => ({
  name: 'document',
  read: (document) => {
    const { aliases, directives, introspections, repeats } = countsOf(document);
    throwIfMore('aliases', aliases, most.aliasesMax);
    throwIfMore('fields of Query', rootFieldsOf(document), most.rootFieldsMax);
    throwIfMore('directives', directives, most.directivesMax);
    throwIfMore('fields that repeat a name beside them', repeats, most.repeatsMax);
    throwIfMore('introspections of the schema', introspections, 1);
  },
});

function throwIfMore(what: string, count: number, most: number): void {
  if (count > most)
    throw requestFault(
      'TOO_EXPENSIVE',
      `A document may have at most ${most} ${what}, and this one has ${count}.`,
    );
}

function countsOf(document: DocumentNode) {
  const counts = { aliases: 0, directives: 0, introspections: 0, repeats: 0 };
  visit(document, {
    Field: ({ alias, name }) => {
      if (alias !== undefined) counts.aliases += 1;
      if (name.value === SchemaMetaFieldDef.name) counts.introspections += 1;
    },
    Directive: () => {
      counts.directives += 1;
    },
    // Validation compares each with each.
    SelectionSet: ({ selections }) => {
      const names = selections.flatMap((one) =>
        one.kind === 'Field' ? [(one.alias ?? one.name).value] : [],
      );
      counts.repeats += names.length - new Set(names).size;
    },
  });
  return counts;
}

/** Of the operation that has most, with those of its fragments. */
function rootFieldsOf(document: DocumentNode): number {
  const operations = document.definitions.filter((part) => part.kind === 'OperationDefinition');
  const fragments = fragmentsOf(document);
  return Math.max(0, ...operations.map((one) => fieldsOf(one, fragments)));
}

function fieldsOf(
  { selectionSet }: OperationDefinitionNode,
  fragments: ReturnType<typeof fragmentsOf>,
): number {
  const spread = new Set<string>();
  return count(selectionSet);

  function count({ selections }: SelectionSetNode): number {
    return selections.reduce((sum, selection) => {
      if (selection.kind === 'Field') return sum + 1;
      if (selection.kind === 'InlineFragment') return sum + count(selection.selectionSet);
      const name = selection.name.value;
      if (spread.has(name)) return sum;
      spread.add(name);
      const fragment = fragments[name];
      return fragment === undefined ? sum : sum + count(fragment.selectionSet);
    }, 0);
  }
}
