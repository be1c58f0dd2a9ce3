import type { ArgsOf } from '../../../shapes/index.ts';
import { toCell } from '../../to-cell.ts';
import { reading, writing } from './bindings.ts';
import type { SqlRead, SqlWrite } from './statement.ts';

const columns = ['hash', 'claims', 'places', 'entities'] as const;

/** What a file was found to say. */
export function knownReading({ id }: ArgsOf<'knownReading'>): SqlRead {
  return reading(
    'SELECT r.hash, r.claims, r.places, r.entities FROM reading r WHERE r.id = ?1',
    [id],
    columns.map((name) => [name, toCell] as const),
  );
}

/** Notes what a file was found to say. */
export function noteReading({ id, hash, claims, places, entities }: ArgsOf<'noteReading'>): SqlWrite {
  return writing(
    'INSERT OR REPLACE INTO reading (id, hash, claims, places, entities) VALUES (?1, ?2, ?3, ?4, ?5)',
    [[id, hash, claims, places, entities]],
  );
}
