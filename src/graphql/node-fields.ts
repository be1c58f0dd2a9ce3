import { claimLoader } from '../loaders/claim-loaders.ts';
import { loadNode, nodeLoader } from '../loaders/node-loaders.ts';
import type { Cell } from '../store/store.ts';
import type { RequestContext } from './request-context.ts';
import type { Types } from './types.ts';
import { upTo } from './within.ts';

/** Adds `Query.node` and `Query.nodes`. */
export function addNode({ builder, node, limits }: Types): void {
  builder.queryField('node', (t) =>
    t.field({
      type: node,
      nullable: true,
      description: 'An entity or a claim by its id; null where there is none.',
      args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
      resolve: (_, { id }, context) => load(id, context),
    }),
  );
  builder.queryField('nodes', (t) =>
    t.field({
      type: [node],
      nullable: { list: false, items: true },
      description:
        'Entities and claims by their ids, in the order of the ids; null in place of one that is missing.',
      args: {
        ids: t.arg.idList({ required: true, description: `Their ids: at most ${limits.idsMax}.` }),
      },
      resolve: (_, { ids }, context) => {
        return Promise.all(upTo('ids', ids, limits.idsMax).map((id) => load(id, context)));
      },
    }),
  );
}

async function load(id: string, context: RequestContext): Promise<{ readonly id?: Cell } | null> {
  if (id.startsWith('claim/')) return claimLoader(context).load(id);
  if (context.ontology.kindOfId(id) === undefined) return null;
  return loadNode(context, nodeLoader(context), id);
}
