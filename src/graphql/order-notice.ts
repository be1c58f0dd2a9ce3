import type { GraphQLResolveInfo } from 'graphql';
import { selects } from '../execution/selects.ts';
import { screamingSnake } from '../ontology/casing.ts';
import type { Kind, Property } from '../ontology/ontology.ts';
import { anchorOf } from '../shapes/anchor.ts';
import type { AggregateShape } from './aggregate-shape.ts';
import type { ListArguments } from './list-arguments.ts';
import type { Notices } from './notices.ts';

/**
 * Tells of the first page of a list that is ordered by money how many have no amount, or none with a rate: they come last, whatever they are
 * worth. To know it, a statement reads the whole list. It is sent where the list is counted anyway, and where its filter names a
 * node at which reading starts: going by the operation alone.
 */
export async function noteOrder(
  kind: Kind,
  { orderBy, after, before }: ListArguments,
  info: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments' | 'path'>,
  aggregate: () => AggregateShape,
  notices: Notices,
): Promise<void> {
  const money = kind.properties.find(
    (property) =>
      property.value.name === 'Money' &&
      orderBy?.some(({ field }) => field === screamingSnake(property.name)) === true,
  );
  if (money === undefined || typeof after === 'string' || typeof before === 'string') return;
  const list = aggregate();
  const isCounted = selects(info, 'totalCount');
  if (!isCounted && anchorOf(list.nodes.where()) === null) return;
  const [{ known, number }, total] = await Promise.all([
    list.sums({ column: `${money.name}UsdCents`, known: `${money.name}Value` }),
    isCounted ? list.count() : null,
  ]);
  const message = told(money, known - number, total === null ? 0 : total - known);
  if (message !== null) notices.tell({ path: String(info.path.key), message });
}

function told({ name }: Property, withoutRate: number, without: number): string | null {
  const parts = [
    ...(withoutRate === 0 ? [] : [`those without a rate of exchange of their time (${withoutRate})`]),
    ...(without === 0 ? [] : [`those without ${name} (${without})`]),
  ];
  return parts.length === 0
    ? null
    : `Ordered by ${name}, ${parts.join(' and ')} come last in either direction.`;
}
