import type { ArgsOf } from '../../../shapes/index.ts';
import { identifier } from './identifier.ts';
import { type CypherStatement, statement } from './statement.ts';

/**
 * How many amounts of a property have no rate, by currency and month.
 * @example MATCH (n:Investment) WHERE n.amountValue IS NOT NULL AND n.amountUsdCents IS NULL
 * WITH n.amountCurrency AS currency, substring(n.amountDay, 0, 7) AS month, count(*) AS amounts …
 */
export const unratedMoney = ({ kind, property }: ArgsOf<'unratedMoney'>): CypherStatement =>
  byMonth('unratedMoney', property.name, `(n:${identifier(kind)})`);

/** The same for a property of the links of a type. */
export const unratedLinks = ({ hop, property }: ArgsOf<'unratedLinks'>): CypherStatement =>
  byMonth('unratedLinks', property.name, `()-[n:${identifier(hop.type)}]->()`);

function byMonth(shape: string, name: string, pattern: string): CypherStatement {
  const column = (suffix: string): string => `n.${identifier(`${name}${suffix}`)}`;
  return statement(
    shape,
    `MATCH ${pattern} WHERE ${column('Value')} IS NOT NULL AND ${column('UsdCents')} IS NULL WITH ${column('Currency')} AS currency, substring(${column('Day')}, 0, 7) AS month, count(*) AS amounts RETURN currency, month, amounts ORDER BY currency, month`,
    {},
  );
}
