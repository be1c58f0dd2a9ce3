import type { BodsVocabulary } from '../../ontology/bods-vocabulary.ts';
import type { ShownEntity } from '../entities/shown-entity.ts';
import { shownName } from '../entities/shown-name.ts';

type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };
export type Details = Readonly<Record<string, Json>>;

/** A record of the Beneficial Ownership Data Standard: of an entity, of a person, or of a relationship between two. */
export interface BodsRecord {
  readonly id: string;
  readonly type: 'entity' | 'person' | 'relationship';
  readonly details: Details;
}

const countryNames = new Intl.DisplayNames('en', { type: 'region' });

/** The record of an entity itself; null where the standard knows nothing of its kind. */
export function recordOf(
  { id, kind, values, links }: ShownEntity,
  vocabulary: BodsVocabulary,
  lost: (what: string) => void,
): BodsRecord | null {
  const type = vocabulary.entityTypes[kind.name];
  const isPerson = kind.name === vocabulary.person;
  if (type === undefined && !isPerson) {
    lost(`entities of the kind ${kind.name}`);
    return null;
  }
  const names: { readonly text: string; readonly kind: string }[] = [];
  const identifiers: Details[] = [];
  const details: Record<string, Json> = {};
  for (const { property, text } of values) {
    const parsed = property.value.parse(text) as Readonly<Record<string, unknown>> | string;
    const part = (name: string): string => (typeof parsed === 'object' ? String(parsed[name] ?? '') : '');
    const day = dateName(property.name, text);
    if (property.value.name === 'Name') names.push({ text: part('value'), kind: part('kind') });
    else if (property.value.name === 'Identifier') {
      const scheme = part('scheme');
      identifiers.push({ scheme: vocabulary.schemes[scheme] ?? scheme, id: part('value') });
    } else if (day !== undefined) details[day] = text;
    else lost(`${kind.name}.${property.name}`);
  }
  for (const { hop, to } of links) {
    if (hop.field === vocabulary.owns.link) continue;
    const place = vocabulary.countries[hop.field];
    const country = place === undefined ? null : countryOf(to);
    if (place === undefined || country === null) lost(`${kind.name}.${hop.field}`);
    else
      details[place.name] = place.many
        ? [...((details[place.name] as readonly Json[]) ?? []), country]
        : country;
  }
  if (type === 'state') details.jurisdiction = countryOf(id) ?? { name: id };
  const told = identifiers.length === 0 ? {} : { identifiers };
  if (isPerson)
    return {
      id,
      type: 'person',
      details: { isComponent: false, personType: 'knownPerson', ...namesOfPerson(), ...details, ...told },
    };
  const registered = values.filter(({ text }) => text.endsWith(' OFFICIAL'));
  // The name that it is registered under stands before what it is called.
  const name = shownName(registered) ?? shownName(values);
  const others = names.map(({ text }) => text).filter((text) => text !== name);
  return {
    id,
    type: 'entity',
    details: {
      isComponent: false,
      entityType: { type: type ?? 'unknownEntity' },
      ...(name !== null && { name }),
      ...(others.length > 0 && { alternateNames: [...new Set(others)] }),
      ...details,
      ...told,
    },
  };

  /** What a date is called there, where the standard takes one as precise as it is. */
  function dateName(name: string, text: string): string | undefined {
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return vocabulary.days[name] ?? vocabulary.dates[name];
    return /^\d{4}(?:-\d{2})?$/.test(text) ? vocabulary.dates[name] : undefined;
  }

  function namesOfPerson(): Details {
    if (names.length === 0) return {};
    return {
      names: names.map(({ text, kind: of }) => ({
        type: vocabulary.nameTypes[of] ?? 'legal',
        fullName: text,
      })),
    };
  }
}

/** The country of an id; null where it is not one. */
function countryOf(id: string): { readonly name: string; readonly code: string } | null {
  const [prefix, slug = ''] = id.split('/');
  const code = slug.toUpperCase();
  if (prefix !== 'country' || !/^[A-Z]{2}$/.test(code)) return null;
  return { name: countryNames.of(code) ?? code, code };
}
