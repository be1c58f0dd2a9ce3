import { commonProperties } from '../ontology/common-properties.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { fieldColumns } from '../plan/field-columns.ts';
import type { Row } from '../store/store.ts';
import { loadValue, loadValues } from './load-property.ts';
import { namesProperty, shownName } from './names-property.ts';
import { inLanguage } from './values/in-language.ts';
import type { NameShape } from './values/name.ts';

/**
 * What an entity is called in a language, otherwise in English, otherwise by its first name; where it has no name by what its kind shows
 * in place of one, and by its id where it has not that either.
 */
export function entityName({ kinds, kindOfId }: Ontology): (row: Row, lang: string | null) => string {
  const names = namesProperty(commonProperties(kinds));
  const shown = shownName(kinds);
  const nameIn = (row: Row, lang: string | null): string | undefined => {
    // Lists of names are long, and need not be fetched where no language is asked for.
    const ready = lang === null && shown !== undefined ? row[shown] : undefined;
    if (typeof ready === 'string') return ready;
    return names === undefined ? undefined : nameOf(loadValues(names, row), lang);
  };
  const inPlace = (id: string, row: Row): string => {
    const property = kindOfId(id)?.inPlaceOfName;
    const text = property === undefined ? null : loadValue(property, row);
    return typeof text === 'string' ? text : id;
  };
  return (row, lang) => nameIn(row, lang) ?? inPlace(String(row.id), row);
}

/** The columns in which the names of entities of any kind are found where no language is asked for. */
export function columnsOfNames({ kinds }: Ontology): readonly string[] {
  const name = { name: 'name', given: false, below: [] };
  return [...new Set(kinds.flatMap((kind) => fieldColumns(kind, name)))].sort();
}

/** What `load` of the value kind returns is known to the value kind alone: hence the cast. */
function nameOf(names: readonly unknown[], lang: string | null): string | undefined {
  return inLanguage(names as readonly NameShape[], lang)?.value;
}
