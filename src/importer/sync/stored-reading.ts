import { knownReading, type StoredReading } from '../../shapes/readings.ts';
import { textOf } from '../../store/cell.ts';
import type { Read } from '../read-of.ts';

/** What a file was found to say; null where it was not read yet. */
export async function storedReading(id: string, read: Read): Promise<StoredReading | null> {
  const [row] = await read(knownReading(id));
  if (row === undefined) return null;
  const { hash, claims, places, entities } = row;
  return {
    hash: textOf(hash),
    claims: Number(claims),
    places: Number(places),
    entities: Number(entities),
  };
}
