import type { SchemaElement } from 'hyparquet';
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { canonicalHead } from '../../claims/canonical-form.ts';
import { releaseText, type Said } from '../said/said.ts';
import { whatIsSaid } from '../said/what-is-said.ts';
import { type ClaimCells, claimRows } from '../tables/claim-rows.ts';
import type { Format } from './format.ts';

/** Rows of a group, which memory holds while it is written. */
const groupRows = 20_000;

type Row = Readonly<Record<string, unknown>>;
type Type = 'STRING' | 'DOUBLE' | 'BOOLEAN';

/** `record` says what a row is: a claim, or a head or a release, whose JSON stands in `head`. */
const columns: Readonly<Record<keyof ClaimCells | 'record' | 'head', Type>> = {
  record: 'STRING',
  id: 'STRING',
  subject: 'STRING',
  kind: 'STRING',
  about: 'STRING',
  value: 'STRING',
  figure: 'DOUBLE',
  qualifiers: 'STRING',
  counts: 'BOOLEAN',
  shown: 'BOOLEAN',
  basis: 'STRING',
  rank: 'STRING',
  confidence: 'DOUBLE',
  valid: 'STRING',
  dataset: 'STRING',
  source: 'STRING',
  through: 'STRING',
  locator: 'STRING',
  quote: 'STRING',
  lang: 'STRING',
  retrieved: 'STRING',
  recordedAt: 'STRING',
  head: 'STRING',
};

const schema: SchemaElement[] = [
  { name: 'claims', num_children: Object.keys(columns).length },
  ...Object.entries(columns).map(
    ([name, type]): SchemaElement => ({
      name,
      repetition_type: 'OPTIONAL',
      ...(type === 'STRING'
        ? { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type } }
        : { type }),
    }),
  ),
];

export const parquet: Format = {
  async *write({ store, selection, signal, ontology }) {
    const writer = new ByteWriter();
    const file = new ParquetWriter({ writer, schema, createdBy: 'cuibono' });
    let rows: Row[] = [];
    for await (const said of whatIsSaid(store, selection, signal)) {
      rows.push(...rowsOf(said));
      if (rows.length < groupRows) continue;
      yield await group();
    }
    if (rows.length > 0) yield await group();
    await file.finish();
    yield drained();

    async function group(): Promise<Uint8Array> {
      await file.write({
        columnData: Object.keys(columns).map((name) => ({
          name,
          data: rows.map((row) => row[name] ?? null),
        })),
        rowGroupSize: rows.length,
      });
      rows = [];
      return drained();
    }

    /** What was written since; places in the file go on counting. */
    function drained(): Uint8Array {
      const bytes = writer.getBytes().slice();
      writer.index = 0;
      return bytes;
    }

    function rowsOf(said: Said): readonly Row[] {
      if (said.type === 'release')
        return [{ record: said.type, source: said.state.source, head: releaseText(said.state) }];
      if (said.type !== 'claim')
        return [{ record: said.type, id: said.head.id, head: canonicalHead(said.head) }];
      return claimRows(said.claim, ontology).map((row) => ({
        record: said.type,
        ...row,
        figure: row.figure === null ? null : Number(row.figure),
      }));
    }
  },
};
