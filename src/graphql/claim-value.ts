import type { ClaimItem } from '../loaders/item.ts';
import { isJudgement } from '../ontology/judgements.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { ValueFault, type ValueKind } from '../ontology/value-kind.ts';
import { derived, type Output } from './builder.ts';
import { entityOf } from './entity-of.ts';
import type { ValueTypes } from './property-field.ts';
import type { Types } from './types.ts';
import { valueKinds } from './value-kinds.ts';
import { valueObjects } from './value-type.ts';

/** A claimed value; `__typename` says which member of the union it is. */
export interface ClaimValueShape {
  readonly __typename: string;
}

interface TextShape extends ClaimValueShape {
  readonly text: string;
  readonly lang: string | null;
}

interface NumberShape extends ClaimValueShape {
  readonly number: string;
}

interface EntityShape extends ClaimValueShape {
  readonly id: string;
}

/** Declares the union of what a claim may say. */
export function addClaimValue(types: Types, valueType: ValueTypes): Output<unknown> {
  const { builder, ontology, entity } = types;
  const text: Output<TextShape> = builder.objectRef<TextShape>('TextValue').implement({
    description: 'A claimed value that is a text, or a word of a list.',
    fields: (t) => ({
      text: t.string({ description: 'The text.', resolve: (value) => value.text }),
      lang: t.field({
        type: 'LanguageTag',
        nullable: true,
        description: 'Language of the text; null where it is in no particular language.',
        resolve: (value) => value.lang,
      }),
    }),
  });
  const number: Output<NumberShape> = builder.objectRef<NumberShape>('NumberValue').implement({
    description: 'A claimed value that is a number.',
    fields: (t) => ({
      number: t.field({ type: 'Decimal', description: 'The number.', resolve: (value) => value.number }),
    }),
  });
  const other: Output<EntityShape> = builder.objectRef<EntityShape>('EntityValue').implement({
    description: 'A claimed link: the entity at its other end.',
    fields: (t) => ({
      entity: t.field({
        type: entity,
        description: 'The entity.',
        resolve: ({ id }, _, context) => entityOf(id, context),
      }),
    }),
  });
  const shown = valueKinds(ontology).filter(({ output }) => Object.hasOwn(valueObjects, output.name));
  return derived(
    builder.unionType('ClaimValue', {
      description: 'What a claim says, as the kind of value that it is.',
      types: [...new Set([derived(text), derived(number), derived(other), ...shown.map(valueType)])],
      // Every member is made by `claimValue`, which names its type.
      resolveType: (value) => (value as ClaimValueShape).__typename,
    }),
  );
}

/** Reads the text of a claim; null where the ontology no longer has such a property, or reads such a text. */
export function claimValue(
  ontology: Ontology,
  { subject, claim, source }: ClaimItem,
): ClaimValueShape | null {
  const kind = ontology.kindOfId(subject);
  const [about, text] = [String(claim.about), String(claim.text)];
  if (isJudgement(about) || kind?.hops.some((hop) => hop.forward && hop.about === about))
    return entityValue(text);
  const property = kind?.properties.find(({ name }) => name === about);
  const parsed = property && read(property.value, text);
  if (property === undefined || parsed === undefined) return null;
  if (typeof parsed !== 'object' || parsed === null) return scalarValue(property.value, parsed);
  const { name } = property.value.output;
  // Money converts by `day` and `rateSource`: the day of the document, which also stands for the amount.
  const said = { day: claim.published ?? null, rateSource: source.id };
  if (name === 'Prose') return { __typename: 'TextValue', ...proseOf(parsed) };
  return { ...parsed, ...(name === 'Money' ? said : {}), __typename: name };
}

function read(kind: ValueKind, text: string): unknown {
  try {
    return kind.parse(text);
  } catch (error) {
    if (error instanceof ValueFault) return undefined;
    throw error;
  }
}

const entityValue = (id: string): EntityShape => ({ __typename: 'EntityValue', id });

function scalarValue({ output, format }: ValueKind, parsed: unknown): TextShape | NumberShape {
  const written = format(parsed);
  return output.name === 'Decimal' || output.name === 'Int'
    ? { __typename: 'NumberValue', number: written }
    : { __typename: 'TextValue', text: written, lang: null };
}

function proseOf(parsed: object): { text: string; lang: string | null } {
  const { value, lang } = { value: '', lang: null, ...parsed };
  return { text: value, lang };
}
