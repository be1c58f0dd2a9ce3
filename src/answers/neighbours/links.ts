import { priced, prices } from '../../graphql/cost/price.ts';
import type { Types } from '../../graphql/types.ts';
import type { Hop } from '../../ontology/ontology.ts';
import type { LinkTypes } from '../../shapes/neighbours.ts';
import { linkNumbers } from './neighbours-loader.ts';

/** A link that an entity has, seen from it. */
interface LinkCountShape {
  readonly hop: Hop;
  readonly number: number;
}

/** Adds `Entity.links`: which links an entity has, and how many of each. */
export function addLinks(types: Types, every: LinkTypes): void {
  const { builder, entity, ontology, kind: kindEnum } = types;
  const codes = (names: readonly string[]) => names.map((name) => ontology.kind(name)?.code ?? '');
  const count = builder.objectRef<LinkCountShape>('LinkCount').implement({
    description: 'A link that an entity has, and how often.',
    fields: (t) => ({
      link: t.string({
        description: 'The link, by the name of a field of the entity.',
        resolve: ({ hop }) => hop.field,
      }),
      about: t.string({
        description: 'What claims call it, at either of its ends.',
        resolve: ({ hop }) => hop.about,
      }),
      forward: t.boolean({
        description:
          'Whether it is declared in this direction, so that claims about it are claims of this entity.',
        resolve: ({ hop }) => hop.forward,
      }),
      kinds: t.field({
        type: [kindEnum],
        description: 'The kinds that it may lead to.',
        resolve: ({ hop }) => codes(hop.to),
      }),
      count: t.int({
        description: 'How many there are, each time of a link that held several times for itself.',
        resolve: ({ number }) => number,
      }),
    }),
  });
  builder.interfaceField(entity, 'links', (t) =>
    t.field({
      type: [count],
      extensions: priced(prices.links),
      description:
        'Which links it has, and how many of each, in the order of the schema; links that it lacks are left out.',
      resolve: async ({ id }, _, context) => {
        const numbers = await linkNumbers(context, every).load(String(id));
        const hops = ontology.kindOfId(String(id))?.hops ?? [];
        return hops.flatMap((hop) => {
          const found = numbers.find(({ type, forward }) => type === hop.type && forward === hop.forward);
          return found === undefined ? [] : [{ hop, number: found.number }];
        });
      },
    }),
  );
}
