import { type GraphQLInputType, getNullableType, isInputObjectType, isListType } from 'graphql';
import { hopFactor, isLink, priceOf, prices } from './price.ts';

/**
 * What a filter costs: each condition, and each link that it follows; what stands behind a link is asked of more nodes, and
 * costs more at each link further.
 * @param value of the type, coerced
 * @param hop the price of a link
 */
export function filterPrice(type: GraphQLInputType, value: unknown, hop: number, weight = 1): number {
  const nullable = getNullableType(type);
  if (isListType(nullable))
    return sum(listed(value), (item) => filterPrice(nullable.ofType, item, hop, weight));
  if (!isInputObjectType(nullable) || typeof value !== 'object' || value === null)
    return weight * prices.condition;
  const fields = nullable.getFields();
  return sum(Object.entries(value), ([name, inner]) => {
    const field = fields[name];
    if (field === undefined) return 0;
    return isLink(field)
      ? weight * hop + filterPrice(field.type, inner, hop, weight * hopFactor)
      : weight * priceOf(field) + filterPrice(field.type, inner, hop, weight);
  });
}

const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
