import { readFile, stat } from 'node:fs/promises';
import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
} from 'yaml';
import { plain, strangeNode } from '../files/plain-yaml.ts';
import { yamlMessage } from '../files/yaml-message.ts';
import { compileMapping, type MappingOptions } from './compile-mapping.ts';
import { declarationShape } from './declaration.ts';
import { unsteady } from './is-of-names.ts';
import type { Mapping } from './mapping.ts';
import { mappingDigest } from './mapping-digest.ts';
import { MappingFault } from './mapping-fault.ts';
import type { ReaderName } from './reader-names.ts';
import { shapeFault } from './shape-fault.ts';

/**
 * Reads a file of mappings/.
 * @param format of the files that it maps, where their names and the mapping do not tell it
 * @throws {MappingFault} with the line, where it is not as mappings/FORMAT.md says
 */
export async function readMapping(
  file: string,
  { format, ...options }: Omit<MappingOptions, 'file'> & { readonly format?: ReaderName },
): Promise<Mapping> {
  if (!(await stat(file)).isFile())
    throw new MappingFault([], 'it is not a regular file', 'a mapping such as mappings/widgets.yaml', file);
  const counter = new LineCounter();
  const text = await readFile(file, 'utf8');
  const document = parseDocument(text, {
    lineCounter: counter,
    schema: 'core',
    merge: false,
  });
  const at = (offset: number): string => `${file}:${counter.linePos(offset).line}`;
  const [error] = document.errors;
  if (error !== undefined) throw new MappingFault([], yamlMessage(error), 'YAML', at(error.pos[0]));
  const strange = strangeNode(document.contents);
  if (strange !== null)
    throw new MappingFault(
      [],
      strange.message,
      strange.expected,
      at((strange.node as Node | null)?.range?.[0] ?? 0),
    );
  try {
    const { success, data, error: faults } = declarationShape.safeParse(plain(document.contents));
    if (!success) throw shapeFault(faults, []);
    const reader = format === undefined ? data.reader : { ...data.reader, format };
    const { variables, ...compiled } = compileMapping({ ...data, reader }, { ...options, file });
    const { besides } = compiled;
    const { released } = options;
    return {
      ...compiled,
      unsteady: unsteady.filter((name) => variables.has(name)),
      digest: () => mappingDigest({ file, text, besides, format, released, variables }),
    };
  } catch (fault) {
    if (!(fault instanceof MappingFault) || fault.place !== '') throw fault;
    throw new MappingFault(fault.path, fault.message, fault.expected, at(offsetOf(document, fault.path)));
  }
}

/** Where the deepest part of a path begins that the file has. */
function offsetOf(document: Document, path: readonly string[]): number {
  let [node, offset]: [unknown, number] = [document.contents, 0];
  for (const key of path) {
    if (isSeq(node)) {
      const item = node.items[Number(key)];
      if (!isNode(item)) break;
      offset = item.range?.[0] ?? offset;
      node = item;
      continue;
    }
    if (!isMap(node)) break;
    const pair: Pair | undefined = node.items.find(
      (one) => isScalar(one.key) && String(one.key.value) === key,
    );
    if (pair === undefined) break;
    offset = isScalar(pair.key) ? (pair.key.range?.[0] ?? offset) : offset;
    node = pair.value;
  }
  return offset;
}
