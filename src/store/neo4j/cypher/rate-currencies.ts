import type { ArgsOf } from '../../../shapes/index.ts';
import { type CypherStatement, statement } from './statement.ts';

/** The currencies that some observations are exchange rates of. Columns: currency. */
export function rateCurrencies({ ids, indicator }: ArgsOf<'rateCurrencies'>): CypherStatement {
  return statement(
    'rateCurrencies',
    'UNWIND $ids AS id MATCH (o:Entity {id: id})-[:OF_INDICATOR]->(:Indicator {id: $indicator}) WHERE o.currency IS NOT NULL RETURN DISTINCT o.currency AS currency ORDER BY currency',
    { ids, indicator },
  );
}
