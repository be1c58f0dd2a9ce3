import type { Hop } from '../ontology/ontology.ts';
import type { Input } from './builder.ts';
import { followsLink } from './cost/price.ts';
import { addEvidenceWhere } from './evidence-where.ts';
import { countFilter, createFilterInputs, type FilterShape, idFilter, kindFilter } from './filter-inputs.ts';
import { linkName, type Types, type WhereValue } from './types.ts';
import { countField, edgeField, type WhereField, whereFields } from './where-fields.ts';

const quantifiers = {
  some: 'At least one of them passes.',
  none: 'None of them passes.',
  all: 'All of them pass; also where there are none.',
  single: 'Exactly one of them passes.',
};

const joins = {
  all: 'All of these hold; an empty list holds.',
  any: 'At least one of these holds; an empty list fails.',
  not: 'This does not hold.',
};

/** Declares the filters of everything that lists are of, with what they are made of. */
export function addWhereInputs(types: Types): void {
  const filterInput = createFilterInputs(types);
  const evidence = addEvidenceWhere(types);
  const lists = new Map<string, Input<WhereValue>>();
  const edges = new Map<string, Input<WhereValue>>();
  const { builder, ontology } = types;
  for (const { name } of ontology.targets) addWhere(types.where(name), name);
  for (const { hop, type } of types.linkWheres.values()) addWhere(type, hop.target, hop);

  /** @param via the link that leads there, whose own properties can be asked for */
  function addWhere(where: Input<WhereValue>, target: string, via?: Hop): void {
    const declared = [...whereFields(ontology, target)].map(
      ([name, field]) => [name, described(field, where)] as const,
    );
    const edge = via && {
      type: edgeInput(via),
      description: 'What the link that leads there says of itself.',
    };
    builder.inputType(where, {
      description: `Which nodes of ${target} to include. Several fields must all hold; null is refused.`,
      fields: (t) => ({
        ...Object.fromEntries(declared.map(([name, options]) => [name, t.field(options)])),
        ...(edge && { [edgeField]: t.field(edge) }),
      }),
    });
  }

  function described(field: WhereField, where: Input<WhereValue>) {
    if ('id' in field) return { type: filterInput(idFilter), description: 'Its id.' };
    if ('kind' in field) return { type: filterInput(kindFilter), description: 'Its kind.' };
    if ('as' in field)
      return {
        type: types.where(field.as),
        description: `That it is of the kind ${field.as}, and passes this.`,
      };
    if ('evidence' in field)
      return {
        type: evidence,
        description: 'What must be known of the link that led there; refused where none did.',
        extensions: followsLink,
      };
    if ('hop' in field)
      return { type: hopInput(field.hop), description: field.hop.doc, extensions: followsLink };
    if ('property' in field) {
      const { value } = field.property;
      return { type: filterInput(filterOf(field.property.value.filter), value), description: field.doc };
    }
    return {
      type: field.joins === 'not' ? where : ([where] as [Input<WhereValue>]),
      description: joins[field.joins],
    };
  }

  function hopInput(hop: Hop): Input<WhereValue> {
    const { one, target } = hop;
    const where = types.linkWhere(hop);
    if (one) return where;
    const name = `${where === types.where(target) ? target : linkName(hop)}ListWhere`;
    const known = lists.get(name);
    if (known !== undefined) return known;
    const made = builder.inputRef<WhereValue, false>(name).implement({
      description: `How many of the linked nodes of ${target} must pass. Several fields must all hold.`,
      fields: (t) => ({
        ...Object.fromEntries(
          Object.entries(quantifiers).map(([quantifier, description]) => [
            quantifier,
            t.field({ type: where, description }),
          ]),
        ),
        [countField]: t.field({
          type: filterInput(countFilter),
          description:
            'How many there are of them, whether they pass or not; a link that held several times is several, as in `totalCount`.',
        }),
      }),
    });
    lists.set(name, made);
    return made;
  }

  /** What can be asked of the properties of a link, from either of its ends. */
  function edgeInput({ forward, source, target, about, properties }: Hop): Input<WhereValue> {
    const name = `${linkName({ source: forward ? source : target, field: about })}EdgeWhere`;
    const known = edges.get(name);
    if (known !== undefined) return known;
    const filtered = properties.filter(({ value }) => value.filter !== null);
    const made = builder.inputRef<WhereValue, false>(name).implement({
      description: 'What a link says of itself. Several fields must all hold; null is refused.',
      fields: (t) =>
        Object.fromEntries(
          filtered.map(({ name: property, value, doc }) => [
            property,
            t.field({ type: filterInput(filterOf(value.filter), value), description: doc }),
          ]),
        ),
    });
    edges.set(name, made);
    return made;
  }
}

function filterOf(filter: FilterShape | null): FilterShape {
  if (filter === null) throw new Error('a property without a filter is not a field of a where');
  return filter;
}
