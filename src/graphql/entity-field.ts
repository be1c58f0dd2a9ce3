import { fetchingLoader, loadNode } from '../loaders/node-loaders.ts';
import { asOfArgument } from './as-of.ts';
import { plannedNode } from './planned-fetch.ts';
import type { Types } from './types.ts';

/** Adds `Query.entity`. */
export function addEntity(types: Types): void {
  const { builder, entity, ontology } = types;
  builder.queryField('entity', (t) =>
    t.field({
      type: entity,
      nullable: true,
      description: 'Anything in the world that the graph is about, by its id; null where there is none.',
      args: {
        id: t.arg.id({ required: true, description: 'Its id, such as company/oracle.' }),
        ...asOfArgument(types),
      },
      resolve: (_, { id }, context, info) =>
        ontology.kindOfId(id) === undefined
          ? null
          : loadNode(context, fetchingLoader(context, plannedNode(types, info)), id),
    }),
  );
}
