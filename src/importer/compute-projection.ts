import { type Derivation, type Independence, independenceBy } from '../claims/independence.ts';
import { type Projection, project } from '../claims/project.ts';
import { qualifiersIn } from '../claims/qualifiers-in.ts';
import { datasetIn } from '../claims/read-head.ts';
import { isLoop, namedIn } from '../claims/shown-claim.ts';
import { sourceHop } from '../claims/source-hop.ts';
import { derivedFrom } from '../claims/source-kind.ts';
import type { Group, StoredClaim } from '../claims/stored-claim.ts';
import { fieldOf } from '../ontology/field-of.ts';
import type { Ontology } from '../ontology/ontology.ts';
import type { Rate } from '../ontology/value-kind.ts';
import { claimsOfGroups } from '../shapes/projection.ts';
import { rates } from '../shapes/rates.ts';
import { derivations } from '../shapes/reasons.ts';
import type { Row, WriteTransaction } from '../store/store.ts';
import type { Affected } from './affected-by.ts';

/** What the graph is to show of some groups. */
export interface ComputedProjection extends Projection {
  /** Keys of groups that the store holds or held claims of. Nothing is shown yet of any other: neither link nor dispute. */
  readonly met: ReadonlySet<string>;
}

/**
 * Computes what the graph shows of some groups. `fresh` are claims that are about to be stored: they count already. `touched` are keys of
 * groups that may have lost all of their claims, of which something may still be shown.
 */
export async function computeProjection(
  transaction: WriteTransaction,
  { groups, keys }: Affected,
  ontology: Ontology,
  fresh: readonly StoredClaim[],
  touched: readonly string[] = [],
): Promise<ComputedProjection> {
  const rows = await transaction.run(claimsOfGroups(keys));
  const stored = rows.map(storedClaim);
  const claims = byGroup(stored, fresh);
  const isMoney = (group: Group) => isOfMoney(group, ontology);
  const [money, others] = [groups.filter(isMoney), groups.filter((group) => !isMoney(group))];
  const changed = new Set(touched);
  const independence = await independenceOf(transaction, groups, claims, ontology);
  const projection = joined(
    await projectMoney(transaction, money, claims, ontology, independence, changed),
    project(others, claims, ontology, () => null, independence, changed),
  );
  return { ...projection, met: new Set([...stored.map((c) => c.group), ...touched]) };
}

/** It is first computed without rates, which shows what it asks for. Most is in dollars, and asks for none. */
async function projectMoney(
  transaction: WriteTransaction,
  groups: readonly Group[],
  claims: ReadonlyMap<string, readonly StoredClaim[]>,
  ontology: Ontology,
  independence: Independence,
  touched: ReadonlySet<string>,
): Promise<Projection> {
  const wanted = new Map<string, { currency: string; day: string }>();
  const unconverted = project(
    groups,
    claims,
    ontology,
    (currency, day) => {
      wanted.set(`${currency} ${day}`, { currency, day });
      return null;
    },
    independence,
    touched,
  );
  if (wanted.size === 0) return unconverted;
  const rows = await transaction.run(rates([...wanted.values()]));
  if (rows.length === 0) return unconverted;
  const known = new Map<string, Rate>(
    rows.map((r) => [
      `${r.currency} ${r.day}`,
      { perUsd: String(r.perUsd), day: String(r.rateDay), source: String(r.source) },
    ]),
  );
  const rate = (currency: string, day: string) => known.get(`${currency} ${day}`) ?? null;
  return project(groups, claims, ontology, rate, independence, touched);
}

/**
 * Who repeats whom among the sources of claims that may have to be told apart by it. That is asked for only where some of them say
 * otherwise than others: it is computed without it first, which shows for whom.
 */
async function independenceOf(
  transaction: WriteTransaction,
  groups: readonly Group[],
  claims: ReadonlyMap<string, readonly StoredClaim[]>,
  ontology: Ontology,
): Promise<Independence> {
  const hop = sourceHop(ontology, derivedFrom);
  const rivals = groups.filter(({ key }) => (claims.get(key)?.length ?? 0) > 2);
  const sources = new Set<string>();
  if (rivals.length > 0)
    project(
      rivals,
      claims,
      ontology,
      () => null,
      (of) => {
        for (const { source } of of) sources.add(source);
        return of.length;
      },
    );
  if (hop === undefined || sources.size === 0) return independenceBy([]);
  return independenceBy(
    (await transaction.run(derivations([...sources].sort(), hop, 'sourceKind'))).map(derivation),
  );
}

const derivation = ({ source, origin, head }: Row): Derivation => ({
  source: String(source),
  origin: String(origin),
  dataset: datasetIn(typeof head === 'string' ? head : null),
});

/** Two projections, of different groups, as one. */
function joined(a: Projection, b: Projection): Projection {
  const entities = new Map(a.entities);
  for (const [id, columns] of b.entities) entities.set(id, { ...entities.get(id), ...columns });
  return {
    entities,
    links: [...a.links, ...b.links],
    ended: [...a.ended, ...b.ended],
    turned: [...a.turned, ...b.turned],
    disputes: [...a.disputes, ...b.disputes],
  };
}

function isOfMoney({ subject, about }: Group, ontology: Ontology): boolean {
  const { property, hop } = fieldOf(ontology.kindOfId(subject), about);
  return [property, ...(hop?.properties ?? [])].some((p) => p?.value.name === 'Money');
}

function byGroup(
  stored: readonly StoredClaim[],
  fresh: readonly StoredClaim[],
): ReadonlyMap<string, readonly StoredClaim[]> {
  const claims = new Map<string, StoredClaim[]>();
  for (const list of [stored, fresh])
    for (const claim of list) {
      const of = claims.get(claim.group);
      if (of === undefined) claims.set(claim.group, [claim]);
      else of.push(claim);
    }
  return claims;
}

function storedClaim(row: Row): StoredClaim {
  const text = (cell: unknown): string | null => (typeof cell === 'string' ? cell : null);
  const [subject = ''] = (text(row.key) ?? '').split(' ');
  return {
    id: text(row.id) ?? '',
    group: text(row.key) ?? '',
    text: text(row.text) ?? '',
    dataset: text(row.dataset) ?? text(row.source) ?? '',
    source: text(row.source) ?? '',
    published: text(row.published),
    strength: text(row.strength) ?? '',
    confidence: typeof row.confidence === 'number' ? row.confidence : null,
    deprecated: row.rank === 'DEPRECATED',
    shown: row.shown === true,
    qualifiers: qualifiersIn(row.qualifiers),
    isLoop: isLoop({ subject, text: text(row.text) ?? '' }, namedIn(row)),
  };
}
