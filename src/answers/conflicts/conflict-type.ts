import { natures } from '../../claims/conflict/verdict.ts';
import { sourceKind } from '../../claims/source-kind.ts';
import type { Output } from '../../graphql/builder.ts';
import type { Types } from '../../graphql/types.ts';
import { isJudgement } from '../../ontology/judgements.ts';
import type { Conversion } from './check-conversions.ts';
import type { ComparedItem, ConflictShape } from './conflicts-among.ts';
import { decidedBy } from './decided-by.ts';

/** Declares `Conflict` and `CheckedConversion`. */
export function addConflictType(types: Types): Output<ConflictShape> {
  const { builder, ontology, entity, claim, enumOf } = types;
  const conversion = addConversion(types);
  const kinds = ontology.kind(sourceKind)?.properties.find(({ name }) => name === 'sourceKind');
  const order = kinds?.value.output.type === 'enum' ? Object.keys(kinds.value.output.members) : [];
  return builder.objectRef<ConflictShape>('Conflict').implement({
    description: 'Claims about one value of one subject that are not deprecated and do not agree.',
    fields: (t) => ({
      subject: t.field({
        type: entity,
        description: 'What the claims are about.',
        resolve: ({ subject }) => subject,
      }),
      about: t.string({
        description: 'The property or link that they are about, such as amount.',
        resolve: ({ about }) => about,
      }),
      property: t.string({
        nullable: true,
        description:
          'Of a link, the property on which they disagree, such as share; where it is several, one on which they disagree most gravely. Null where they disagree on the value itself, or on where the link leads.',
        resolve: ({ about, found }) =>
          found.property === undefined || found.property.name === about ? null : found.property.name,
      }),
      nature: t.field({
        type: enumOf('ConflictNature', 'How claims that do not agree relate to each other.', natures),
        description: 'How they relate to each other; the gravest relation, where there are several.',
        resolve: ({ found }) => found.nature,
      }),
      claims: t.field({
        type: [claim],
        description:
          'The claims that take part: the shown one, and then the strongest. Conversions that fit the rate do not take part: they say what their original says.',
        resolve: ({ found }) => found.claims.map(({ item }) => item),
      }),
      shown: t.field({
        type: claim,
        description: 'The claim whose value the graph shows.',
        resolve: ({ found }) => found.claims[0].item,
      }),
      rule: t.string({
        description:
          'The first step of the ordering of claims that decided between the shown one and the strongest that differs: rank, basis, kind of source, exactness, precision, independent origins or date, with what it compared; `undecided` where nothing but the id is left.',
        resolve: ({ about, found, origins }) =>
          decidedBy(
            found.claims[0],
            found.rival,
            found.property,
            order,
            origins,
            isJudgement(about) ? String(found.claims[0].item.claim.about) : null,
          ),
      }),
      conversions: t.field({
        type: [conversion],
        description: 'Sums that reporters converted into another currency, each checked against the rate.',
        resolve: ({ found }) => [...found.conversions],
      }),
      cut: t.boolean({
        description: 'Whether the value has more claims than are compared; the strongest are.',
        resolve: ({ cut }) => cut,
      }),
    }),
  });
}

function addConversion({ builder, claim }: Types): Output<Conversion<ComparedItem>> {
  return builder.objectRef<Conversion<ComparedItem>>('CheckedConversion').implement({
    description: 'A sum that a reporter converted, next to what it was converted from.',
    fields: (t) => ({
      claim: t.field({
        type: claim,
        description: 'The claim of the converted sum.',
        resolve: (checked) => checked.claim.item,
      }),
      original: t.field({
        type: claim,
        description: 'The claim that it converts: one from the same document, otherwise the strongest one.',
        resolve: ({ original }) => original.item,
      }),
      worth: t.field({
        type: 'Decimal',
        nullable: true,
        description:
          'The original in the currency of the conversion, at the rate of the day the document was published, otherwise of the day of the amount; null where no rate is known.',
        resolve: ({ worth }) => worth,
      }),
      deviation: t.field({
        type: 'Decimal',
        nullable: true,
        description:
          'By what fraction the conversion is above that, or below: "0.05" is five percent too much.',
        resolve: ({ deviation }) => deviation,
      }),
      fits: t.boolean({
        description: 'Whether it is within the tolerance; true where no rate is known.',
        resolve: ({ fits }) => fits,
      }),
    }),
  });
}
