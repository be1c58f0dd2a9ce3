import type { FacetCount } from '../loaders/aggregates.ts';
import { screamingSnake } from '../ontology/casing.ts';
import type { Property, Target } from '../ontology/ontology.ts';
import type { Facet } from '../shapes/aggregates.ts';
import type { Output } from './builder.ts';
import { priced, prices } from './cost/price.ts';
import { entityOf } from './entity-of.ts';
import { firstArgument, pageSize } from './page-size.ts';
import type { Types } from './types.ts';

/** One value of a facet; `isEntity` where the facet is a link. */
interface FacetShape extends FacetCount {
  readonly isEntity: boolean;
}

interface FacetField {
  readonly doc: string;
  readonly facet: Facet;
}

/** What nodes of a list can be counted by: links, and properties whose one value is a word or a short text. */
function facetFields({ ofAny }: Target): ReadonlyMap<string, FacetField> {
  const properties = ofAny.properties
    .filter(isFacet)
    .map(({ name, doc }): [string, FacetField] => [screamingSnake(name), { doc, facet: { column: name } }]);
  const links = ofAny.hops.map((hop): [string, FacetField] => [
    screamingSnake(hop.field),
    { doc: hop.doc, facet: { hop } },
  ]);
  return new Map([...properties, ...links]);
}

/** Dates and numbers are too many for facets, and texts that people write are seldom equal. */
function isFacet({ value, many }: Property): boolean {
  const { type, name } = value.output;
  return many !== true && (type === 'enum' || name === 'CurrencyCode' || name === 'LanguageTag');
}

/** Adds `facets` to what a list adds up to. */
export function addFacets(types: Types, target: Target, facet: Output<FacetShape>): void {
  const { builder, enumOf, limits } = types;
  const fields = facetFields(target);
  if (fields.size === 0) return;
  const field = enumOf(
    `${target.name}Facet`,
    `What a list of ${target.name} can be counted by.`,
    Object.fromEntries([...fields].map(([code, { doc }]) => [code, doc])),
  );
  builder.objectField(types.aggregate(target.name), 'facets', (t) =>
    t.field({
      type: [facet],
      extensions: priced(prices.sum),
      description:
        'How many nodes of the list have each value of a property, or lead to each entity by a link: most frequent first. A node that has several counts for each.',
      args: {
        by: t.arg({ type: field, required: true, description: 'What to count by.' }),
        ...firstArgument(types, limits.pageDefault, 'How many values'),
      },
      resolve: async (list, { by, first }): Promise<FacetShape[]> => {
        const found = fields.get(by)?.facet;
        if (found === undefined) return [];
        const counts = await list.facets(found, pageSize('first', first, limits));
        return counts.map((count) => ({ ...count, isEntity: 'hop' in found }));
      },
    }),
  );
}

/** Declares `Facet`. */
export function addFacet(types: Types): Output<FacetShape> {
  return types.builder.objectRef<FacetShape>('Facet').implement({
    description: 'One value that nodes of a list have, and how many of them have it.',
    fields: (t) => ({
      value: t.string({ description: 'The value, or the id of the entity.', resolve: (one) => one.value }),
      entity: t.field({
        type: types.entity,
        nullable: true,
        description: 'The entity, where nodes are counted by a link.',
        resolve: ({ isEntity, value }, _, context) => (isEntity ? entityOf(value, context) : null),
      }),
      count: t.int({ description: 'How many nodes of the list have it.', resolve: (one) => one.number }),
    }),
  });
}
