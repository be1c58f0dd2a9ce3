import { type Conflict, type ConflictingClaim, findConflict } from '../claims/conflict/find-conflict.ts';
import { live } from '../claims/weigh.ts';
import type { Rate } from '../ontology/value-kind.ts';
import type { Dispute } from '../shapes/disputes.ts';
import type { Row } from '../store/store.ts';
import { type WeighedItem, weighed } from './live-claims.ts';
import type { RequestContext } from './request-context.ts';

export interface ComparedItem extends ConflictingClaim, WeighedItem {}

/** A conflict with the value that it is of. */
export interface ConflictShape {
  readonly id: string;
  readonly subject: Row;
  readonly about: string;
  readonly found: Conflict<ComparedItem>;
  /** Whether the value has more claims than were read. */
  readonly cut: boolean;
}

/** Compares the claims of disputed values, in their order: three statements, however many there are. */
export async function conflictsAmong(
  disputes: readonly Dispute[],
  context: RequestContext,
): Promise<readonly ConflictShape[]> {
  const { loaders, limits } = context;
  const [rows, claims] = await Promise.all([
    Promise.all(disputes.map(({ subject }) => loaders.node.load(subject))),
    Promise.all(disputes.map(({ id }) => loaders.claimsOfGroup(limits.conflictClaims + 1).load(id))),
  ]);
  const read = disputes.map((dispute, i) => {
    const items = claims[i] ?? [];
    const standing = live(items.slice(0, limits.conflictClaims).map(compared));
    return { ...dispute, row: rows[i] ?? {}, standing, cut: items.length > limits.conflictClaims };
  });
  const rates = await ratesFor((perUsd) => read.map((one) => conflictOf(one, perUsd)));
  return read.flatMap((one) => {
    const found = conflictOf(one, (currency, day) => rates.get(`${currency} ${day}`)?.perUsd ?? null);
    const { id, about, row, cut } = one;
    return found === null ? [] : [{ id, subject: row, about, found, cut }];
  });

  function conflictOf(
    { subject, about, row, standing }: (typeof read)[number],
    perUsd: (currency: string, day: string) => string | null,
  ): Conflict<ComparedItem> | null {
    const property = context.ontology.kindOfId(subject)?.properties.find(({ name }) => name === about);
    const day = row[`${about}Day`];
    const tolerance = limits.conversionTolerance / 100;
    return findConflict(property, standing, { day: typeof day === 'string' ? day : null, perUsd, tolerance });
  }

  /** Rates are asked for together, after a first pass has shown which are needed. */
  async function ratesFor(
    pass: (perUsd: (currency: string, day: string) => null) => unknown,
  ): Promise<ReadonlyMap<string, Rate | null>> {
    const wanted = new Map<string, { currency: string; day: string }>();
    pass((currency, day) => {
      wanted.set(`${currency} ${day}`, { currency, day });
      return null;
    });
    const keys = [...wanted].sort(([a], [b]) => (a < b ? -1 : 1));
    const found = await Promise.all(keys.map(([, key]) => loaders.rate.load(key)));
    return new Map(keys.map(([name], i) => [name, found[i] ?? null]));
  }
}

function compared(item: WeighedItem['item']): ComparedItem {
  const { basis, published } = item.claim;
  return {
    ...weighed(item),
    basis: String(basis),
    published: typeof published === 'string' ? published : null,
  };
}
