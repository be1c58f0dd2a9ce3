import { csvLine } from '../../exporter/tables/csv-line.ts';
import { type QueueRow, queueColumns } from './queue-row.ts';

/** How a queue is written, by how the name of its file ends. */
const writers: Readonly<Record<string, (rows: Iterable<QueueRow>) => Iterable<string>>> = {
  *'.csv'(rows) {
    yield csvLine(queueColumns);
    for (const row of rows) yield csvLine(queueColumns.map((column) => row[column]));
  },
  *'.jsonl'(rows) {
    for (const row of rows) yield JSON.stringify(row);
  },
};

/** The endings that the name of a queue may have. */
export const queueEndings: readonly string[] = Object.keys(writers);

/** The lines of a queue of the format that the name of its file tells; undefined where it tells none. */
export function queueLines(file: string, rows: Iterable<QueueRow>): Iterable<string> | undefined {
  const ending = queueEndings.find((end) => file.toLowerCase().endsWith(end));
  return ending === undefined ? undefined : writers[ending]?.(rows);
}
