import {
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isObjectType,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/**
 * What operations must use to have tried a schema: every question, every operator of every filter, every way to combine
 * filters, every direction, every way to page, everything that is summed, and every word that an argument takes.
 */
export function toBeCovered(schema: GraphQLSchema): ReadonlySet<string> {
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  const inputs = types.filter(isInputObjectType);
  const filters = inputs.filter(
    (type) =>
      type.name.endsWith('Filter') ||
      Object.values(type.getFields()).every((field) => isLeafType(getNamedType(field.type))),
  );
  const combining = inputs.filter((type) => !filters.includes(type));
  const summing = types.filter(isObjectType).filter(({ name }) => name.endsWith('Aggregate'));
  const words = types
    .filter(isEnumType)
    .filter(({ name }) => /^(Direction|FlowDimension|JointCounting)$|(OrderField|Facet)$/.test(name));
  return new Set([
    ...fieldsOf(schema.getQueryType()),
    ...filters.flatMap(fieldsOf),
    ...combining.flatMap((type) => Object.keys(type.getFields()).filter((name) => joins.includes(name))),
    ...summing.flatMap(fieldsOf),
    ...words.flatMap((type) => type.getValues().map(({ name }) => `${type.name}.${name}`)),
    ...pages.map((name) => `page ${name}`),
  ]);
}

const joins = ['AND', 'OR', 'NOT', 'some', 'none', 'all', 'single'];
const pages = ['first', 'after', 'last', 'before'];

const fieldsOf = (
  type: { readonly name: string; getFields(): object } | null | undefined,
): readonly string[] => (type ? Object.keys(type.getFields()).map((name) => `${type.name}.${name}`) : []);

/** What of a schema an operation uses, in the same words. */
export function covered(schema: GraphQLSchema, text: string): ReadonlySet<string> {
  const used = new Set<string>();
  const types = new TypeInfo(schema);
  visit(
    parse(text),
    visitWithTypeInfo(types, {
      Field: ({ name }) => void used.add(`${types.getParentType()?.name}.${name.value}`),
      Argument: ({ name }) => void used.add(`page ${name.value}`),
      ObjectField: ({ name }) => {
        const input = getNamedType(types.getParentInputType());
        used.add(joins.includes(name.value) ? name.value : `${input?.name}.${name.value}`);
      },
      EnumValue: ({ value }) => void used.add(`${getNamedType(types.getInputType())?.name}.${value}`),
    }),
  );
  return used;
}
