import { type Statement, statement } from './statement.ts';

/** The currencies that some observations are rates of exchange of. Columns: currency. */
export function rateCurrencies(observations: readonly string[]): Statement {
  return statement(
    'rateCurrencies',
    "UNWIND $ids AS id MATCH (o:Entity {id: id})-[:OF_INDICATOR]->(:Indicator {id: 'indicator/exchange-rate-usd'}) WHERE o.currency IS NOT NULL RETURN DISTINCT o.currency AS currency ORDER BY currency",
    { ids: observations },
  );
}
