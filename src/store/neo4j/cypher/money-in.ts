import type { ArgsOf } from '../../../shapes/index.ts';
import { identifier } from './identifier.ts';
import { type CypherStatement, statement } from './statement.ts';

/** A page of the entities of a kind with money of one property in one currency. Columns: id. */
export function moneyIn({ kind, property, currency, after, limit }: ArgsOf<'moneyIn'>): CypherStatement {
  return statement(
    'moneyIn',
    `MATCH (n:${identifier(kind)}) WHERE n.${identifier(`${property.name}Currency`)} = $currency AND n.id > $after RETURN n.id AS id ORDER BY id LIMIT $limit`,
    { currency, after, limit },
  );
}

/** A page of the links of a type with money of one property in one currency, after one link. Columns: from, to. */
export function moneyInLinks({
  hop,
  property,
  currency,
  after,
  limit,
}: ArgsOf<'moneyInLinks'>): CypherStatement {
  return statement(
    'moneyInLinks',
    `MATCH (a:Entity)-[r:${identifier(hop.type)}]->(b:Entity) WHERE r.${identifier(`${property.name}Currency`)} = $currency AND (a.id > $from OR (a.id = $from AND b.id > $to)) RETURN a.id AS from, b.id AS to ORDER BY from, to LIMIT $limit`,
    { currency, ...after, limit },
  );
}
