import type { Property } from '../ontology/ontology.ts';
import type { Row } from '../store/store.ts';
import { loadValues } from './load-property.ts';
import type { Types } from './types.ts';
import { type InLanguage, inLanguage } from './values/in-language.ts';

interface ProseShape extends InLanguage {
  readonly value: string;
}

/** Whether a property is text in several languages, of which a reader sees one. */
export function isProse({ value, many }: Property): boolean {
  return value.output.name === 'Prose' && many === true;
}

/** The field of such a property: the text in the language that is asked for. */
export function proseField({ builder }: Types, property: Property) {
  return {
    type: 'String' as const,
    nullable: true as const,
    description: `${property.doc} In the language asked for, otherwise in English, otherwise in another.`,
    args: languageArgument(builder),
    resolve: (row: Row, { lang }: { lang?: string | null | undefined }): string | null => {
      // What `load` of the value kind returns is known to the value kind alone.
      const texts = loadValues(property, row) as readonly ProseShape[];
      return inLanguage(texts, lang ?? null)?.value ?? null;
    },
  };
}

/** Declares the argument `lang`. */
export function languageArgument(builder: Types['builder']) {
  return builder.args((t) => ({
    lang: t.field({ type: 'LanguageTag', description: 'Language to show it in, such as ko.' }),
  }));
}
