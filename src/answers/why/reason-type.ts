import type { Corroboration } from '../../claims/corroboration.ts';
import type { Output } from '../../graphql/builder.ts';
import { everyEnd } from '../../graphql/every-end.ts';
import { isProse, languageArgument, proseField } from '../../graphql/prose-field.ts';
import type { Types } from '../../graphql/types.ts';
import type { ClaimItem } from '../../loaders/item.ts';
import { bases, basisDoc } from '../../ontology/basis.ts';
import type { Hop, Kind } from '../../ontology/ontology.ts';
import type { Row } from '../../store/store.ts';

/** A reason with what backs it. */
export interface ReasonShape {
  readonly id: string;
  readonly node: Row;
  readonly basis: string;
  readonly claims: readonly ClaimItem[];
  readonly corroboration: Corroboration;
}

/** Declares `Reason`. */
export function addReason(types: Types, rationale: Kind): Output<ReasonShape> {
  const { builder, entity, claim, object, enumOf } = types;
  const text = rationale.properties.find((p) => p.name === 'text' && isProse(p));
  const prose = text && proseField(types, text);
  const hop = (field: string): Hop => {
    const found = rationale.hops.find((h) => h.forward && h.field === field);
    if (found === undefined) throw new Error(`A reason needs the link ${field} of ${rationale.name}.`);
    return found;
  };
  const ends = (field: string) => everyEnd<ReasonShape>(types, hop(field), ({ node }) => node);
  return builder.objectRef<ReasonShape>('Reason').implement({
    description: 'One reason why something is done, with all the evidence for it.',
    fields: (t) => ({
      rationale: t.field({
        type: object(rationale.name),
        description: 'The reason as an entity of the graph, from which to ask further.',
        resolve: ({ node }) => node,
      }),
      motives: t.field({ ...ends('motives'), type: [object('Motive')] }),
      basis: t.field({
        type: enumOf('Basis', basisDoc, bases),
        description:
          'Whose word it is that this is the reason for what was asked about; INFERRED where nobody is known to say so. For a reason that somebody gave for something else, that is less than `rationale { basis }`.',
        resolve: ({ basis }) => basis,
      }),
      text: t.string({
        nullable: true,
        description: prose?.description ?? 'The reason in a sentence.',
        args: languageArgument(builder),
        resolve: ({ node }, args) => prose?.resolve(node, args) ?? null,
      }),
      heldBy: t.field({ ...ends('heldBy'), type: [entity] }),
      because: t.field({ ...ends('because'), type: [entity] }),
      explains: t.field({ ...ends('explains'), type: [entity] }),
      claims: t.field({
        type: [claim],
        description:
          'The evidence: claims that are not deprecated, about its text and its links to what it explains, its motives, holders and grounds. By property or link, strongest first.',
        resolve: ({ claims }) => [...claims],
      }),
      corroboration: t.field({
        type: types.corroboration,
        description: 'How many documents the evidence comes from, and how many of them are independent.',
        resolve: (reason) => reason.corroboration,
      }),
    }),
  });
}
