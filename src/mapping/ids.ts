import { canonical } from '../claims/check-claim.ts';
import { RowFault } from '../claims/problem.ts';
import { didYouMean } from '../ontology/did-you-mean.ts';
import type { FieldDeclaration } from './declaration.ts';
import { type Field, fieldOf } from './field.ts';
import { MappingFault } from './mapping-fault.ts';
import type { MappingParts } from './mapping-parts.ts';
import type { Scope } from './scope.ts';
import { keyOf, slugOf } from './slug.ts';

/** How ids are made of a record. */
export interface Ids {
  readonly place: string;
  /** None where the record has nothing to make one of. @throws {RowFault} */
  of(scope: Scope): Promise<readonly string[]>;
}

/** One way to make the last part of an id, with the text that it is made of. */
interface Way {
  readonly place: string;
  of(scope: Scope): Promise<readonly End[]>;
}

interface End {
  readonly text: string;
  readonly end: string;
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

/**
 * What stands before the slash: a word, what a field gives, or, where the field has no origin, what it makes of the text of the id, such as
 * the kind of the record that has that key.
 * @throws {MappingFault} for a word that begins no id
 */
function prefixOf(
  kind: FieldDeclaration,
  path: readonly string[],
  parts: MappingParts,
): (scope: Scope, text: string) => Promise<string | null> {
  if (typeof kind === 'string') {
    const known = parts.ontology.kinds.map(({ prefix }) => prefix);
    if (!known.includes(kind))
      throw new MappingFault(
        [...path, 'kind'],
        `${kind} is not a kind.${didYouMean(kind, known)}`,
        known.join(', '),
      );
    return async () => kind;
  }
  const hasOrigin = ['column', 'from', 'text'].some((key) => kind[key] !== undefined);
  const field = fieldOf(hasOrigin ? kind : { from: '$', ...kind }, [...path, 'kind'], parts);
  return async (scope, text) => (await field.of(hasOrigin ? scope : { ...scope, data: text }))[0] ?? null;
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
  const field = fieldOf(asField(given, place), place, parts);
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
  const fields = [declared].flat().map((one) => fieldOf(asField(one, path), path, parts));
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

/** `{ scheme: GB-COH, column: number }`: `gb-coh-07444723`, the same in every dataset. It is checked as identifiers are. */
function identifierWay(declared: unknown, path: readonly string[], parts: MappingParts): Way {
  const { scheme, ...rest } = asMap(declared, path);
  if (scheme === undefined) throw new MappingFault(path, 'it has no scheme', '{ scheme: LEI, column: … }');
  const field = fieldOf(rest, path, parts);
  const list = parameterOf(scheme, [...path, 'scheme'], parts);
  const identifiers = parts.ontology.kinds
    .flatMap(({ properties }) => properties)
    .find(({ value }) => value.name === 'Identifier');
  return {
    place: field.place,
    of: async (scope) => {
      const [name = ''] = await list.of(scope);
      const texts = name === '' ? [] : await field.of(scope);
      return texts.map((text) => {
        const given = `${name}:${text}`;
        const known = identifiers === undefined ? given : canonical(identifiers, given, '');
        return { text, end: identifierEnd(known) };
      });
    },
  };
}

function identifierEnd(identifier: string): string {
  const end = identifier.replace(':', '-').toLowerCase();
  if (/^[a-z0-9](?:[a-z0-9.-]{0,150}[a-z0-9])?$/.test(end)) return end;
  throw new RowFault('BAD_VALUE', '', `${identifier} makes no id`, 'letters, digits, dots and hyphens');
}

/** What says how a text is to be read is itself a text, and not the name of a column. */
export function parameterOf(declared: unknown, path: readonly string[], parts: MappingParts): Field {
  return fieldOf(typeof declared === 'string' ? { text: declared } : asMap(declared, path), path, parts);
}

/** The same of evidence: a text that says nothing but a place is likely to be meant as a column where it is the name of one. */
export function evidenceField(declared: unknown, path: readonly string[], parts: MappingParts): Field {
  if (typeof declared === 'string') parts.literal(declared, path);
  return parameterOf(declared, path, parts);
}

export function asField(declared: unknown, path: readonly string[]): FieldDeclaration {
  return typeof declared === 'string' ? declared : asMap(declared, path);
}

function asMap(declared: unknown, path: readonly string[]): Readonly<Record<string, unknown>> {
  if (typeof declared === 'object' && declared !== null && !Array.isArray(declared))
    return declared as Readonly<Record<string, unknown>>;
  throw new MappingFault(
    path,
    'it is neither a column nor a map',
    '{ column: … }, { from: … } or { text: … }',
  );
}
