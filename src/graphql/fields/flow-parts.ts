import type { Dimension, Part } from '../../flows/part.ts';
import type { Predicate } from '../../shapes/predicate.ts';
import { listOf, textOf } from '../../store/cell.ts';
import type { Cell, Row } from '../../store/store.ts';
import { requestFault } from '../errors.ts';
import type { RequestContext } from '../request-context.ts';
import { moneyUnits } from '../values/money-units.ts';
import type { FlowQuestion } from './who-invests.ts';

/**
 * The investments that a question is about, each with its amount in the currency asked for.
 * @throws TOO_EXPENSIVE where there are more of them than may be summed at once.
 */
export async function flowParts(
  { where, groupBy, currency }: FlowQuestion,
  predicate: () => Predicate,
  { loaders, limits }: RequestContext,
): Promise<readonly Part[]> {
  const columns = columnsFor(groupBy);
  const most = limits.flowInvestments;
  const rows = await loaders.flowRows(JSON.stringify([where, columns]), () => ({
    where: predicate(),
    columns,
    limit: most + 1,
  }));
  if (rows.length > most)
    throw requestFault(
      'TOO_EXPENSIVE',
      `whoInvests sums at most ${most} investments at once, and more pass: narrow them by where.`,
    );
  return Promise.all(
    rows.map(async (row) =>
      part(row, await moneyUnits(amountIn(row), currency, (key) => loaders.rate.load(key))),
    ),
  );
}

function columnsFor(groupBy: readonly Dimension[]) {
  const any = (...dimensions: readonly Dimension[]) => dimensions.some((d) => groupBy.includes(d));
  return {
    investors: any('INVESTOR', 'INVESTOR_COUNTRY'),
    countries: any('INVESTOR_COUNTRY'),
    hosts: any('HOST'),
    sectors: any('SECTOR'),
    reasons: any('MOTIVE', 'POLICY'),
  };
}

const amountIn = ({ value, currency, usdCents, day, perUsd }: Row) => ({
  value,
  currency,
  usdCents,
  day,
  perUsd,
});

function part(row: Row, amount: Part['amount']): Part {
  return {
    id: textOf(row.id),
    status: optional(row.status),
    year: yearOf(optional(row.earliest), optional(row.latest)),
    above: texts(row.above),
    superseded: Number(row.replaced) > 0,
    amount,
    comparator: optional(row.comparator) ?? 'EXACT',
    investors: listOf(row.investors).map((pair) => {
      const [investor, seats] = listOf(pair);
      return { investor: textOf(investor), country: texts(seats)[0] ?? null };
    }),
    hosts: texts(row.hosts),
    sectors: texts(row.sectors),
    reasons: listOf(row.reasons).map((pair) => {
      const [motives, policies] = listOf(pair);
      return { motives: texts(motives), policies: texts(policies) };
    }),
  };
}

/** A date that spans two years says no year: filters, too, compare only what is certain. */
function yearOf(earliest: string | null, latest: string | null): string | null {
  const year = earliest?.slice(0, 4) ?? null;
  return year === (latest?.slice(0, 4) ?? null) ? year : null;
}

const texts = (cell: Cell | undefined): readonly string[] => listOf(cell).map(textOf);

const optional = (cell: Cell | undefined): string | null => (typeof cell === 'string' ? cell : null);
