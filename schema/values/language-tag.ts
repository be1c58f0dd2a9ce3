import { memoise } from '../../src/ontology/memoise.ts';
import { ValueFault, type ValueKind, valueKind } from '../../src/ontology/value-kind.ts';
import { code } from './code.ts';
import { text } from './text.ts';

const expected = 'a BCP 47 language tag, such as ko or zh-Hant';

/** Tags that were read before, as every name has one. Emptied when full. */
const tags = new Map<string, string>();
const tagsKept = 1_000;

/** @throws {ValueFault} where `raw` is not a well-formed tag. @returns the tag in its canonical case. */
export function canonicalLanguage(raw: string): string {
  return memoise(tags, tagsKept, raw, () => canonicalTag(raw));
}

function canonicalTag(raw: string): string {
  try {
    return Intl.getCanonicalLocales(raw.trim())[0] ?? '';
  } catch {
    throw new ValueFault(`${raw} is not a language tag`, expected);
  }
}

/** A language, as BCP 47 tags it. */
export const languageTag: ValueKind<string> = valueKind({
  ...code,
  name: 'LanguageTag',
  doc: 'A language, as a BCP 47 tag.',
  expected,
  output: { type: 'scalar', name: 'LanguageTag' },
  filter: text.filter,
  parse: canonicalLanguage,
});
