import type { Item } from '../loaders/item.ts';
import type { Property } from '../ontology/ontology.ts';
import type { AggregateShape } from './aggregate-shape.ts';
import type { Output } from './builder.ts';
import type { Connection } from './connection.ts';
import { priced, prices } from './cost/price.ts';
import { addFacet, addFacets } from './facets-field.ts';
import { addLeftOut } from './left-out.ts';
import { addMoneyAggregate, moneyAggregateField } from './money-aggregate.ts';
import { addNumberAggregate, numberAggregateField } from './number-aggregate.ts';
import { type Types, targetName } from './types.ts';

/** A page of nodes that can also be summed up. */
export interface NodeConnection extends Connection<Item> {
  readonly aggregate: () => AggregateShape;
}

/** Declares what lists of every kind, and of `Entity`, add up to. */
export function addAggregateTypes(types: Types): void {
  const { builder, ontology } = types;
  // An ontology without money has no words for amounts either.
  const hasMoney = ontology.kinds.some(({ properties }) => properties.some(isMoney));
  if (hasMoney) addLeftOut(types);
  const parts = {
    money: hasMoney ? addMoneyAggregate(types) : null,
    number: addNumberAggregate(types),
    facet: addFacet(types),
  };
  for (const kind of [...ontology.kinds, null]) {
    const kinds = kind === null ? [] : [kind.name];
    const name = targetName(kinds);
    const properties = kind?.properties ?? [];
    builder.objectType(types.aggregate(kinds), {
      description: `What a list of ${name} adds up to, over all of its pages; every field is worked out only when asked for.`,
      fields: (t) => ({
        ...Object.fromEntries(
          properties.filter(isMoney).flatMap((p) => {
            const { money } = parts;
            return money === null ? [] : [[p.name, t.field(moneyAggregateField(types, money, p))]];
          }),
        ),
        ...Object.fromEntries(
          properties.filter(isNumber).map((p) => [p.name, t.field(numberAggregateField(parts.number, p))]),
        ),
        count: t.int({
          extensions: priced(prices.count),
          description: 'How many there are, as `totalCount` says.',
          resolve: (list) => list.count(),
        }),
      }),
    });
    if (kind !== null) addFacets(types, kind, parts.facet);
  }
}

const isMoney = ({ value, many }: Property): boolean => value.output.name === 'Money' && many !== true;

const isNumber = ({ value, many }: Property): boolean =>
  (value.output.name === 'Int' || value.output.name === 'Decimal') && many !== true;

/** Adds the field `aggregate` to a connection of nodes of some kinds. */
export function addAggregate(
  types: Types,
  connection: Output<NodeConnection>,
  kinds: readonly string[],
): void {
  types.builder.objectField(connection, 'aggregate', (t) =>
    t.field({
      type: types.aggregate(kinds),
      description: 'What the whole list adds up to; nothing is counted or summed unless it is asked for.',
      resolve: (page) => page.aggregate(),
    }),
  );
}
