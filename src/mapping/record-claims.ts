import type { RawClaim } from '../claims/check-claim.ts';
import { RowFault } from '../claims/problem.ts';
import type { EntityRule } from './entity-rule.ts';
import type { FileNotes } from './map-notes.ts';
import type { Scope } from './scope.ts';

/** A claim that a record makes, of what has one value alone or several; or why one that it would make is refused. */
export type RecordClaim = { readonly place: string } & (
  | { readonly raw: RawClaim; readonly isSingle: boolean }
  | { readonly fault: RowFault }
);

type Told = Pick<FileNotes, 'tell' | 'leaveOut'>;

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
 */
export async function recordClaims(
  record: Scope,
  rules: readonly EntityRule[],
  told: Told,
): Promise<readonly RecordClaim[]> {
  const found = new Map<string, readonly Found[]>();
  const claims: RecordClaim[] = [];
  for (const rule of rules) {
    const refuse = (fault: unknown) => claims.push({ place: rule.place, fault: asFault(fault) });
    found.set(rule.name, await entitiesOf(record, rule, told, refuse));
  }
  for (const entities of found.values())
    for (const entity of entities) await addClaims(entity, found, claims);
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

/** Adds what a record claims of one entity. */
async function addClaims(
  { rule, part, scope, id }: Found,
  found: ReadonlyMap<string, readonly Found[]>,
  claims: RecordClaim[],
): Promise<void> {
  const idsOfEntity = (name: string): readonly string[] =>
    (found.get(name) ?? [])
      .filter((other) => other.rule.each?.text !== rule.each?.text || other.part === part)
      .map((other) => other.id);
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
