import { canonical } from '../claims/canonical.ts';
import { claimableNames, type RawClaim } from '../claims/check-claim.ts';
import { entryKeys, evidenceKeys } from '../claims/claims-of-entry.ts';
import { didYouMean } from '../ontology/did-you-mean.ts';
import { fieldOf } from '../ontology/field-of.ts';
import { isJudgement } from '../ontology/judgements.ts';
import type { Kind } from '../ontology/ontology.ts';
import { checkLiterals } from './check-literals.ts';
import { type ClaimValues, fieldKeys, targetsOf, valuesOf } from './claim-value.ts';
import { asField, evidenceField, parameterOf } from './declared-field.ts';
import { condition } from './expression.ts';
import { compileField, type Field } from './field.ts';
import { MappingFault } from './mapping-fault.ts';
import type { MappingParts } from './mapping-parts.ts';
import { type TextFields, textsIn } from './text-fields.ts';

/** What one entry of an entity claims. */
export interface ClaimRule {
  /** What it is made of, for whoever looks for it in the file. */
  readonly place: string;
  /** Whether an entity has one value of it alone. */
  readonly isSingle: boolean;
  /** The claims of a record, without subject and source. @throws {RowFault} */
  of(...given: Parameters<ClaimValues['of']>): Promise<readonly RawClaim[]>;
}

/** @throws {MappingFault} */
export function claimRule(
  declared: unknown,
  about: string,
  kinds: readonly Kind[],
  path: readonly string[],
  parts: MappingParts,
): ClaimRule {
  const kind = kinds.find((one) => isDeclared(one, about)) ?? kinds[0];
  const { property, hop } = fieldOf(kind, about);
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
  const beside = (names: readonly string[], read: (key: string, given: unknown, at: string[]) => Field) =>
    Object.entries(map)
      .filter(([key]) => names.includes(key))
      .map(([key, given]): TextFields[number] => [key, read(key, given, [...path, key])]);
  const field = property === undefined ? null : valuesOf(map, path, parts);
  const value = field ?? targetsOf(map.to, path, parts);
  // Where a link has a property of that name, a map is the property: a condition is a text.
  const isProperty = qualifiers.includes('when') && typeof map.when === 'object';
  const when = map.when === undefined || isProperty ? null : condition(map.when, [...path, 'when']);
  if (when !== null) parts.computes(when);
  const pieces = beside(partNames, (key, given, at) => {
    const piece = parameterOf(given, at, parts);
    const read = known?.read[key];
    if (read !== undefined) checkLiterals(piece, at, read);
    return piece;
  });
  const said = beside(
    qualifiers.filter((key) => key !== 'when' || isProperty),
    (key, given, at) => {
      const qualifier = compileField(asField(given, at), at, parts);
      const property = hop?.properties.find(({ name }) => name === key);
      if (property !== undefined) checkLiterals(qualifier, at, (text) => canonical(property, text, key));
      return qualifier;
    },
  );
  // In names and prose `lang` is that of the text, elsewhere that of the quote.
  const evidence = beside(
    evidenceKeys.filter((key) => !partNames.includes(key)),
    (key, given, at) => evidenceField(key, given, at, parts),
  );
  const join = known?.join;
  // A name without a language is written with none.
  const isJoined = join !== undefined && (pieces.length > 0 || partNames.includes('lang'));
  // Where records tell the kind, or a part of the value, they decide what is right.
  if (field !== null && property !== undefined && kinds.length === 1 && pieces.length === 0)
    checkLiterals(field, path, (text) => canonical(property, isJoined ? join(text, {}) : text, about));
  return {
    place: value.place,
    isSingle: property !== undefined && property.many !== true,
    of: async (scope, idsOfEntity) => {
      if (when !== null && (await when.of(scope)) !== true) return [];
      const texts = await value.of(scope, idsOfEntity);
      if (texts.length === 0) return [];
      // Most rules have nothing but a value, and to wait for nothing takes as long as to read one.
      const told = evidence.length === 0 ? {} : await textsIn(evidence, scope);
      const qualified = said.length === 0 ? {} : await textsIn(said, scope);
      const joined = pieces.length === 0 ? {} : await textsIn(pieces, scope);
      const more = Object.keys(qualified).length > 0 ? { qualifiers: qualified } : {};
      return texts.map((text) =>
        Object.assign({ about, value: isJoined ? join(text, joined) : text }, told, more),
      );
    },
  };
}

function isDeclared(kind: Kind, about: string): boolean {
  const { property, hop } = fieldOf(kind, about);
  return property !== undefined || hop !== undefined;
}

function unknownField(kinds: readonly Kind[], about: string, path: readonly string[]): MappingFault {
  const known = [...new Set(kinds.flatMap(claimableNames))];
  const of = kinds.length === 1 ? (kinds[0]?.name ?? '') : 'No kind';
  return new MappingFault(
    path,
    `${of} has no property or link ${about}.${didYouMean(about, known)}`,
    known.join(', '),
  );
}
