import type { Output } from '../builder.ts';
import type { Types } from '../types.ts';
import type { InLanguage } from './in-language.ts';

export interface NameShape extends InLanguage {
  readonly value: string;
  readonly kind: string;
}

/** Declares `Name`. */
export function addName({ builder, words }: Types): Output<NameShape> {
  return builder.objectRef<NameShape>('Name').implement({
    description: 'One of the names that something has.',
    fields: (t) => ({
      value: t.string({ description: 'The name itself.', resolve: (name) => name.value }),
      lang: t.field({
        type: 'LanguageTag',
        nullable: true,
        description: 'Language the name is in; null where it is not known.',
        resolve: (name) => (name.lang === '' ? null : name.lang),
      }),
      kind: t.field({
        type: words('NameKind'),
        description: 'What kind of name it is.',
        resolve: (name) => name.kind,
      }),
    }),
  });
}
