import { commonProperties } from '../ontology/common-properties.ts';
import type { Ontology } from '../ontology/ontology.ts';
import type { Row } from '../store/store.ts';
import { loadValues } from './load-property.ts';
import { namesProperty, shownName } from './names-property.ts';
import { inLanguage } from './values/in-language.ts';
import type { NameShape } from './values/name.ts';

/** What an entity is called in a language, otherwise in English, otherwise by its first name; its id where it has no name. */
export function entityName({ kinds }: Ontology): (row: Row, lang: string | null) => string {
  const names = namesProperty(commonProperties(kinds));
  if (names === undefined) return (row) => String(row.id);
  const shown = shownName(kinds);
  return (row, lang) => {
    // Lists of names are long, and need not be fetched where no language is asked for.
    const ready = lang === null && shown !== undefined ? row[shown] : undefined;
    return typeof ready === 'string' ? ready : (nameOf(loadValues(names, row), lang) ?? String(row.id));
  };
}

/** What `load` of the value kind returns is known to the value kind alone: hence the cast. */
function nameOf(names: readonly unknown[], lang: string | null): string | undefined {
  return inLanguage(names as readonly NameShape[], lang)?.value;
}
