import type { FieldDeclaration } from './declaration.ts';
import { asField } from './declared-field.ts';
import { compileField, type Field } from './field.ts';
import { prefixOf } from './id-prefix.ts';
import { identifierWay } from './identifier-way.ts';
import { MappingFault } from './mapping-fault.ts';
import type { MappingParts } from './mapping-parts.ts';
import type { Scope } from './scope.ts';
import { keyOf, slugOf } from './slug.ts';
import type { Way } from './way.ts';

/** How ids are made of a record. */
export interface Ids {
  readonly place: string;
  /** None where the record has nothing to make one of. @throws {RowFault} */
  of(scope: Scope): Promise<readonly string[]>;
}

const ways = ['code', 'identifier', 'key', 'slug'] as const;

const expected = `one of ${ways.join(', ')}`;

/**
 * The ways to make an id, of which the first that has something is taken: a code, an identifier that is given to one alone, a key of the
 * dataset, a name.
 * @param kind what stands before the slash, or how it is read
 * @throws {MappingFault}
 */
export function idsOf(
  declared: string | Readonly<Record<string, unknown>> | readonly Readonly<Record<string, unknown>>[],
  kind: FieldDeclaration,
  path: readonly string[],
  parts: MappingParts,
): Ids {
  const prefix = prefixOf(kind, path, parts);
  const tried =
    typeof declared === 'string'
      ? [keyWay(declared, path, parts)]
      : [declared].flat().map((way) => wayOf(way, path, parts));
  return {
    place: [...new Set(tried.flatMap(({ place }) => place.split(', ')))]
      .filter((one) => one !== '')
      .join(', '),
    of: async (scope) => {
      for (const way of tried) {
        const ends = await way.of(scope);
        if (ends.length === 0) continue;
        const ids: string[] = [];
        for (const { text, end } of ends) {
          const before = await prefix(scope, text);
          if (before !== null) ids.push(`${before}/${end}`);
        }
        return ids;
      }
      return [];
    },
  };
}

function wayOf(
  declared: Readonly<Record<string, unknown>>,
  path: readonly string[],
  parts: MappingParts,
): Way {
  const [name, ...more] = ways.filter((way) => declared[way] !== undefined);
  if (name === undefined || more.length > 0)
    throw new MappingFault(path, `it must say ${expected}`, expected);
  const strange = Object.keys(declared).find((key) => key !== name && key !== 'kind');
  if (strange !== undefined)
    throw new MappingFault([...path, strange], `${strange} is not a key here`, `kind, and ${expected}`);
  const place = [...path, name];
  const given = declared[name];
  if (name === 'key') return keyWay(given, place, parts);
  if (name === 'identifier') return identifierWay(given, place, parts);
  const field = compileField(asField(given, place), place, parts);
  const end = (text: string): string => (name === 'code' ? text.toLowerCase() : slugOf(text, parts.dataset));
  return endsOf(field, end);
}

const endsOf = (field: Field, end: (text: string) => string): Way => ({
  place: field.place,
  of: async (scope) => (await field.of(scope)).map((text) => ({ text, end: end(text) })),
});

/**
 * Several columns are one key, and a record that lacks one of them has none, unless that is optional: else all without a number would be one. One column
 * that has several texts is several keys.
 */
function keyWay(declared: unknown, path: readonly string[], parts: MappingParts): Way {
  const fields = [declared].flat().map((one) => compileField(asField(one, path), path, parts));
  const [only] = fields;
  if (only !== undefined && fields.length === 1) return endsOf(only, (text) => keyOf([text], parts.dataset));
  return {
    place: fields.map(({ place }) => place).join(', '),
    of: async (scope) => {
      const key: string[] = [];
      for (const field of fields) {
        const [text] = await field.of(scope);
        if (text === undefined && !field.isOptional) return [];
        key.push(text ?? '');
      }
      return [{ text: key.join(' '), end: keyOf(key, parts.dataset) }];
    },
  };
}
