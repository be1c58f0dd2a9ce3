import { isMap, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml';
import type { Row } from '../claims/row.ts';
import { keyOf, plainMap, strangeNode } from '../files/plain-yaml.ts';
import { yamlMessage } from '../files/yaml-message.ts';
import { didYouMean } from '../ontology/did-you-mean.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { rowsOfEntity } from './rows-of-entity.ts';
import { evidenceOf } from './yaml-evidence.ts';
import { type LineOf, yamlFault } from './yaml-nodes.ts';

const sections = ['dataset', 'source', 'evidence', 'entities'];

/** Rows of the text of a YAML file: the head with the source, then entities. */
export function* rowsOfYaml(text: string, ontology: Ontology): Generator<Row> {
  const { top, line, faults } = parse(text);
  yield* faults;
  if (top === null) return;
  for (const pair of top.items)
    if (!sections.includes(keyOf(pair))) yield strangeSection(keyOf(pair), line(pair.key));
  const head = top.get('source', true);
  if (!isMap(head)) {
    const expected = 'source: { id: …, title: … }';
    yield yamlFault(line(top), 'MISSING', 'source', 'the file has no head with its source', expected);
    return;
  }
  const dataset = top.get('dataset', true);
  if (isMap(dataset)) yield { line: line(dataset), type: 'dataset', raw: plainMap(dataset) };
  else if (dataset !== undefined && dataset !== null)
    yield yamlFault(
      line(dataset),
      'BAD_SYNTAX',
      'dataset',
      'the dataset is not a map',
      'dataset: { id: …, title: … }',
    );
  const source = plainMap(head);
  yield { line: line(head), type: 'source', raw: source };
  const evidence = evidenceOf(top, 'evidence', line);
  yield* evidence.faults;
  const entities = top.get('entities', true);
  if (evidence.faults.length > 0 || entities === undefined || entities === null) return;
  if (!isMap(entities)) {
    const expected = 'a map from ids to what is claimed of them';
    yield yamlFault(line(entities), 'BAD_SYNTAX', 'entities', 'entities are not a map', expected);
    return;
  }
  const defaults = { ...evidence.found, source: source.id };
  for (const entity of entities.items) yield* rowsOfEntity(entity, defaults, ontology, line);
}

/** The map that the file holds, or why it holds none. */
function parse(text: string): { top: YAMLMap | null; line: LineOf; faults: readonly Row[] } {
  const counter = new LineCounter();
  // The core schema reads 2024-04-18 as text; numbers keep their digits thanks to the source text of each scalar.
  const document = parseDocument(text, {
    lineCounter: counter,
    schema: 'core',
    uniqueKeys: true,
    merge: false,
  });
  const line: LineOf = (node) => counter.linePos((node as Node | null)?.range?.[0] ?? 0).line;
  const refuse = (...faults: readonly Row[]) => ({ top: null, line, faults });
  if (document.errors.length > 0)
    return refuse(
      ...document.errors.map((error) => {
        const at = counter.linePos(error.pos[0]).line;
        return yamlFault(at, 'BAD_SYNTAX', '', yamlMessage(error), 'YAML');
      }),
    );
  const top = document.contents;
  const strange = strangeNode(top);
  if (strange !== null)
    return refuse(yamlFault(line(strange.node), 'BAD_SYNTAX', '', strange.message, strange.expected));
  if (isMap(top)) return { top, line, faults: [] };
  return refuse(yamlFault(1, 'BAD_SYNTAX', '', 'the file is not a map', sections.join(', ')));
}

function strangeSection(name: string, line: number): Row {
  const message = `${name} is not part of a file.${didYouMean(name, sections)}`;
  return yamlFault(line, 'UNKNOWN_KEY', name, message, sections.join(', '));
}
