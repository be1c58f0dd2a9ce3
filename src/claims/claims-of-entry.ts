import { didYouMean } from '../ontology/did-you-mean.ts';
import { fieldOf } from '../ontology/field-of.ts';
import type { Kind, Property } from '../ontology/ontology.ts';
import type { ValueKind } from '../ontology/value-kind.ts';
import { evidenceChecks } from './evidence-checks.ts';
import { RowFault } from './problem.ts';

/** What may accompany a value to say how far it can be trusted. */
export const evidenceKeys: readonly string[] = Object.keys(evidenceChecks);

/** The property of that name, where its values have a language: names and prose. */
export function taggedProperty(kind: Kind | undefined, about: string): Property | undefined {
  return kind?.properties.find((p) => p.name === about && ['Name', 'Prose'].includes(p.value.name));
}

/** What may stand beside the value of an entry: parts of it, and properties of a link. */
export function entryKeys(
  kind: Kind | undefined,
  about: string,
): { readonly parts: ValueKind['parts']; readonly qualifiers: readonly string[] } {
  const { property, hop } = fieldOf(kind, about);
  return { parts: property?.value.parts, qualifiers: hop?.properties.map(({ name }) => name) ?? [] };
}

type Found = Readonly<Record<string, unknown>> | RowFault;

/** The claims of one entry of an entity: a text, or a map with evidence, or names or prose by language. */
export function claimsOfEntry(
  item: unknown,
  about: string,
  kind: Kind | undefined,
  place: string,
): readonly Found[] {
  const property = taggedProperty(kind, about);
  if (item === null || item === undefined)
    return [new RowFault('MISSING', place, `${place} has no value`, 'a text, a list or a map')];
  if (typeof item === 'string') return [{ value: item }];
  if (typeof item !== 'object' || Array.isArray(item))
    return [new RowFault('BAD_SYNTAX', place, 'neither a text nor a map', 'a text, a list or a map')];
  const map = Object.entries(item);
  // `to` is the other end of a link, and in a map of languages it is Tongan.
  if (!Object.hasOwn(item, 'value') && (property !== undefined || !Object.hasOwn(item, 'to'))) {
    if (property !== undefined) return byLanguage(map, property, place);
    return [
      new RowFault(
        'BAD_SYNTAX',
        place,
        'the map has neither value nor to',
        'value: … for a property, to: … for a link',
      ),
    ];
  }
  if (Object.hasOwn(item, 'value') && Object.hasOwn(item, 'to'))
    return [new RowFault('BAD_SYNTAX', place, 'the map has both value and to', 'one of them')];
  return [claim(map, kind, about, place)];
}

function claim(
  map: readonly [string, unknown][],
  kind: Kind | undefined,
  about: string,
  place: string,
): Found {
  const found: Record<string, unknown> = {};
  const qualifiers: Record<string, unknown> = {};
  const given: Record<string, unknown> = {};
  const { parts, qualifiers: known } = entryKeys(kind, about);
  const names = parts?.names ?? [];
  for (const [key, value] of map) {
    if (key === 'value' || key === 'to') found.value = value;
    else if (names.includes(key)) given[key] = value;
    else if (evidenceKeys.includes(key)) found[key] = value;
    else if (known.includes(key)) qualifiers[key] = value;
    else {
      const all = [...names, ...known, ...evidenceKeys];
      return new RowFault(
        'UNKNOWN_KEY',
        `${place}.${key}`,
        `${key} is not a key here.${didYouMean(key, all)}`,
        all.join(', '),
      );
    }
  }
  const told = Object.entries(given).filter(([, value]) => value !== null);
  if (parts !== undefined && told.length > 0) {
    if (!isText(found.value) || !told.every((part): part is [string, string] => isText(part[1])))
      return new RowFault('BAD_SYNTAX', place, `value, ${names.join(', ')} are texts`, 'texts');
    found.value = parts.join(found.value, Object.fromEntries(told));
  }
  return Object.keys(qualifiers).length === 0 ? found : { ...found, qualifiers };
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** `{ en: Oracle, ko: [오라클, 한국오라클] }`: in each language the first name is the common one. */
function byLanguage(map: readonly [string, unknown][], property: Property, place: string): readonly Found[] {
  return map.flatMap(([lang, value]) =>
    [value].flat().map((text, index) => {
      if (typeof text !== 'string')
        return new RowFault(
          'BAD_SYNTAX',
          `${place}.${lang}`,
          'neither a text nor a list of texts',
          'lang: text',
        );
      const kind = property.value.name === 'Name' ? (index === 0 ? 'COMMON' : 'ALIAS') : undefined;
      return { value: tag(text, lang, kind) };
    }),
  );
}

const tag = (text: string, lang: string, kind: unknown): string =>
  `${text}@${lang}${kind === undefined ? '' : ` ${String(kind)}`}`;
