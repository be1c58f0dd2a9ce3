import type { Output } from '../../graphql/builder.ts';
import { entityOf } from '../../graphql/entity-of.ts';
import type { Types } from '../../graphql/types.ts';
import { type FeatureScore, whyOf } from '../../shapes/duplicates.ts';
import type { OpenPair } from './open-pairs.ts';

/** Declares `PossibleDuplicate` and `DuplicateFeature`. */
export function addDuplicateType(types: Types): Output<OpenPair> {
  const { builder, entity } = types;
  const feature = addFeature(types);
  return builder.objectRef<OpenPair>('PossibleDuplicate').implement({
    description: 'Two entities of one kind that may be one.',
    fields: (t) => ({
      a: t.field({
        type: entity,
        description: 'The better known of the two, under whose id both would be shown.',
        resolve: ({ a }, _, context) => entityOf(a, context),
      }),
      b: t.field({
        type: entity,
        description: 'The other one.',
        resolve: ({ b }, _, context) => entityOf(b, context),
      }),
      score: t.exposeFloat('score', {
        description:
          'How likely they are one, from 0 to 1: the mean of what `features` say, each by its weight, and of a little doubt. It orders the queue, and decides nothing.',
      }),
      acceptable: t.exposeBoolean('accepts', {
        description:
          'Whether an identifier that is given to one alone says that they are one, and nothing speaks against it, so that `cuibono resolve --accept` would join them.',
      }),
      why: t.string({
        description: 'What the score rests on, as one text: a file of answers takes it as the column `why`.',
        resolve: ({ features }) => whyOf(features),
      }),
      features: t.field({
        type: [feature],
        description: 'What the score rests on.',
        resolve: ({ features }) => [...features],
      }),
    }),
  });
}

function addFeature({ builder }: Types): Output<FeatureScore> {
  return builder.objectRef<FeatureScore>('DuplicateFeature').implement({
    description: 'What one thing says about whether two entities are one.',
    fields: (t) => ({
      name: t.exposeString('name', { description: 'What was compared, such as names or identifiers.' }),
      score: t.exposeFloat('score', { description: 'From 0, against it, to 1, for it.' }),
      weight: t.exposeFloat('weight', { description: 'How much it counts beside the others.' }),
      text: t.exposeString('text', { description: 'What was found, in English.' }),
    }),
  });
}
