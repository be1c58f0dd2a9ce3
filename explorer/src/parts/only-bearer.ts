import type { Client } from 'urql';
import { foundQuery } from '../graphql/found-query.ts';
import type { VariablesOf } from '../graphql/graphql.ts';

/** A name that was chosen, with what it names. */
export interface Picked {
  readonly id: string;
  readonly name: string;
}

/** What a typed text names: nothing, one entity, several of them, or not known since the server did not answer. */
export type Bearer = Picked | 'none' | 'several' | 'away';

/** Who bears exactly the name that was typed. What a name only begins with, or resembles, is never taken for it. */
export async function onlyBearer(client: Client, asked: VariablesOf<typeof foundQuery>): Promise<Bearer> {
  const { data } = await client.query(foundQuery, asked).toPromise();
  if (!data) return 'away';
  const [only, ...others] = data.search.edges.filter(({ match }) => match === 'EXACT');
  if (only === undefined) return 'none';
  return others.length === 0 ? { id: only.node.id, name: only.node.name } : 'several';
}
