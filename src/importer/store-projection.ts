import type { Projection } from '../claims/project.ts';
import type { StoredClaim } from '../claims/stored-claim.ts';
import { endDisputes, putDisputes } from '../shapes/disputes.ts';
import { setEntities, turnClaims } from '../shapes/projection.ts';
import type { ComputedProjection } from './compute-projection.ts';
import type { Ahead } from './send-ahead.ts';
import { sorted } from './sorted.ts';
import { storeLinks } from './store-links.ts';
import { writeTerms } from './write-terms.ts';

/**
 * Stores what was computed, and sets whether claims are shown; `fresh` are not stored yet, and are left to the code that stores
 * them.
 */
export async function storeProjection(
  ahead: Ahead,
  projection: ComputedProjection,
  fresh: readonly StoredClaim[],
): Promise<void> {
  // Names first: what is sent in the meantime is stored while their terms are computed.
  await Promise.all([
    storeEntities(ahead, projection),
    storeLinks(ahead, projection),
    storeDisputes(ahead, projection),
    turn(ahead, projection, fresh),
  ]);
}

async function storeEntities(ahead: Ahead, { entities }: Projection): Promise<void> {
  if (entities.size === 0) return;
  const rows = [...entities].map(([id, columns]) => ({ id, columns }));
  await writeTerms(ahead, rows);
  await ahead.send(setEntities(sorted(rows, (e) => e.id)));
}

async function storeDisputes(ahead: Ahead, { disputes, met }: ComputedProjection): Promise<void> {
  const of = (wanted: boolean, before: boolean) =>
    sorted(
      disputes.filter(({ disputed, group }) => disputed === wanted && met.has(group.key) === before),
      ({ group }) => group.key,
    ).map(({ group: { key, subject, about } }) => ({ id: key, subject, about }));
  const [begun, perhaps, ended] = [of(true, false), of(true, true), of(false, true)];
  if (begun.length > 0) await ahead.send(putDisputes(begun, true));
  if (perhaps.length > 0) await ahead.send(putDisputes(perhaps, false));
  if (ended.length > 0) await ahead.send(endDisputes(ended.map(({ id }) => id)));
}

async function turn(ahead: Ahead, projection: Projection, fresh: readonly StoredClaim[]): Promise<void> {
  const unstored = new Set(fresh.map((c) => c.id));
  const turned = projection.turned.filter((t) => !unstored.has(t.id));
  if (turned.length > 0) await ahead.send(turnClaims(sorted(turned, (t) => t.id)));
}
