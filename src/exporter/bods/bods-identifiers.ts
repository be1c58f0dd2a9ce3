import type { BodsVocabulary } from '../../ontology/bods-vocabulary.ts';
import type { ShownValue } from '../entities/shown-entity.ts';
import type { Details } from './bods-record.ts';
import { partsOf } from './parts-of.ts';

/** What registers call an entity, with the schemes as the standard names them. */
export function identifiersOf(values: readonly ShownValue[], { schemes }: BodsVocabulary): Details {
  const identifiers = values
    .filter(({ property }) => property.value.name === 'Identifier')
    .map((one) => {
      const { scheme = '', value = '' } = partsOf(one);
      return { scheme: schemes[scheme] ?? scheme, id: value };
    });
  return identifiers.length === 0 ? {} : { identifiers };
}
