import type { Ontology } from '../ontology/ontology.ts';
import { uniqueProperties } from '../ontology/unique-properties.ts';
import { canonicalText, fieldAt } from './field-at.ts';

/** What a text may be besides a name. */
export interface Meant {
  /** Ids of entities. */
  readonly ids: readonly string[];
  /** Identifiers, in their canonical texts. */
  readonly identifiers: readonly string[];
}

const none: Meant = { ids: [], identifiers: [] };

/** Whether a text is an id of an entity, or an identifier with its scheme: `company/oracle`, `WIKIDATA:Q19900`. */
export function meantBy(ontology: Ontology, text: string): Meant {
  const trimmed = text.trim();
  if (/\s/.test(trimmed)) return none;
  if (ontology.kindOfId(trimmed) !== undefined) return { ids: [trimmed], identifiers: [] };
  if (!trimmed.includes(':')) return none;
  const read = uniqueProperties(ontology).flatMap((pid) =>
    ontology.kinds.flatMap((kind) => {
      const field = fieldAt(kind, pid);
      return (field?.property && canonicalText(field.property, null, trimmed)) ?? [];
    }),
  );
  return { ids: [], identifiers: [...new Set(read)] };
}
