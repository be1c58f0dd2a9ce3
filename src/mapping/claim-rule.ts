import type { RawClaim } from '../claims/check-claim.ts';
import { entryKeys, evidenceKeys } from '../claims/claims-of-entry.ts';
import { RowFault } from '../claims/problem.ts';
import { didYouMean } from '../ontology/did-you-mean.ts';
import { fieldOf as declaredField } from '../ontology/field-of.ts';
import { isJudgement, judgementNames } from '../ontology/judgements.ts';
import type { Kind } from '../ontology/ontology.ts';
import { fieldShape } from './declaration.ts';
import { type Expression, expression } from './expression.ts';
import { type Field, fieldOf } from './field.ts';
import { asField, evidenceField, idsOf, parameterOf } from './ids.ts';
import { MappingFault } from './mapping-fault.ts';
import type { MappingParts } from './mapping-parts.ts';
import type { Scope } from './scope.ts';

/** What one entry of an entity claims. */
export interface ClaimRule {
  readonly about: string;
  readonly place: string;
  /** Whether an entity has one value of it alone. */
  readonly isSingle: boolean;
  /** The claims of a record, without subject and source. @throws {RowFault} */
  of(scope: Scope, idsOfEntity: (name: string) => readonly string[]): Promise<readonly RawClaim[]>;
}

const fieldKeys = Object.keys(fieldShape.shape);

/** @throws {MappingFault} */
export function claimRule(
  declared: unknown,
  about: string,
  kinds: readonly Kind[],
  path: readonly string[],
  parts: MappingParts,
): ClaimRule {
  const kind = kinds.find((one) => isDeclared(one, about)) ?? kinds[0];
  const { property, hop } = declaredField(kind, about);
  if (property === undefined && hop === undefined && !isJudgement(about))
    throw unknownField(kinds, about, path);
  const entry =
    typeof declared === 'string' && property === undefined ? { to: declared } : asField(declared, path);
  const map = typeof entry === 'string' ? { column: entry } : entry;
  const { parts: known, qualifiers } = entryKeys(kind, about);
  const partNames = known?.names ?? [];
  const own = (key: string) =>
    !partNames.includes(key) && !qualifiers.includes(key) && !evidenceKeys.includes(key);
  const valueKeys = property === undefined ? ['to', 'when'] : [...fieldKeys, 'when'];
  const strange = Object.keys(map).find((key) => own(key) && !valueKeys.includes(key));
  if (strange !== undefined) {
    const all = [...valueKeys, ...partNames, ...qualifiers, ...evidenceKeys];
    throw new MappingFault(
      [...path, strange],
      `${strange} is not a key here.${didYouMean(strange, all)}`,
      all.join(', '),
    );
  }
  const beside = (
    names: readonly string[],
    read: typeof parameterOf,
  ): readonly (readonly [string, Field])[] =>
    Object.entries(map)
      .filter(([key]) => names.includes(key))
      .map(([key, value]) => [key, read(value, [...path, key], parts)]);
  const asColumn: typeof parameterOf = (value, at, of) => fieldOf(asField(value, at), at, of);
  const value = property === undefined ? targetsOf(map.to, path, parts) : valuesOf(map, path, parts);
  const when = map.when === undefined ? null : condition(map.when, [...path, 'when']);
  const [joined, said, told] = [
    beside(partNames, parameterOf),
    beside(qualifiers, asColumn),
    beside(evidenceKeys.filter(isEvidenceBeside(partNames)), evidenceField),
  ];
  const join = known?.join;
  return {
    about,
    place: value.place,
    isSingle: property !== undefined && property.many !== true,
    of: async (scope, idsOfEntity) => {
      if (when !== null && (await when.of(scope)) !== true) return [];
      const texts = await value.of(scope, idsOfEntity);
      if (texts.length === 0) return [];
      const pieces = await one(joined, scope);
      const qualified = await one(said, scope);
      const evidence = await one(told, scope);
      // A name without a language is written with none.
      const isJoined = join !== undefined && (joined.length > 0 || partNames.includes('lang'));
      return texts.map((text) => ({
        about,
        value: isJoined ? join(text, pieces) : text,
        ...evidence,
        ...(Object.keys(qualified).length > 0 && { qualifiers: qualified }),
      }));
    },
  };
}

/** In names and prose `lang` is that of the text, elsewhere that of the quote. */
const isEvidenceBeside =
  (partNames: readonly string[]) =>
  (key: string): boolean =>
    !partNames.includes(key);

type Targets = {
  readonly place: string;
  of(scope: Scope, idsOfEntity: (name: string) => readonly string[]): Promise<readonly string[]>;
};

function valuesOf(
  map: Readonly<Record<string, unknown>>,
  path: readonly string[],
  parts: MappingParts,
): Targets {
  return fieldOf(
    Object.fromEntries(Object.entries(map).filter(([key]) => fieldKeys.includes(key))),
    path,
    parts,
  );
}

/** The other end of a link: an entity of the mapping by its name there, or an id that is made as any is. */
function targetsOf(to: unknown, path: readonly string[], parts: MappingParts): Targets {
  if (typeof to === 'string') {
    parts.entity(to, [...path, 'to']);
    return { place: '', of: async (_, idsOfEntity) => idsOfEntity(to) };
  }
  const map = to === undefined ? {} : asField(to, [...path, 'to']);
  if (typeof map === 'string' || map.kind === undefined)
    throw new MappingFault(
      [...path, 'to'],
      'it does not say what it leads to',
      'an entity of this file, or { kind: …, key: … }',
    );
  return idsOf(map, map.kind as string, [...path, 'to'], parts);
}

/** @throws {MappingFault} */
export function condition(declared: unknown, path: readonly string[]): Expression {
  if (typeof declared === 'string') return expression(`$boolean(${declared})`, path);
  throw new MappingFault(path, 'it is not a text', 'an expression');
}

/** What stands beside a value: one text each. */
async function one(
  fields: readonly (readonly [string, Field])[],
  scope: Scope,
): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const [name, field] of fields) {
    const [text, ...more] = await field.of(scope);
    if (more.length > 0)
      throw new RowFault('BAD_VALUE', '', `${name} has several values: ${[text, ...more].join(', ')}`, 'one');
    if (text !== undefined) found[name] = text;
  }
  return found;
}

function isDeclared(kind: Kind, about: string): boolean {
  const { property, hop } = declaredField(kind, about);
  return property !== undefined || hop !== undefined;
}

function unknownField(kinds: readonly Kind[], about: string, path: readonly string[]): MappingFault {
  const names = kinds.flatMap(({ properties, hops }) => [
    ...properties.map(({ name }) => name),
    ...hops.filter(({ forward }) => forward).map(({ field }) => field),
  ]);
  const known = [...new Set([...names, ...judgementNames])];
  const of = kinds.length === 1 ? (kinds[0]?.name ?? '') : 'No kind';
  return new MappingFault(
    path,
    `${of} has no property or link ${about}.${didYouMean(about, known)}`,
    known.join(', '),
  );
}
