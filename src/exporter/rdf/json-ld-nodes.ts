import type { Quad, Term } from 'n3';
import { rdf, xsd } from '../../ontology/iris.ts';
import { prefixes } from './iris.ts';

/** The context of what is written: words of schema.org stand without a prefix. */
export const jsonLdContext = Object.freeze({
  '@version': 1.1,
  '@vocab': prefixes.schema,
  cb: { '@id': prefixes.cb, '@prefix': true },
  prov: prefixes.prov,
  rdf: prefixes.rdf,
  xsd: prefixes.xsd,
});

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type Node = Record<string, Json>;

/** Quads as nodes of JSON-LD 1.1 in that context: one for each subject, in their order. */
export function jsonLdNodes(quads: readonly Quad[]): readonly Node[] {
  const nodes = new Map<string, Map<string, Map<string, Json>>>();
  for (const { subject, predicate, object } of quads) {
    const node = at(nodes, subject.value, () => new Map());
    const isType = predicate.value === rdf('type');
    const key = isType ? '@type' : shortened(predicate.value);
    const values: Map<string, Json> = at(node, key, () => new Map());
    // A triple that is said twice is one.
    const value = isType ? shortened(object.value) : jsonOf(object);
    values.set(JSON.stringify(value), value);
  }
  return [...nodes].map(([id, keys]) => ({
    '@id': id,
    ...Object.fromEntries([...keys].map(([key, values]) => [key, oneOrMany([...values.values()])])),
  }));
}

const oneOrMany = (values: readonly Json[]): Json => (values.length === 1 ? (values[0] ?? null) : values);

function at<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key) ?? make();
  map.set(key, found);
  return found;
}

function jsonOf(term: Term): Json {
  if (term.termType !== 'Literal') return { '@id': term.value };
  const { value, language, datatype } = term;
  if (language !== '') return { '@value': value, '@language': language };
  if (datatype.value === xsd('string')) return value;
  if (datatype.value === rdf('JSON')) return { '@value': JSON.parse(value), '@type': '@json' };
  return { '@value': value, '@type': shortened(datatype.value) };
}

/** An IRI as the context shortens it. */
function shortened(iri: string): string {
  if (iri.startsWith(prefixes.schema)) return iri.slice(prefixes.schema.length);
  for (const name of ['cb', 'prov', 'rdf', 'xsd'] as const)
    if (iri.startsWith(prefixes[name])) return `${name}:${iri.slice(prefixes[name].length)}`;
  return iri;
}
