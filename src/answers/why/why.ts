import { sourceHop } from '../../claims/source-hop.ts';
import { derivedFrom } from '../../claims/source-kind.ts';
import { asOfArgument } from '../../graphql/as-of.ts';
import { priced } from '../../graphql/cost/price.ts';
import { requestFault } from '../../graphql/errors.ts';
import type { Limits } from '../../graphql/limits.ts';
import { liveClaims } from '../../graphql/live-claims.ts';
import { corroborationOf } from '../../graphql/origins.ts';
import { firstArgument, pageSize } from '../../graphql/page-size.ts';
import type { RequestContext } from '../../graphql/request-context.ts';
import type { Types } from '../../graphql/types.ts';
import { loadNode, nodeLoader } from '../../loaders/node-loaders.ts';
import { bases } from '../../ontology/basis.ts';
import type { Hop, Ontology } from '../../ontology/ontology.ts';
import type { Pace } from '../../pace/pace.ts';
import type { Row } from '../../store/store.ts';
import { basisOfReason } from './basis-of-reason.ts';
import { type FoundReasons, findReasons, type ReasonsQuery } from './find-reasons.ts';
import { compareReasons } from './reason-order.ts';
import { addReason, type ReasonShape } from './reason-type.ts';

const bounds = {
  ACTS: 'It does or hosts more than is gathered over; the first by id were.',
  REASONS:
    'There are more reasons than are ranked: those with the strongest basis were, and then the first by id.',
  CLAIMS: 'A reason has more claims than are read, so that its corroboration may be more than it says.',
};

interface WhyShape extends RankedReasons {
  readonly subject: Row;
}

/** Reasons in their order. */
interface RankedReasons {
  readonly reasons: readonly ReasonShape[];
  readonly cut: FoundReasons['cut'];
}

const noReasons: RankedReasons = Object.freeze({ reasons: [], cut: [] });

/** What reasons are asked for: the link that leads from them to what was asked about. */
type Side = 'explains' | 'speaksAgainst';

/** Adds `Query.why`, unless the ontology has no reasons to ask for. */
export function addWhy(types: Types): void {
  const { builder, ontology, entity, limits, enumOf } = types;
  const rationale = ontology.kind('Rationale');
  if (rationale === undefined) return;
  const reason = addReason(types, rationale);
  const bound = enumOf('WhyBound', 'What kept reasons from being found.', bounds);
  const pageArguments = builder.args((t) => ({
    ...firstArgument(types, reasonsUsual),
    after: t.id({ description: 'Id of the rationale to begin after.' }),
  }));
  const why = builder.objectRef<WhyShape>('Why').implement({
    description: 'The reasons why something is done, ranked, each with its evidence.',
    fields: (t) => ({
      subject: t.field({
        type: entity,
        description: 'What was asked about.',
        resolve: ({ subject }) => subject,
      }),
      reasons: t.field({
        type: [reason],
        description:
          'The reasons: stated before reported before estimated before inferred; then those of more independent origins, of more documents, and by id.',
        args: pageArguments,
        resolve: ({ reasons }, { first, after }) =>
          page(reasons, pageSize('first', first, limits, reasonsUsual), after ?? null),
      }),
      against: t.field({
        type: [reason],
        extensions: priced(2_000),
        description:
          'The reasons that speak against what was asked about itself, in the same order; of a country, a place or a line of business, against investing there.',
        args: pageArguments,
        resolve: async ({ subject }, { first, after }, context) => {
          const { reasons } = await reasonsOf(context, String(subject.id), 'speaksAgainst');
          return page(reasons, pageSize('first', first, limits, reasonsUsual), after ?? null);
        },
      }),
      cut: t.field({
        type: [bound],
        description:
          'The bounds that left something out of `reasons`; empty where these are all the reasons there are.',
        resolve: ({ cut }) => cutWords(cut),
      }),
      againstCut: t.field({
        type: [bound],
        description: 'The bounds that left something out of `against`.',
        resolve: async ({ subject }, _, context) =>
          cutWords((await reasonsOf(context, String(subject.id), 'speaksAgainst')).cut),
      }),
    }),
  });
  builder.queryField('why', (t) =>
    t.field({
      extensions: priced(5_000),
      type: why,
      nullable: true,
      description:
        'Why something is done: for an investment, subsidy, scheme, policy, payment or sanction, its own reasons; for anything else, such as a company or a country, those of the investments, subsidies, schemes, policies and the like that it is linked to. Null where the id does not exist.',
      args: {
        id: t.arg.id({ required: true, description: 'Its id, such as investment/oracle-japan-2024.' }),
        ...asOfArgument(types),
      },
      resolve: async (_, { id }, context) => {
        const subject =
          ontology.kindOfId(id) === undefined ? null : await loadNode(context, nodeLoader(context), id);
        if (subject === null || subject.isFormer === true) return null;
        return { subject, ...(await reasonsOf(context, String(subject.id), 'explains')) };
      },
    }),
  );
}

const cutWords = (cut: FoundReasons['cut']) => cut.map((word) => word.toUpperCase()).sort();

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

function reasonsOf(request: RequestContext, id: string, side: Side): Promise<RankedReasons> {
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

/** How many reasons a page has by default. */
const reasonsUsual = 25;

function page(reasons: readonly ReasonShape[], first: number, after: string | null) {
  const begin = after === null ? 0 : reasons.findIndex(({ id }) => id === after) + 1;
  if (after !== null && begin === 0)
    throw requestFault('BAD_CURSOR', `after: ${after} is not one of these reasons.`);
  return reasons.slice(begin, begin + first);
}
