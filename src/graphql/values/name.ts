import type { Output } from '../builder.ts';
import type { Types } from '../types.ts';
import type { InLanguage } from './in-language.ts';

export interface NameShape extends InLanguage {
  readonly value: string;
  readonly kind: string;
}

const kinds = {
  COMMON: 'What it is usually called.',
  OFFICIAL: 'What it calls itself by law or statute.',
  ABBREVIATION: 'A short form made of initials or parts.',
  ALIAS: 'Another name that it goes by.',
  FORMER: 'A name that it had before.',
};

/** Declares `Name`. */
export function addName({ builder, enumOf }: Types): Output<NameShape> {
  const kind = enumOf('NameKind', 'What a name is to its bearer.', kinds);
  return builder.objectRef<NameShape>('Name').implement({
    description: 'One of the names that something has.',
    fields: (t) => ({
      value: t.string({ description: 'The name itself.', resolve: (name) => name.value }),
      lang: t.field({
        type: 'LanguageTag',
        nullable: true,
        description: 'Language that the name is in; null where it is not known.',
        resolve: (name) => (name.lang === '' ? null : name.lang),
      }),
      kind: t.field({ type: kind, description: 'What kind of name it is.', resolve: (name) => name.kind }),
    }),
  });
}
