import { graph } from '../../schema/index.ts';
import { vocabularies } from '../../schema/vocabularies/index.ts';
import type { Exporting } from '../../src/exporter/formats/format.ts';
import { type FormatName, formats } from '../../src/exporter/formats/index.ts';
import { everything } from '../../src/exporter/said/selection.ts';
import { defaultBase } from '../../src/ontology/iris.ts';
import type { Store } from '../../src/store/store.ts';

/** A graph in a format: its bytes, and what the format had no place for. */
export async function written(
  store: Store,
  format: FormatName,
  more: Partial<Exporting> = {},
): Promise<{ readonly bytes: Buffer; readonly text: string; readonly lost: ReadonlySet<string> }> {
  const lost = new Set<string>();
  const { write } = await formats[format].load();
  const parts: Uint8Array[] = [];
  for await (const part of write({
    store,
    selection: everything,
    ontology: graph,
    rdf: '1.2',
    vocabularies,
    naming: { base: defaultBase, vocabulary: vocabularies.schemaOrg },
    lost: (what) => lost.add(what),
    ...more,
  }))
    parts.push(typeof part === 'string' ? Buffer.from(`${part}\n`) : part);
  const bytes = Buffer.concat(parts);
  return { bytes, text: bytes.toString('utf8'), lost };
}
