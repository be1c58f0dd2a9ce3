import { requestFault } from '../../graphql/errors.ts';
import type { RequestContext } from '../../graphql/request-context.ts';
import { rateLoader } from '../../loaders/rate-loader.ts';
import type { Reading } from '../../loaders/reading.ts';
import type { Units } from '../../money/least-units.ts';
import { type Lack, moneyUnits } from '../../money/money-units.ts';
import type { Predicate } from '../../shapes/predicate.ts';
import { listOf, textOf } from '../../store/cell.ts';
import type { Cell, Row } from '../../store/store.ts';
import { flowLoader } from './flow-loader.ts';
import type { FlowQuestion } from './flow-question.ts';
import { countriesOf } from './flows/countries-of.ts';
import type { Dimension } from './flows/dimension.ts';
import { type Alike, type Ends, type FlowSet, noEnds } from './flows/flow-set.ts';

/** Money that every store keeps in cents. */
const dollars = 'USD';

/**
 * The investments that a question is about, each with its amount in the currency asked for.
 * @param withIds whether anybody asks which investments a flow counts
 * @throws TOO_EXPENSIVE where there are more of them than may be summed at once.
 */
export async function readFlows(
  { where, groupBy, currency, basis }: FlowQuestion,
  predicate: () => Predicate,
  withIds: boolean,
  context: RequestContext,
): Promise<FlowSet> {
  const columns = { ...columnsFor(groupBy, currency, withIds), basis };
  const { limits, ontology } = context;
  const most = limits.flowInvestments;
  const row = await flowLoader(context, JSON.stringify([where, columns]), () => ({
    ontology,
    where: predicate(),
    columns,
    limit: most + 1,
  }));
  const groups = listOf(row.groups).map(listOf);
  if (groups.reduce((count, group) => count + listOf(group.at(-1)).length, 0) > most)
    throw requestFault(
      'TOO_EXPENSIVE',
      `whoInvests sums at most ${most} investments at once, and more match: narrow them with where.`,
    );
  const worth = worthIn(currency, context);
  return setOf(row, await Promise.all(groups.map((group) => alike(group, worth))));
}

function columnsFor(groupBy: readonly Dimension[], currency: string, ids: boolean) {
  const asked = (dimension: Dimension): boolean => groupBy.includes(dimension);
  return {
    cents: currency === dollars,
    years: asked('YEAR'),
    ids,
    investors: asked('INVESTOR'),
    countries: asked('INVESTOR_COUNTRY'),
    hosts: asked('HOST'),
    sectors: asked('SECTOR'),
    motives: asked('MOTIVE'),
    policies: asked('POLICY'),
  };
}

/** What an amount stated in a currency is worth. */
type Worth = (amount: Cell, currency: Cell) => Promise<Units | Lack>;

async function alike(
  [status, year, comparator, said, amounts]: readonly Cell[],
  worth: Worth,
): Promise<Alike> {
  return {
    status: optional(status),
    year: optional(year),
    comparator: optional(comparator) ?? 'EXACT',
    amounts:
      said === null || said === undefined
        ? // `flowParts` promises whole numbers of cents here; looking at each would take as long as adding it.
          (listOf(amounts) as readonly Units[])
        : await Promise.all(listOf(amounts).map((amount) => worth(amount, said))),
  };
}

function worthIn(wanted: string, reading: Reading): Worth {
  return async (amount, currency) => {
    const [value, day, perUsd] = listOf(amount);
    const units = await moneyUnits({ value, currency, day, perUsd }, wanted, (key) =>
      rateLoader(reading).load(key),
    );
    const near = Number(units);
    return typeof units === 'bigint' && Number.isSafeInteger(near) ? near : units;
  };
}

function setOf(row: Row, groups: readonly Alike[]): FlowSet {
  const [owned, places] = listOf(row.own);
  const investors = endsOf(row.investors);
  return {
    alike: groups,
    ids: row.ids === null || row.ids === undefined ? null : listOf(row.ids).map(textOf),
    superseded: listOf(row.superseded).map(Number),
    above: endsOf(row.above),
    own: new Map(listOf(owned).map((id, i) => [textOf(id), Number(listOf(places)[i])])),
    investors,
    seats: countriesOf(investors, endsOf(row.seats)),
    hosts: endsOf(row.hosts),
    sectors: endsOf(row.sectors),
    rationales: endsOf(row.rationales),
    motives: endsOf(row.motives),
    policies: endsOf(row.policies),
  };
}

function endsOf(cell: Cell | undefined): Ends {
  if (cell === null || cell === undefined) return noEnds;
  const [ids, places] = listOf(cell);
  // `flowParts` promises lists of whole numbers; looking at each would take as long as counting it.
  return {
    ids: listOf(ids).map(textOf),
    places: listOf(places) as unknown as readonly (readonly number[])[],
  };
}

const optional = (cell: Cell | undefined): string | null => (typeof cell === 'string' ? cell : null);
