import type { ListedNodes } from '../../graphql/aggregate-shape.ts';
import { requestFault } from '../../graphql/errors.ts';
import type { RequestContext } from '../../graphql/request-context.ts';
import { hopKey } from '../../loaders/hop-key.ts';
import { together } from '../../loaders/together.ts';
import type { Hop, Ontology } from '../../ontology/ontology.ts';
import { valuesOf } from '../../shapes/aggregates.ts';
import { asksLink, type Predicate } from '../../shapes/predicate.ts';
import { textOf } from '../../store/cell.ts';
import type { FlowSet } from './flows/flow-set.ts';
import { restricted } from './flows/restricted.ts';
import { readFlows } from './read-flows.ts';

/** The investments that a link leads to from one node. */
export async function linkedInvestments(
  { hop, parent }: NonNullable<ListedNodes['from']>,
  nodes: ListedNodes,
  currency: string,
  context: RequestContext,
): Promise<FlowSet> {
  const ofLevel = await investmentsOfLevel(hop, nodes, currency, context)(parent);
  return ofLevel(parent);
}

/**
 * Those of all nodes of a level are read together, and which of them belong to which node: two statements, however many nodes there are.
 * @throws TOO_EXPENSIVE where there are more of them than may be summed at once.
 */
function investmentsOfLevel(
  hop: Hop,
  { given, where }: ListedNodes,
  currency: string,
  context: RequestContext,
): (parent: string) => Promise<(parent: string) => FlowSet> {
  const key = `${hopKey(hop)} ${currency} ${JSON.stringify(given)}`;
  return context.once(investmentsOfLevel, key, () =>
    together(async (parents) => {
      const filter = where();
      const question = {
        where: { [key]: parents },
        groupBy: [],
        currency,
        joint: 'WHOLE',
        basis: null,
        asOf: null,
      } as const;
      const [set, members] = await Promise.all([
        readFlows(question, () => fromAny(parents, hop, filter, context.ontology), true, context),
        membersOf(parents, hop, filter, context),
      ]);
      const places = new Map(set.ids?.map((id, place) => [id, place]));
      return (parent) =>
        restricted(
          set,
          (members.get(parent) ?? []).flatMap((id) => places.get(id) ?? []),
        );
    }),
  );
}

/**
 * The investments that pass a filter and to which the link leads from one of some nodes; where the filter asks something of that link, all of
 * them: the members of each list are told by it.
 */
function fromAny(parents: readonly string[], hop: Hop, where: Predicate, ontology: Ontology): Predicate {
  const back = ontology
    .kind('Investment')
    ?.hops.find((one) => one.type === hop.type && one.forward !== hop.forward);
  if (back === undefined) throw new Error(`No link of investments leads back along ${hop.type}.`);
  const named: Predicate = { compare: { column: 'id', many: false, test: 'in', value: parents } };
  const linked: Predicate = { hop: back, quantifier: 'some', where: named };
  return asksLink(where) ? linked : { all: [where, linked] };
}

/** The ids of what the link leads to from each of some nodes. */
async function membersOf(
  parents: readonly string[],
  hop: Hop,
  where: Predicate,
  { read, limits }: RequestContext,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const most = limits.flowInvestments;
  const rows = await read(valuesOf({ hop, ids: parents, where }, ['id'], most + 1));
  if (rows.length > most)
    throw requestFault(
      'TOO_EXPENSIVE',
      `countedOnce sums at most ${most} investments at once, and the lists have more: narrow them with where.`,
    );
  const members = new Map<string, string[]>(parents.map((id) => [id, []]));
  for (const row of rows) members.get(textOf(row.id))?.push(textOf(row.v0));
  return members;
}
