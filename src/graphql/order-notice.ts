import type { GraphQLResolveInfo } from 'graphql';
import { selects } from '../execution/selects.ts';
import { screamingSnake } from '../ontology/casing.ts';
import type { Kind, Property } from '../ontology/ontology.ts';
import { anchorOf } from '../shapes/anchor.ts';
import type { Predicate } from '../shapes/predicate.ts';
import type { AggregateShape } from './aggregate-shape.ts';
import type { ListArguments } from './list-arguments.ts';
import type { Notices } from './notices.ts';
import { countWithoutRate } from './without-rate.ts';

/**
 * Tells of the first page of a list that is ordered by money how many have no rate, for they come last, whatever they are worth; and how
 * many have no amount, where the list is read as a whole anyway: because it is counted, or its filter names a node at which reading starts.
 * @param count how many of the list pass one more condition
 */
export async function noteOrder(
  kind: Kind,
  { orderBy, after, before }: ListArguments,
  info: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments' | 'path'>,
  aggregate: () => AggregateShape,
  count: (condition: string, where: Predicate) => Promise<number>,
  notices: Notices,
): Promise<void> {
  const money = kind.properties.find(
    (property) => property.value.name === 'Money' && orderBy?.[0]?.field === screamingSnake(property.name),
  );
  if (money === undefined || typeof after === 'string' || typeof before === 'string') return;
  const message = told(money, ...(await left(money)));
  if (message !== null) notices.tell({ path: String(info.path.key), message });

  /** How many have no rate, and how many no amount, as far as that is looked at. */
  async function left({ name }: Property): Promise<readonly [withoutRate: number, without: number]> {
    const list = aggregate();
    const isCounted = selects(info, 'totalCount');
    if (!isCounted && anchorOf(list.nodes.where()) === null) return [await countWithoutRate(name, count), 0];
    const [{ known, number }, total] = await Promise.all([
      list.sums({ column: `${name}UsdCents`, known: `${name}Value` }),
      isCounted ? list.count() : null,
    ]);
    return [known - number, total === null ? 0 : total - known];
  }
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
