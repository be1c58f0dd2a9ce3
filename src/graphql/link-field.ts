import { everything } from '../cypher/predicate.ts';
import type { Hop } from '../ontology/ontology.ts';
import type { Row } from '../store/store.ts';
import type { RequestContext } from './request-context.ts';
import type { Types } from './types.ts';

const onlyOne = {
  where: everything,
  order: [{ column: 'id', descending: false, nullable: false }],
  after: null,
  before: null,
  backward: false,
  limit: 1,
};

/** The field of a link to one. Its evidence is `claims(about: …)` of the entity. */
export function linkField({ target }: Types, hop: Hop) {
  return {
    type: target(hop.to),
    nullable: true as const,
    description: hop.doc,
    resolve: async (row: Row, _: object, { loaders }: RequestContext): Promise<Row | null> => {
      const { items } = loaders.hop(hop, 'one', () => onlyOne);
      const [item] = await items.load(String(row.id));
      return item?.node ?? null;
    },
  };
}
