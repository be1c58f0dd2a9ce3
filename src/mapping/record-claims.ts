import type { RawClaim } from '../claims/check-claim.ts';
import { RowFault } from '../claims/problem.ts';
import type { EntityRule } from './entity-rule.ts';
import type { Scope } from './scope.ts';

/** A claim that a record makes, or why one that it would make is refused. */
export type RecordClaim = { readonly place: string } & (
  | { readonly raw: RawClaim }
  | { readonly fault: RowFault }
);

/** An entity of a record. */
interface Found {
  readonly rule: EntityRule;
  readonly part: number;
  readonly scope: Scope;
  readonly id: string;
}

/**
 * What a record claims by the rules of a mapping, without evidence that all claims have.
 * @param leftOut is told of each entity that a record has nothing to make an id of
 */
export async function* recordClaims(
  record: Scope,
  rules: readonly EntityRule[],
  leftOut: (rule: string) => void,
): AsyncGenerator<RecordClaim> {
  const found = new Map<string, readonly Found[]>();
  for (const rule of rules) {
    const entities: Found[] = [];
    for await (const one of entitiesOf(record, rule, leftOut))
      if ('fault' in one) yield one;
      else entities.push(one);
    found.set(rule.name, entities);
  }
  for (const entities of found.values()) for (const entity of entities) yield* claimsOf(entity, found);
}

async function* entitiesOf(
  record: Scope,
  rule: EntityRule,
  leftOut: (rule: string) => void,
): AsyncGenerator<Found | Extract<RecordClaim, { readonly fault: RowFault }>> {
  const place = placeOf(rule.name, 'id', rule.ids.place);
  try {
    const given = rule.each === null ? [record.data] : listOf(await rule.each.parts.of(record));
    for (const [part, data] of given.entries()) {
      const scope =
        rule.each === null ? record : { data, bindings: { ...record.bindings, record: record.data } };
      try {
        if (rule.when !== null && (await rule.when.of(scope)) !== true) continue;
        const [id, ...more] = await rule.ids.of(scope);
        if (more.length > 0)
          throw new RowFault('BAD_ID', '', `it has several ids: ${[id, ...more].join(', ')}`, 'one id');
        if (id === undefined) leftOut(rule.name);
        else yield { rule, part, scope, id };
      } catch (fault) {
        yield { place, fault: asFault(fault) };
      }
    }
  } catch (fault) {
    yield { place, fault: asFault(fault) };
  }
}

async function* claimsOf(
  { rule, part, scope, id }: Found,
  found: ReadonlyMap<string, readonly Found[]>,
): AsyncGenerator<RecordClaim> {
  const idsOfEntity = (name: string): readonly string[] =>
    (found.get(name) ?? [])
      .filter((other) => other.rule.each?.text !== rule.each?.text || other.part === part)
      .map((other) => other.id);
  for (const claim of rule.claims) {
    const place = placeOf(rule.name, claim.about, claim.place);
    try {
      for (const raw of await claim.of(scope, idsOfEntity)) yield { place, raw: { subject: id, ...raw } };
    } catch (fault) {
      yield { place, fault: asFault(fault) };
    }
  }
}

const placeOf = (rule: string, about: string, columns: string): string =>
  `${rule}.${about}${columns === '' ? '' : ` (${columns})`}`;

const listOf = (value: unknown): readonly unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];

function asFault(fault: unknown): RowFault {
  if (fault instanceof RowFault) return fault;
  throw fault;
}
