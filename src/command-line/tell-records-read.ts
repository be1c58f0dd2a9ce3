import type { MapNotes } from '../mapping/map-notes.ts';
import { counted } from './counted.ts';

/** Says each second how many records were read, until what it returns is called. */
export function tellRecordsRead(notes: Pick<MapNotes, 'records'>): () => void {
  let before = 0;
  const timer = setInterval(() => {
    const records = [...notes.records.values()].reduce((sum, n) => sum + n, 0);
    if (records > before) process.stderr.write(`${counted(records, 'record')} read\n`);
    before = records;
  }, 1_000);
  return () => clearInterval(timer);
}
