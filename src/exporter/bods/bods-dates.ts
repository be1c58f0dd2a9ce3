import type { BodsVocabulary } from '../../ontology/bods-vocabulary.ts';
import type { ShownValue } from '../entities/shown-entity.ts';
import type { Details } from './bods-record.ts';

/**
 * The dates of an entity, where the standard takes one as precise as each is.
 * @param lost is told of each value that is no such date
 */
export function datesOf(
  values: readonly ShownValue[],
  vocabulary: BodsVocabulary,
  lost: (property: string) => void,
): Details {
  const dates: Record<string, string> = {};
  for (const { property, text } of values) {
    const name = dateName(property.name, text, vocabulary);
    if (name === undefined) lost(property.name);
    else dates[name] = text;
  }
  return dates;
}

/** What a date is called in the standard. */
function dateName(property: string, text: string, { days, dates }: BodsVocabulary): string | undefined {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return days[property] ?? dates[property];
  return /^\d{4}(?:-\d{2})?$/.test(text) ? dates[property] : undefined;
}
