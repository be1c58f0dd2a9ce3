import { isMap, type YAMLMap } from 'yaml';
import { evidenceKeys } from '../claims/claims-of-entry.ts';
import type { Row } from '../claims/row.ts';
import { keyOf, plain, plainMap } from '../files/plain-yaml.ts';
import { didYouMean } from '../ontology/did-you-mean.ts';
import { type LineOf, yamlFault } from './yaml-nodes.ts';

/** What is under `evidence` in a map, and what there does not belong. */
export function evidenceOf(
  map: YAMLMap,
  place: string,
  line: LineOf,
): { readonly found: Readonly<Record<string, unknown>>; readonly faults: readonly Row[] } {
  const pair = map.items.find((p) => keyOf(p) === 'evidence');
  if (pair === undefined || plain(pair.value) === null) return { found: {}, faults: [] };
  if (!isMap(pair.value)) {
    const expected = '{ basis: …, locator: … }';
    return {
      found: {},
      faults: [yamlFault(line(pair.key), 'BAD_SYNTAX', place, 'evidence is not a map', expected)],
    };
  }
  const strangers = pair.value.items.filter((p) => !evidenceKeys.includes(keyOf(p)));
  const faults = strangers.map((p) => {
    const message = `${keyOf(p)} is not a kind of evidence.${didYouMean(keyOf(p), evidenceKeys)}`;
    return yamlFault(line(p.key), 'UNKNOWN_KEY', `${place}.${keyOf(p)}`, message, evidenceKeys.join(', '));
  });
  return { found: plainMap(pair.value), faults };
}
