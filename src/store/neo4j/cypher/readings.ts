import type { ArgsOf } from '../../../shapes/index.ts';
import { type CypherStatement, statement } from './statement.ts';

/** What a file was found to say. Columns: hash, claims, places, entities. */
export function knownReading({ id }: ArgsOf<'knownReading'>): CypherStatement {
  return statement(
    'knownReading',
    'MATCH (r:Reading {id: $id}) RETURN r.hash AS hash, r.claims AS claims, r.places AS places, r.entities AS entities',
    { id },
  );
}

/** Notes what a file was found to say. */
export function noteReading(args: ArgsOf<'noteReading'>): CypherStatement {
  return statement(
    'noteReading',
    'MERGE (r:Reading {id: $id}) SET r.hash = $hash, r.claims = $claims, r.places = $places, r.entities = $entities',
    { ...args },
  );
}
