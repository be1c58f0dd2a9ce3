import { didYouMean } from '../../src/ontology/did-you-mean.ts';
import { ValueFault, type ValueKind, type Vocabulary, valueKind } from '../../src/ontology/value-kind.ts';
import { fold } from './fold.ts';
import { canonicalLanguage } from './language-tag.ts';
import { sortKey } from './sort-key.ts';

/** With the best known first. */
export const nameKinds = {
  COMMON: 'What it is usually called.',
  OFFICIAL: 'What it calls itself by law or statute.',
  ABBREVIATION: 'A short form made of initials or parts.',
  ALIAS: 'Another name that it goes by.',
  FORMER: 'A name that it had before.',
} as const;

export type NameKind = keyof typeof nameKinds;

const nameKind: Vocabulary = {
  name: 'NameKind',
  doc: 'What a name is to its bearer.',
  members: nameKinds,
};

export interface Name {
  readonly value: string;
  /** BCP 47, or empty where the language is not known. */
  readonly lang: string;
  readonly kind: NameKind;
}

const expected = 'a name with its language and kind, such as Oracle@en COMMON';
const order = Object.keys(nameKinds);

/** An index holds what names are compared by, and one character may fold to eighteen (U+FDFA). */
const longestFold = 2_000;

/** The name to show to a reader of `lang`: of that language, else English, else the first. */
export function nameFor(names: readonly Name[], lang: string | null): Name | undefined {
  const of = (tag: string) =>
    names.find((n) => n.lang === tag) ?? names.find((n) => primary(n.lang) === primary(tag));
  return (lang === null ? undefined : of(lang)) ?? of('en') ?? names[0];
}

const primary = (tag: string): string => tag.split('-')[0] ?? tag;

/** A name, its language and what kind of name it is. */
export const name: ValueKind<Name> = valueKind({
  name: 'Name',
  doc: 'A name, its language and what kind of name it is.',
  expected,
  columns: [
    { suffix: 'Value', type: 'string' },
    { suffix: 'Lang', type: 'string' },
    { suffix: 'Kind', type: 'string' },
    { suffix: 'Fold', type: 'string', shownBy: [] },
  ],
  output: { type: 'object', name: 'Name', words: [nameKind] },
  filter: {
    input: 'NameFilter',
    doc: 'Compares every name in every language, with case, width and accents set aside.',
    operand: 'String',
    operators: { eq: 'Fold', ne: 'Fold', in: 'Fold', notIn: 'Fold', contains: 'Fold', startsWith: 'Fold' },
    bind: fold,
  },
  order: [],
  parts: {
    names: ['lang', 'kind'],
    join: (value, { lang = '', kind }) => `${value}@${lang}${kind === undefined ? '' : ` ${kind}`}`,
    read: { lang: canonicalLanguage, kind: nameKindOf },
  },
  parse(raw) {
    const match = /^(.*)@([A-Za-z0-9-]*)(?: ([A-Za-z]+))?$/su.exec(raw);
    const [, value = raw, tag = '', kind = 'COMMON'] = match ?? [];
    if (value.trim() === '') throw new ValueFault('the name is empty', expected);
    if (fold(value).length > longestFold)
      throw new ValueFault(`the name has more than ${longestFold} characters to compare`, expected);
    return { value: value.trim(), lang: tag === '' ? '' : canonicalLanguage(tag), kind: nameKindOf(kind) };
  },
  format: ({ value, lang, kind }) => `${value}@${lang} ${kind}`,
  store: ({ value, lang, kind }) => [value, lang, kind, fold(value)],
  load: ([value, lang, kind]) => ({ value, lang: lang === '' ? null : lang, kind }),
  rdf: ({ value, lang }) => ({ text: value, ...(lang !== '' && { lang }) }),
  precedence: ({ kind }) => order.indexOf(kind),
  summary: {
    columns: [
      { suffix: 'Shown', type: 'string' },
      { suffix: 'Order', type: 'string' },
    ],
    of: (names) => {
      const shown = nameFor(names, null)?.value ?? '';
      return [shown, sortKey(fold(shown))];
    },
    shown: 'Shown',
    order: ['Order'],
  },
});

function nameKindOf(word: string): NameKind {
  if (isNameKind(word)) return word;
  throw new ValueFault(
    `${word} is not a kind of name.${didYouMean(word, order)}`,
    `one of ${order.join(', ')}`,
  );
}

function isNameKind(word: string): word is NameKind {
  return Object.hasOwn(nameKinds, word);
}
