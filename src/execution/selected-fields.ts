import type { FieldNode, GraphQLObjectType } from 'graphql';
import type { Preparation, Run, SelectedFields } from './run.ts';
import { mayShare } from './shared-answers.ts';

/**
 * Prepares fields when the first value of their type comes to their place, for all values after it; only for those of
 * the run where the operation has too many.
 */
export function selectedFields(
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  preparation: Preparation,
): (run: Run) => SelectedFields {
  let kept: SelectedFields | undefined;
  const place = {};
  return (run) => kept ?? run.unkept.get(place) ?? prepared(run);

  function prepared({ unkept }: Run): SelectedFields {
    const fields = preparation.fieldsOf(type, nodes);
    const made = { fields, shared: mayShare(fields) };
    if (preparation.keep(fields.length)) kept = made;
    else unkept.set(place, made);
    return made;
  }
}
