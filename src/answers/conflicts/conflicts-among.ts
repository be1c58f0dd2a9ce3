import { type Independence, independenceBy } from '../../claims/independence.ts';
import { pairIn } from '../../claims/pair-of.ts';
import { datasetIn } from '../../claims/read-head.ts';
import type { LinkClaim } from '../../claims/said-of-link.ts';
import { isLoop, namedIn } from '../../claims/shown-claim.ts';
import { backing } from '../../claims/shown-first.ts';
import { sourceHop } from '../../claims/source-hop.ts';
import { derivedFrom } from '../../claims/source-kind.ts';
import { live } from '../../claims/weigh.ts';
import { type WeighedItem, weighed } from '../../graphql/live-claims.ts';
import type { RequestContext } from '../../graphql/request-context.ts';
import { groupLoader } from '../../loaders/claim-loaders.ts';
import type { ClaimItem } from '../../loaders/item.ts';
import { loadNode, nodeLoader } from '../../loaders/node-loaders.ts';
import { rateLoader } from '../../loaders/rate-loader.ts';
import type { Reading } from '../../loaders/reading.ts';
import { isJudgement } from '../../ontology/judgements.ts';
import type { Rate } from '../../ontology/value-kind.ts';
import type { Dispute } from '../../shapes/disputes.ts';
import { derivations } from '../../shapes/reasons.ts';
import { textOf } from '../../store/cell.ts';
import type { Row } from '../../store/store.ts';
import type { ConflictingClaim } from './conflicting-claim.ts';
import { contradicting } from './contradicting.ts';
import type { Conflict } from './find-conflict.ts';
import { type FoundConflict, gravestConflict } from './gravest-conflict.ts';

export type ComparedItem = ConflictingClaim & WeighedItem & LinkClaim;

/** A conflict with the value that it is about. */
export interface ConflictShape {
  readonly id: string;
  readonly subject: Row;
  readonly about: string;
  readonly found: Conflict<ComparedItem>;
  /** On how many independent origins the shown claim and its rival rest. */
  readonly origins: readonly [shown: number, rival: number];
  /** Whether the value has more claims than were read. */
  readonly cut: boolean;
}

/** Conflicts that were looked for, by the ids of their values: each is compared once in a request. */
function judgedConflicts({ once }: Reading): Map<string, Promise<ReadonlyMap<string, ConflictShape>>> {
  return once(judgedConflicts, '', () => new Map());
}

/** Compares the claims of disputed values, in their order: three statements, however many there are, and a fourth where several claims are about one of them. */
export async function conflictsAmong(
  disputes: readonly Dispute[],
  context: RequestContext,
): Promise<readonly ConflictShape[]> {
  const judged = judgedConflicts(context);
  const fresh = disputes.filter(({ id }) => !judged.has(id));
  if (fresh.length > 0) {
    const judging = judge(fresh, context);
    for (const { id } of fresh) judged.set(id, judging);
  }
  const judgings = new Set(disputes.flatMap(({ id }) => judged.get(id) ?? []));
  const found = await Promise.all(judgings);
  return disputes.flatMap(({ id }) => found.flatMap((conflicts) => conflicts.get(id) ?? []));
}

interface DisputeRead extends Dispute {
  readonly row: Row;
  /** The claims that are compared. */
  readonly standing: readonly ComparedItem[];
  readonly cut: boolean;
}

async function judge(
  disputes: readonly Dispute[],
  context: RequestContext,
): Promise<ReadonlyMap<string, ConflictShape>> {
  const { limits, pace } = context;
  const [rows, claims, chains] = await Promise.all([
    Promise.all(disputes.map(({ subject }) => loadNode(context, nodeLoader(context), subject))),
    Promise.all(disputes.map(({ id }) => groupLoader(context, limits.conflictClaims + 1).load(id))),
    Promise.all(
      disputes.map((one) => (isJudgement(one.about) ? contradicting(pairIn(one.id), context) : null)),
    ),
  ]);
  const read: DisputeRead[] = [];
  for (const [i, dispute] of disputes.entries()) {
    const items = claims[i] ?? [];
    await pace(items.length);
    const own = items.slice(0, limits.conflictClaims).map(compared);
    const judged = chains[i] ?? null;
    const standing =
      judged === null
        ? live(own).filter(({ item }) => !leadsNowhere(dispute, item))
        : [...judged.chain.map(compared), ...own.filter(({ item }) => judged.overruled.has(item.id))];
    read.push({ ...dispute, row: rows[i] ?? {}, standing, cut: items.length > limits.conflictClaims });
  }
  const independence = await independenceOf(read, context);
  const rates = await ratesFor(read.filter(({ standing }) => ofSeveralCurrencies(standing)));
  const conflicts = new Map<string, ConflictShape>();
  for (const one of read) {
    await pace(one.standing.length * unitsOfClaim);
    const gravest = conflictOf(one, (currency, day) => rates.get(`${currency} ${day}`)?.perUsd ?? null);
    const { id, about, row, cut } = one;
    if (gravest === undefined) continue;
    const { found, among } = gravest;
    const back = (claim: ComparedItem) => backing(claim, among, independence);
    // Origins do not weigh in what is the same.
    const origins = isJudgement(about)
      ? ([1, 1] as const)
      : ([back(found.claims[0]), back(found.rival)] as const);
    conflicts.set(id, { id, subject: row, about, found, origins, cut });
  }
  return conflicts;

  function conflictOf(
    { subject, about, row, standing }: DisputeRead,
    perUsd: (currency: string, day: string) => string | null,
  ): FoundConflict<ComparedItem> | undefined {
    const day = row[`${about}Day`];
    const tolerance = limits.conversionTolerance / 100;
    const measure = { day: typeof day === 'string' ? day : null, perUsd, tolerance };
    const kind = context.ontology.kindOfId(subject);
    return gravestConflict({ kind, about, standing }, measure, independence);
  }

  /** Rates are fetched together, after a first pass has shown which are needed. */
  async function ratesFor(several: readonly DisputeRead[]): Promise<ReadonlyMap<string, Rate | null>> {
    const wanted = new Map<string, { currency: string; day: string }>();
    for (const one of several) {
      await pace(one.standing.length * unitsOfClaim);
      conflictOf(one, (currency, day) => {
        wanted.set(`${currency} ${day}`, { currency, day });
        return null;
      });
    }
    const keys = [...wanted].sort(([a], [b]) => (a < b ? -1 : 1));
    const found = await Promise.all(keys.map(([, key]) => rateLoader(context).load(key)));
    return new Map(keys.map(([name], i) => [name, found[i] ?? null]));
  }
}

/** Who repeats whom among the sources of values that several claims are about: two cannot outnumber each other. */
async function independenceOf(
  read: readonly DisputeRead[],
  { ontology, read: ask }: RequestContext,
): Promise<Independence> {
  const hop = sourceHop(ontology, derivedFrom);
  const several = read.filter(({ standing }) => standing.length > 2);
  const sources = new Set(several.flatMap(({ standing }) => standing.map(({ source }) => source)));
  if (hop === undefined || sources.size === 0) return independenceBy([]);
  const rows = await ask(derivations([...sources].sort(), hop, 'sourceKind'));
  return independenceBy(
    rows.map(({ source, origin, head }) => ({
      source: textOf(source),
      origin: textOf(origin),
      dataset: datasetIn(typeof head === 'string' ? head : null),
    })),
  );
}

/** What names two entities that are shown as one says nothing of where a link leads. */
const leadsNowhere = ({ subject }: Dispute, { claim }: ClaimItem): boolean =>
  isLoop({ subject, text: textOf(claim.text) }, namedIn(claim));

/** What it takes to compare a claim with the others of its value, as `Pace` counts: more where they are many, but not much. */
const unitsOfClaim = 5;

/** Whether rates may be needed: for money of several currencies, of values and of links. */
function ofSeveralCurrencies(claims: readonly ComparedItem[]): boolean {
  const texts = claims.flatMap(({ text, qualifiers }) => [text, ...Object.values(qualifiers)]);
  return new Set(texts.flatMap((text) => /^-?[\d.]+ ([A-Z]{3})\b/.exec(text)?.[1] ?? [])).size > 1;
}

function compared(item: WeighedItem['item']): ComparedItem {
  const { about, basis, published, shown } = item.claim;
  return {
    ...weighed(item),
    id: item.id,
    // Judgements differ by whether they hold, whichever ids they name.
    ...(isJudgement(String(about)) && { text: shown === true ? 'held' : 'overruled' }),
    basis: String(basis),
    published: typeof published === 'string' ? published : null,
  };
}
