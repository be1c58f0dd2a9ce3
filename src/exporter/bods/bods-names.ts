import type { BodsVocabulary } from '../../ontology/bods-vocabulary.ts';
import type { ShownValue } from '../entities/shown-entity.ts';
import { shownName } from '../entities/shown-name.ts';
import type { Details } from './bods-record.ts';
import { partsOf } from './parts-of.ts';

/** The names of a person, each with what it is to them. */
export function namesOfPerson(values: readonly ShownValue[], { nameTypes }: BodsVocabulary): Details {
  const names = namesIn(values);
  if (names.length === 0) return {};
  return {
    names: names.map(({ text, kind }) => ({ type: nameTypes[kind] ?? 'legal', fullName: text })),
  };
}

/** The one name of an entity, and the others. */
export function namesOfEntity(values: readonly ShownValue[]): Details {
  const registered = values.filter(({ text }) => text.endsWith(' OFFICIAL'));
  // The name that it is registered under stands before what it is called.
  const name = shownName(registered) ?? shownName(values);
  const others = namesIn(values)
    .map(({ text }) => text)
    .filter((text) => text !== name);
  return {
    ...(name !== null && { name }),
    ...(others.length > 0 && { alternateNames: [...new Set(others)] }),
  };
}

const namesIn = (
  values: readonly ShownValue[],
): readonly { readonly text: string; readonly kind: string }[] =>
  values
    .filter(({ property }) => property.value.name === 'Name')
    .map((value) => {
      const { value: text = '', kind = '' } = partsOf(value);
      return { text, kind };
    });
