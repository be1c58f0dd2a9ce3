import type { Hop } from '../ontology/ontology.ts';
import type { Input } from './builder.ts';
import { followsLink } from './cost/price.ts';
import { addEvidenceWhere } from './evidence-where.ts';
import { createFilterInputs, type FilterShape, idFilter, kindFilter } from './filter-inputs.ts';
import { type Types, targetName, type WhereValue } from './types.ts';
import { type WhereField, whereFields } from './where-fields.ts';

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

/** Declares the filters of every kind and of `Entity`, with what they are made of. */
export function addWhereInputs(types: Types): void {
  const filterInput = createFilterInputs(types);
  const evidence = addEvidenceWhere(types);
  const lists = new Map<string, Input<WhereValue>>();
  const targets = types.ontology.kinds.map(({ name }) => [name]);
  for (const kinds of [...targets, []]) addWhere(kinds);

  function addWhere(kinds: readonly string[]): void {
    const { builder, ontology } = types;
    const where = types.where(kinds);
    const declared = [...whereFields(ontology, kinds)].map(
      ([name, field]) => [name, described(field, where)] as const,
    );
    builder.inputType(where, {
      description: `Which nodes of ${targetName(kinds)} to include. Several fields must all hold; null is refused.`,
      fields: (t) => Object.fromEntries(declared.map(([name, options]) => [name, t.field(options)])),
    });
  }

  function described(field: WhereField, where: Input<WhereValue>) {
    if ('id' in field) return { type: filterInput(idFilter), description: 'Its id.' };
    if ('kind' in field) return { type: filterInput(kindFilter), description: 'Its kind.' };
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

  function hopInput({ one, to }: Hop): Input<WhereValue> {
    if (one) return types.where(to);
    const name = `${targetName(to)}ListWhere`;
    const known = lists.get(name);
    if (known !== undefined) return known;
    const made = types.builder.inputRef<WhereValue, false>(name).implement({
      description: `How many of the linked nodes of ${targetName(to)} must pass. Several fields must all hold.`,
      fields: (t) =>
        Object.fromEntries(
          Object.entries(quantifiers).map(([quantifier, description]) => [
            quantifier,
            t.field({ type: types.where(to), description }),
          ]),
        ),
    });
    lists.set(name, made);
    return made;
  }
}

function filterOf(filter: FilterShape | null): FilterShape {
  if (filter === null) throw new Error('a property without a filter is not a field of a where');
  return filter;
}
