import type { ReaderName } from '../reader-names.ts';
import { csv, tsv } from './csv.ts';
import { json } from './json.ts';
import { jsonLines } from './json-lines.ts';
import { markdown } from './markdown.ts';
import type { RecordReader } from './record.ts';
import { xlsx } from './xlsx.ts';
import { yaml } from './yaml.ts';

/** Every format that files of records may have, by the name that mappings call it. */
export const readers: Readonly<Record<ReaderName, RecordReader>> = {
  ...{ csv, tsv, xlsx, jsonl: jsonLines, json, yaml, markdown },
};

/** The reader of a file by how its name ends; undefined where no format has that ending. The longest ending counts. */
export function readerOf(file: string): RecordReader | undefined {
  const name = file.toLowerCase().replace(/\.gz$/, '');
  const ends = Object.values(readers).flatMap((reader: RecordReader) =>
    reader.extensions.filter((end) => name.endsWith(end)).map((end) => ({ reader, end })),
  );
  return ends.sort((a, b) => b.end.length - a.end.length)[0]?.reader;
}
