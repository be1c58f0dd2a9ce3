import type { FieldNode, GraphQLResolveInfo, OperationDefinitionNode } from 'graphql';
import { forChoice, type Switches, switchesOf } from '../execution/switches.ts';
import { type CompileSetting, compileEntries } from './compile-selection.ts';
import type { EntrySelection } from './selection.ts';

/** What is selected below the field that is being resolved, followed from about this many parents. */
export type PlanOf = (info: GraphQLResolveInfo, parents: number) => EntrySelection;

interface Compiled {
  readonly fields: readonly FieldNode[];
  readonly entries: EntrySelection;
}

/** What was compiled of one operation, for each choice of what its directives include. */
interface OperationPlans {
  readonly switches: Switches;
  readonly byChoice: Map<string, Map<FieldNode, Compiled[]>>;
}

/**
 * Keeps what is compiled, by operation. The server keeps documents, so a second request with the same text finds its plan;
 * a plan is dropped with its document.
 */
export function operationPlans(setting: Pick<CompileSetting, 'ontology' | 'bounds'>): PlanOf {
  const plans = new WeakMap<OperationDefinitionNode, OperationPlans>();

  return (info, parents) => {
    const { schema, operation, fragments, variableValues: variables, fieldNodes, returnType } = info;
    const known: OperationPlans = plans.get(operation) ?? {
      switches: switchesOf(operation, fragments),
      byChoice: new Map(),
    };
    plans.set(operation, known);
    const choice = known.switches.choice(variables);
    const byField = forChoice(known.byChoice, choice, () => new Map<FieldNode, Compiled[]>());
    const [first] = fieldNodes;
    if (first === undefined) throw new Error('A field is resolved that is in no document.');
    const compiled = byField.get(first) ?? [];
    byField.set(first, compiled);
    const found = compiled.find(({ fields }) => same(fields, fieldNodes));
    if (found !== undefined) return found.entries;
    const entries = compileEntries(returnType, fieldNodes, parents, {
      ...setting,
      schema,
      fragments,
      chosen: known.switches.chosen(choice),
    });
    compiled.push({ fields: fieldNodes, entries });
    return entries;
  };
}

const same = (a: readonly FieldNode[], b: readonly FieldNode[]): boolean =>
  a === b || (a.length === b.length && a.every((node, i) => node === b[i]));
