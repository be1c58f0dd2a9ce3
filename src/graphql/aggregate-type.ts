import type { Item } from '../loaders/item.ts';
import type { Property } from '../ontology/ontology.ts';
import type { AggregateShape } from './aggregate-shape.ts';
import type { Connection } from './connection.ts';
import { priced, prices } from './cost/price.ts';
import { addFacet, addFacets } from './facets-field.ts';
import { addLeftOut } from './left-out.ts';
import { addMoneyAggregate, moneyAggregateField } from './money-aggregate.ts';
import { addNumberAggregate, numberAggregateField } from './number-aggregate.ts';
import type { Types } from './types.ts';

/** A page of nodes that can also be summed up. */
export interface NodeConnection extends Connection<Item> {
  readonly aggregate: () => AggregateShape;
}

/** Declares what lists add up to; sums are those of one kind. */
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
  for (const target of types.listed) {
    const { name } = target;
    const kind = ontology.kind(name);
    const properties = kind?.properties ?? [];
    builder.objectType(types.aggregate(name), {
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
    addFacets(types, target, parts.facet);
  }
}

const isMoney = ({ value, many }: Property): boolean => value.output.name === 'Money' && many !== true;

const isNumber = ({ value, many }: Property): boolean =>
  (value.output.name === 'Int' || value.output.name === 'Decimal') && many !== true;

/** The field `aggregate` of a connection of nodes of a kind or a family. */
export function aggregateField(types: Types, target: string) {
  return {
    type: types.aggregate(target),
    description: 'What the whole list adds up to; nothing is counted or summed unless it is asked for.',
    resolve: (page: NodeConnection) => page.aggregate(),
  };
}
