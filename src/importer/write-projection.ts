import { dependants, dependencies, type Projection, project } from '../claims/project.ts';
import type { Group, StoredClaim } from '../claims/stored-claim.ts';
import { turnClaims } from '../cypher/create-claims.ts';
import { endDisputes, mergeDisputes } from '../cypher/disputes.ts';
import { claimsOfGroups } from '../cypher/known-claims.ts';
import { endLinks, endOtherLinks, mergeLinks } from '../cypher/merge-links.ts';
import { rates } from '../cypher/rates.ts';
import { setEntities } from '../cypher/set-entities.ts';
import type { Parameters } from '../cypher/statement.ts';
import type { Hop, Ontology } from '../ontology/ontology.ts';
import type { Rate } from '../ontology/value-kind.ts';
import type { Row, WriteTransaction } from '../store/store.ts';
import { writeTerms } from './write-terms.ts';

/**
 * Computes what the graph shows of some groups, and of the money that they date, and stores it. `fresh` are claims that
 * are about to be stored: they count already. Returns the ids of those of them that are shown.
 */
export async function writeProjection(
  transaction: WriteTransaction,
  changed: readonly Group[],
  ontology: Ontology,
  fresh: readonly StoredClaim[] = [],
): Promise<ReadonlySet<string>> {
  const groups = unique(changed.flatMap((g) => dependants(g, ontology)));
  const needed = unique(groups.flatMap((g) => dependencies(g, ontology)));
  const claims = await readClaims(transaction, needed, fresh);
  const projection = await projectWithRates(transaction, groups, claims, ontology);

  const entities = [...projection.entities].map(([id, columns]) => ({ id, columns }));
  if (entities.length > 0) {
    await writeTerms(transaction, entities);
    await transaction.run(setEntities(sorted(entities, (e) => e.id)));
  }
  for (const [hop, ended] of byHop(projection.ended)) {
    const others = ended.filter((e) => e.to === null).map((e) => ({ from: e.from, kept: e.kept ?? '' }));
    const pairs = ended.flatMap((e) => (e.to === null ? [] : [{ from: e.from, to: e.to }]));
    if (others.length > 0)
      await transaction.run(
        endOtherLinks(
          hop,
          sorted(others, (o) => o.from),
        ),
      );
    if (pairs.length > 0)
      await transaction.run(
        endLinks(
          hop,
          sorted(pairs, (p) => p.from),
        ),
      );
  }
  for (const [hop, links] of byHop(projection.links)) {
    const rows = links.map(({ from, to, columns }) => ({ from, to, columns: present(columns) }));
    await transaction.run(
      mergeLinks(
        hop,
        sorted(rows, (r) => `${r.from} ${r.to}`),
      ),
    );
  }
  await writeDisputes(transaction, projection);
  const unstored = new Set(fresh.map((c) => c.id));
  const turned = projection.turned.filter((t) => !unstored.has(t.id));
  if (turned.length > 0) await transaction.run(turnClaims(sorted(turned, (t) => t.id)));
  return new Set(projection.turned.flatMap((t) => (unstored.has(t.id) && t.shown ? [t.id] : [])));
}

async function writeDisputes(transaction: WriteTransaction, { disputes }: Projection): Promise<void> {
  const of = (wanted: boolean) =>
    sorted(
      disputes.filter(({ disputed }) => disputed === wanted),
      ({ group }) => group.key,
    ).map(({ group: { key, subject, about } }) => ({ id: key, subject, about }));
  const [begun, ended] = [of(true), of(false)];
  if (begun.length > 0) await transaction.run(mergeDisputes(begun));
  if (ended.length > 0) await transaction.run(endDisputes(ended.map(({ id }) => id)));
}

/** Money is computed twice: a first pass shows which rates are needed, so that they are asked for at once. */
async function projectWithRates(
  transaction: WriteTransaction,
  groups: readonly Group[],
  claims: ReadonlyMap<string, readonly StoredClaim[]>,
  ontology: Ontology,
): Promise<Projection> {
  const money = groups.filter((group) => isOfMoney(group, ontology));
  const wanted = new Map<string, { currency: string; day: string }>();
  project(money, claims, ontology, (currency, day) => {
    wanted.set(`${currency} ${day}`, { currency, day });
    return null;
  });
  const rows = wanted.size === 0 ? [] : await transaction.run(rates([...wanted.values()]));
  const known = new Map<string, Rate>(
    rows.map((r) => [
      `${r.currency} ${r.day}`,
      { perUsd: String(r.perUsd), day: String(r.rateDay), source: String(r.source) },
    ]),
  );
  return project(groups, claims, ontology, (currency, day) => known.get(`${currency} ${day}`) ?? null);
}

function isOfMoney({ subject, about }: Group, ontology: Ontology): boolean {
  const kind = ontology.kindOfId(subject);
  const property = kind?.properties.find((p) => p.name === about);
  const hop = kind?.hops.find((h) => h.forward && h.field === about);
  return [property, ...(hop?.properties ?? [])].some((p) => p?.value.name === 'Money');
}

async function readClaims(
  transaction: WriteTransaction,
  groups: readonly Group[],
  fresh: readonly StoredClaim[],
): Promise<ReadonlyMap<string, readonly StoredClaim[]>> {
  const claims = new Map<string, StoredClaim[]>();
  const rows = await transaction.run(claimsOfGroups(groups.map((g) => g.key).sort()));
  for (const claim of [...rows.map(storedClaim), ...fresh]) {
    const of = claims.get(claim.group);
    if (of === undefined) claims.set(claim.group, [claim]);
    else of.push(claim);
  }
  return claims;
}

function storedClaim(row: Row): StoredClaim {
  const text = (cell: unknown): string | null => (typeof cell === 'string' ? cell : null);
  return {
    id: text(row.id) ?? '',
    group: text(row.key) ?? '',
    text: text(row.text) ?? '',
    source: text(row.source) ?? '',
    published: text(row.published),
    strength: text(row.strength) ?? '',
    deprecated: row.rank === 'DEPRECATED',
    shown: row.shown === true,
    qualifiers: JSON.parse(text(row.qualifiers) ?? '{}'),
  };
}

function unique(groups: readonly Group[]): readonly Group[] {
  return [...new Map(groups.map((g) => [g.key, g])).values()];
}

function byHop<T extends { readonly hop: Hop }>(rows: readonly T[]): ReadonlyMap<Hop, readonly T[]> {
  const found = new Map<Hop, T[]>();
  for (const row of rows) {
    const of = found.get(row.hop);
    if (of === undefined) found.set(row.hop, [row]);
    else of.push(row);
  }
  return found;
}

/** Writers that lock in one order never wait for each other in a circle. */
function sorted<T>(rows: readonly T[], key: (row: T) => string): readonly T[] {
  return rows
    .map((row) => [key(row), row] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, row]) => row);
}

function present(columns: Parameters): Parameters {
  return Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== null));
}
