import {
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from 'graphql';
import { valueKinds } from '../../../src/graphql/value-kinds.ts';
import { someAmount, someOperand, someScalar, type Vocabulary } from './vocabulary.ts';

/** Where a literal stands. */
export interface Place {
  /** Name of the argument or of the input's field. */
  readonly name: string;
  /** Kind of the nodes that it speaks of, where that is known. */
  readonly kind: string | null;
  /** Input objects around it. */
  readonly depth: number;
  /** Within a filter, the kind of value that it compares. */
  readonly compares?: string;
  /** Within a filter of amounts as they were said. */
  readonly isSaid?: boolean;
}

/** How deep filters go: each link has a level for its quantifier and one for its fields. */
const deepest = 6;

/** A literal of an input type, as the text of an operation has it. */
export function drawLiteral(words: Vocabulary, type: GraphQLInputType, place: Place): string {
  const { draw: d } = words;
  if (isNonNullType(type)) return drawLiteral(words, type.ofType, place);
  if (d.chance(0.004)) return 'null';
  if (isListType(type)) {
    const length = d.chance(0.06) ? 0 : 1 + d.below(3);
    const drawn = Array.from({ length }, () => drawLiteral(words, type.ofType, place));
    return `[${(d.chance(0.9) ? [...new Set(drawn)] : drawn).join(', ')}]`;
  }
  if (isInputObjectType(type)) return drawObject(words, type, place);
  if (isEnumType(type)) return d.fresh(type.getValues(), ({ name }) => `${type.name}.${name}`).name;
  if (place.compares !== undefined && type.name !== 'Boolean' && type.name !== 'Int')
    return JSON.stringify(someOperand(d, place.compares, place.name));
  if (place.isSaid === true && type.name === 'Decimal') return JSON.stringify(someAmount(d));
  return JSON.stringify(someScalar(words, type.name, place.name, place.kind));
}

function drawObject(words: Vocabulary, type: GraphQLInputObjectType, place: Place): string {
  const { draw: d, ontology } = words;
  const kind = ontology.kinds.find(({ name }) => type.name === `${name}Where`)?.name ?? place.kind;
  const compares = valueKinds(ontology).find(({ filter }) => filter?.input === type.name)?.name;
  const isSaid = valueKinds(ontology).some(({ filter }) => filter?.said?.input === type.name);
  const fields = Object.values(type.getFields());
  const fits = fields.filter((field) => place.depth < deepest || !holdsObjects(field));
  const count = d.pick(place.depth === 0 ? [0, 1, 1, 2, 2, 3] : [1, 1, 1, 2]);
  const chosen = new Set(fields.filter(isRequiredInputField));
  for (let left = count; left > 0 && fits.length > 0; left--)
    chosen.add(d.fresh(fits, ({ name }) => `${type.name}.${name}`));
  // What a link says of itself is one field of very many.
  for (const edge of fits.filter(({ name }) => name === 'edge')) if (d.chance(0.3)) chosen.add(edge);
  const written = [...chosen].map((field) => {
    const at = {
      name: field.name,
      kind,
      depth: place.depth + 1,
      ...(compares === undefined ? {} : { compares }),
      ...(isSaid ? { isSaid } : {}),
    };
    return `${field.name}: ${drawLiteral(words, field.type, at)}`;
  });
  return `{${written.join(', ')}}`;
}

/** Whether a field leads further down than to the operators of a filter. */
function holdsObjects(field: GraphQLInputField): boolean {
  const type = getNamedType(field.type);
  return (
    isInputObjectType(type) &&
    Object.values(type.getFields()).some(({ type: of }) => !isLeafType(getNamedType(of)))
  );
}
