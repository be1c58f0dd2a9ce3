import { isMap, isSeq, type Pair } from 'yaml';
import { claimsOfEntry, taggedProperty } from '../claims/claims-of-entry.ts';
import { RowFault } from '../claims/problem.ts';
import type { Row } from '../claims/row.ts';
import { keyOf, plain } from '../files/plain-yaml.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { evidenceOf } from './yaml-evidence.ts';
import { type LineOf, yamlFault } from './yaml-nodes.ts';

/** Rows of one entity of a YAML file: `defaults` apply to every claim that does not say otherwise. */
export function* rowsOfEntity(
  pair: Pair,
  defaults: Readonly<Record<string, unknown>>,
  ontology: Ontology,
  line: LineOf,
): Generator<Row> {
  const subject = keyOf(pair);
  if (!isMap(pair.value)) {
    const expected = 'a map from properties and links to what is claimed';
    yield yamlFault(line(pair.key), 'BAD_SYNTAX', subject, `${subject} is not a map`, expected);
    return;
  }
  const evidence = evidenceOf(pair.value, `${subject}.evidence`, line);
  yield* evidence.faults;
  if (evidence.faults.length > 0) return;
  const kind = ontology.kindOfId(subject);
  for (const entry of pair.value.items) {
    const about = keyOf(entry);
    if (about === 'evidence') continue;
    const tagged = taggedProperty(kind, about) !== undefined;
    const items = isSeq(entry.value) ? entry.value.items : [entry.value];
    for (const [at, part] of items.flatMap((item) => parts(item ?? entry.key, item, tagged, line)))
      for (const found of claimsOfEntry(part, about, kind, `${subject}.${about}`))
        yield found instanceof RowFault
          ? { line: at, type: 'fault', fault: found }
          : { line: at, type: 'claim', raw: { ...defaults, ...evidence.found, ...found, subject, about } };
  }
}

/** A map of languages is split, so that each fault is reported on its own line. */
function parts(
  place: unknown,
  item: unknown,
  tagged: boolean,
  line: LineOf,
): readonly (readonly [number, unknown])[] {
  return tagged && isMap(item) && !item.has('value')
    ? item.items.map((pair) => [line(pair.key), { [keyOf(pair)]: plain(pair.value) }])
    : [[line(place), plain(item)]];
}
