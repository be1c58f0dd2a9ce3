import {
  type GraphQLArgument,
  type GraphQLField,
  GraphQLID,
  getNamedType,
  getNullableType,
  isInputObjectType,
} from 'graphql';
import { readId } from '../past-id.ts';
import { filterPrice } from './filter-price.ts';
import { priceOf, prices } from './price.ts';

/** What a field costs each time that it stands in an answer, beside what is selected below it. */
export function fieldPrice(
  definition: GraphQLField<unknown, unknown>,
  given: Readonly<Record<string, unknown>>,
  isRoot: boolean,
): number {
  let price = (isRoot ? prices.root : prices.field) + priceOf(definition);
  for (const argument of definition.args) {
    const value = given[argument.name];
    if (value === undefined || value === null) continue;
    price += priceOf(argument);
    if (isId(argument)) price += daysIn(value) * prices.asOf;
    if (isFilter(argument)) price += filterPrice(argument.type, value, isRoot ? prices.hop : prices.hopBelow);
  }
  return price;
}

/** Whether what is given for an argument may change the price of its field. */
export const decidesPrice = (argument: GraphQLArgument): boolean =>
  priceOf(argument) > 0 || isFilter(argument) || isId(argument);

const isId = ({ type }: GraphQLArgument): boolean => getNamedType(type) === GraphQLID;

/** Of how many days of the past some ids are. */
const daysIn = (value: unknown): number =>
  new Set([value].flat().flatMap((id) => (typeof id === 'string' ? (readId(id).day ?? []) : []))).size;

const isFilter = ({ type }: GraphQLArgument): boolean => isInputObjectType(getNullableType(type));
