import { ValueFault, type ValueKind, valueKind } from '../../src/ontology/value-kind.ts';
import { canonicalLanguage } from './language-tag.ts';

/** A text in one language. */
export interface Prose {
  readonly value: string;
  readonly lang: string;
}

const expected = 'a text with its language, such as Data stay in the country@en';

/** A text of some sentences, told in one or more languages; in each language the strongest claim is shown. */
export const prose: ValueKind<Prose> = valueKind({
  name: 'Prose',
  doc: 'A text in one language.',
  expected,
  columns: [
    { suffix: 'Value', type: 'string' },
    { suffix: 'Lang', type: 'string' },
  ],
  output: { type: 'object', name: 'Prose' },
  filter: null,
  order: [],
  parts: {
    names: ['lang'],
    join: (value, { lang = '' }) => `${value}@${lang}`,
    read: { lang: canonicalLanguage },
  },
  parse(raw) {
    const [, value = '', tag = ''] = /^(.*)@([A-Za-z0-9-]+)$/su.exec(raw.trim()) ?? [];
    if (value.trim() === '') throw new ValueFault('the text or its language is missing', expected);
    return { value: value.trim(), lang: canonicalLanguage(tag) };
  },
  format: ({ value, lang }) => `${value}@${lang}`,
  store: ({ value, lang }) => [value, lang],
  load: ([value, lang]) => ({ value, lang }),
  rdf: ({ value, lang }) => ({ text: value, lang }),
  slot: ({ lang }) => lang,
});
