import type { RawClaim } from '../claims/check-claim.ts';
import { RowFault } from '../claims/problem.ts';
import { columnValue } from './column-value.ts';
import type { EntityRule } from './entity-rule.ts';
import type { FileNotes } from './map-notes.ts';
import type { Scope } from './scope.ts';
import type { ToldBefore } from './told-before.ts';
import { wordOf } from './word-of.ts';
import { wordsOfNames } from './words-of-names.ts';

/** A claim that a record makes, of what has one value alone or several; or why one that it would make is refused. */
export type RecordClaim = { readonly place: string } & (
  | { readonly raw: RawClaim; readonly isSingle: boolean }
  | { readonly fault: RowFault }
);

type Told = Pick<FileNotes, 'tell' | 'leaveOut' | 'repeat'>;

/** An entity of a record. */
interface Found {
  readonly rule: EntityRule;
  readonly part: number;
  readonly scope: Scope;
  readonly id: string;
}

/**
 * What a record claims by the rules of a mapping, without evidence that all claims have.
 * @param told is told of each entity, and of each that the record has nothing to make an id of
 * @param before what was told before, and need not be made again
 * @param how what evidence that all claims have makes of them, beside where they are said
 */
export async function recordClaims(
  record: Scope,
  rules: readonly EntityRule[],
  told: Told,
  before: ToldBefore,
  how: string,
): Promise<readonly RecordClaim[]> {
  const found = new Map<string, readonly Found[]>();
  const claims: RecordClaim[] = [];
  for (const rule of rules) {
    const refuse = (fault: unknown) => claims.push({ place: rule.place, fault: asFault(fault) });
    found.set(rule.name, await entitiesOf(record, rule, told, refuse));
  }
  for (const entities of found.values())
    for (const entity of entities) {
      const idsOfEntity = (name: string) => idsBeside(entity, found.get(name) ?? []);
      const { name } = entity.rule;
      const words = before.isWorth(name) ? wordsOf(entity, how, idsOfEntity) : null;
      const known = words === null ? undefined : before.claims(name, entity.id, words);
      if (known !== undefined) {
        told.repeat(known);
        continue;
      }
      const made = claims.length;
      await addClaims(entity, idsOfEntity, claims);
      const isWhole = claims.slice(made).every((claim) => 'raw' in claim);
      if (words !== null && isWhole) before.tell(name, words, claims.length - made);
    }
  return claims;
}

async function entitiesOf(
  record: Scope,
  rule: EntityRule,
  { tell, leaveOut }: Told,
  refuse: (fault: unknown) => void,
): Promise<readonly Found[]> {
  const { each, when, ids } = rule;
  const entities: Found[] = [];
  try {
    const given = each === null ? [record.data] : listOf(await each.parts.of(record));
    const bindings = each === null ? record.bindings : { ...record.bindings, record: record.data };
    for (const [part, data] of given.entries())
      try {
        const scope = { data, bindings };
        if (when !== null && (await when.of(scope)) !== true) continue;
        const [id, ...more] = await ids.of(scope);
        if (more.length > 0)
          throw new RowFault('BAD_ID', '', `it has several ids: ${[id, ...more].join(', ')}`, 'one id');
        if (id === undefined) leaveOut(rule.name);
        else {
          tell(rule.name);
          entities.push({ rule, part, scope, id });
        }
      } catch (fault) {
        refuse(fault);
      }
  } catch (fault) {
    refuse(fault);
  }
  return entities;
}

/** The ids of other entities of the record, or of the same part of it. */
const idsBeside = ({ rule, part }: Found, others: readonly Found[]): readonly string[] =>
  others
    .filter((other) => other.rule.each?.text !== rule.each?.text || other.part === part)
    .map(({ id }) => id);

/** All that decides what a record claims of an entity, as one text; null where that cannot be told. */
function wordsOf(
  { rule, scope, id }: Found,
  how: string,
  idsOfEntity: (name: string) => readonly string[],
): string | null {
  const { decidedBy } = rule;
  if (decidedBy === null) return null;
  const read = wordsOfNames(scope.data, decidedBy.names);
  if (read === null) return null;
  let words = `${rule.name}\n${id}\n${how}${read}`;
  for (const column of decidedBy.columns) words += wordOf(columnValue(scope.data, column));
  for (const name of decidedBy.entities) words += `\n${idsOfEntity(name).join(' ')}`;
  return words;
}

/** Adds what a record claims of one entity. */
async function addClaims(
  { rule, scope, id }: Found,
  idsOfEntity: (name: string) => readonly string[],
  claims: RecordClaim[],
): Promise<void> {
  for (const claim of rule.claims) {
    const { place } = claim;
    try {
      for (const raw of await claim.of(scope, idsOfEntity))
        claims.push({ place, isSingle: claim.isSingle, raw: Object.assign({ subject: id }, raw) });
    } catch (fault) {
      claims.push({ place, fault: asFault(fault) });
    }
  }
}

const listOf = (value: unknown): readonly unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];

function asFault(fault: unknown): RowFault {
  if (fault instanceof RowFault) return fault;
  throw fault;
}
