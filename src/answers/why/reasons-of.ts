import { sourceHop } from '../../claims/source-hop.ts';
import { derivedFrom } from '../../claims/source-kind.ts';
import type { Limits } from '../../graphql/limits.ts';
import { liveClaims } from '../../graphql/live-claims.ts';
import { corroborationOf } from '../../graphql/origins.ts';
import type { RequestContext } from '../../graphql/request-context.ts';
import { bases } from '../../ontology/basis.ts';
import type { Hop, Ontology } from '../../ontology/ontology.ts';
import type { Pace } from '../../pace/pace.ts';
import { basisOfReason } from './basis-of-reason.ts';
import { type FoundReasons, findReasons, type ReasonsQuery } from './find-reasons.ts';
import { compareReasons } from './reason-order.ts';
import type { ReasonShape } from './reason-type.ts';

/** Reasons in their order. */
export interface RankedReasons {
  readonly reasons: readonly ReasonShape[];
  readonly cut: FoundReasons['cut'];
}

const noReasons: RankedReasons = Object.freeze({ reasons: [], cut: [] });

/** What reasons are asked for: the link that leads from them to what was asked about. */
export type Side = 'explains' | 'speaksAgainst';

/** How the reasons of an entity are found; null where its kind is linked to nothing that has reasons. */
function reasonsQuery(id: string, side: Side, ontology: Ontology, limits: Limits): ReasonsQuery | null {
  const kind = ontology.kindOfId(id);
  const explains = ontology.links.find((hop) => hop.from[0] === 'Rationale' && hop.field === side);
  const from = sourceHop(ontology, derivedFrom);
  if (kind === undefined || explains === undefined || from === undefined) return null;
  const isActor = !explains.to.includes(kind.name);
  const leads = (hop: Hop): boolean => hop.to.every((to) => explains.to.includes(to));
  const toActs = isActor && side === 'explains' ? kind.hops.filter(leads) : [];
  if (isActor && toActs.length === 0) return null;
  return {
    subject: id,
    toActs,
    explained: { ...explains, forward: false, from: explains.to, to: explains.from },
    basis: { column: 'basis', order: Object.keys(bases) },
    abouts: ['text', side, 'motives', 'heldBy', 'because'],
    derivedFrom: from,
    bounds: { acts: limits.whyActs, reasons: limits.whyReasons, claims: limits.whyClaims },
  };
}

/** The reasons of an entity, ranked; found once in a request. */
export function reasonsOf(request: RequestContext, id: string, side: Side): Promise<RankedReasons> {
  return request.once(reasonsOf, `${side} ${id}`, async () => {
    const query = reasonsQuery(id, side, request.ontology, request.limits);
    if (query === null) return noReasons;
    return ranked(await findReasons(request.read, query), query.explained.about, request.pace);
  });
}

/** What it takes to weigh a claim of a reason, as `Pace` counts. */
const unitsOfClaim = 5;

async function ranked(
  { reasons, cut, origins }: FoundReasons,
  explained: string,
  pace: Pace,
): Promise<RankedReasons> {
  const shapes: ReasonShape[] = [];
  for (const { node, evidence } of reasons) {
    await pace(evidence.length * unitsOfClaim);
    const claims = liveClaims(evidence);
    shapes.push({
      id: String(node.id),
      node,
      basis: basisOfReason(
        typeof node.basis === 'string' ? node.basis : null,
        claims.filter(({ claim }) => claim.about === explained).map(({ claim }) => String(claim.basis)),
      ),
      claims,
      corroboration: corroborationOf(claims, origins),
    });
  }
  return { reasons: shapes.sort(compareReasons), cut };
}
