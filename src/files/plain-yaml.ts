import { isAlias, isMap, isScalar, isSeq, type Pair, type YAMLMap } from 'yaml';

/** Our formats nest maps and lists at most eight deep: of a mapping entities, a name, claims, a property, a list, a map, words. */
const deepest = 12;

/** A node that the format does not allow, and why it is refused. */
export interface StrangeNode {
  readonly node: unknown;
  readonly message: string;
  readonly expected: string;
}

/** The first alias of a file, since copies of copies grow without bound, or the first node that is nested too deep. */
export function strangeNode(top: unknown): StrangeNode | null {
  const waiting = [{ node: top, depth: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, depth } = next;
    if (isAlias(node))
      return { node, message: `*${node.source} stands for another value`, expected: 'the value itself' };
    if (depth > deepest)
      return { node, message: 'it is nested too deep', expected: `at most ${deepest} levels` };
    const inner = isMap(node) ? node.items.flatMap((p) => [p.key, p.value]) : isSeq(node) ? node.items : [];
    for (const child of inner.toReversed()) waiting.push({ node: child, depth: depth + 1 });
  }
  return null;
}

export const keyOf = (pair: Pair): string =>
  isScalar(pair.key) ? String(pair.key.source ?? pair.key.value) : String(pair.key);

/** A node as plain data in which every scalar is the text as written: 1.50 stays 1.50. */
export function plain(node: unknown): unknown {
  if (isMap(node)) return plainMap(node);
  if (isSeq(node)) return node.items.map(plain);
  if (!isScalar(node) || node.value === null) return null;
  return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
}

/** A map as plain data. */
export function plainMap(map: YAMLMap): Readonly<Record<string, unknown>> {
  return Object.fromEntries(map.items.map((pair) => [keyOf(pair), plain(pair.value)]));
}
