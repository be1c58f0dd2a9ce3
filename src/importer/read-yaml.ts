import { readFile, stat } from 'node:fs/promises';
import { isMap, isSeq, LineCounter, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml';
import { RowFault } from '../claims/problem.ts';
import { didYouMean } from '../ontology/did-you-mean.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { claimsOfEntry, evidenceKeys, taggedProperty } from './claims-of-entry.ts';
import type { Row } from './row.ts';
import { keyOf, plain, strangeNode } from './yaml-nodes.ts';

/** Longest file, in bytes: it is held in memory whole. Larger sets of claims are JSON Lines. */
export const yamlLimit = 16 << 20;

const sections = ['source', 'evidence', 'entities'];

/** Rows of a file for people: the head with the source, then entities. */
export async function* readYaml(file: string, ontology: Ontology): AsyncGenerator<Row> {
  const { size } = await stat(file);
  if (size > yamlLimit) {
    yield bad(
      1,
      'TOO_LONG',
      '',
      `the file has ${size} bytes`,
      `at most ${yamlLimit} bytes; JSON Lines for more`,
    );
    return;
  }
  const bytes = await readFile(file);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    yield bad(1, 'BAD_TEXT', '', 'the file is not UTF-8', 'text in UTF-8');
    return;
  }
  yield* rowsOf(text, ontology);
}

/** Rows of the text of such a file. */
export function* rowsOf(text: string, ontology: Ontology): Generator<Row> {
  const counter = new LineCounter();
  // The core schema reads 2024-04-18 as text; numbers keep their digits through the source text of each scalar.
  const document = parseDocument(text, {
    lineCounter: counter,
    schema: 'core',
    uniqueKeys: true,
    merge: false,
  });
  const line = (node: unknown): number => counter.linePos((node as Node | null)?.range?.[0] ?? 0).line;
  for (const error of document.errors) {
    yield bad(
      counter.linePos(error.pos[0]).line,
      'BAD_SYNTAX',
      '',
      error.message.split('\n')[0]?.replace(/ at line.*/, '') ?? '',
      'YAML',
    );
  }
  if (document.errors.length > 0) return;
  const top = document.contents;
  const strange = strangeNode(top);
  if (strange !== null) {
    yield bad(line(strange.node), 'BAD_SYNTAX', '', strange.message, strange.expected);
    return;
  }
  if (!isMap(top)) {
    yield bad(1, 'BAD_SYNTAX', '', 'the file is no map', sections.join(', '));
    return;
  }
  for (const pair of top.items)
    if (!sections.includes(keyOf(pair)))
      yield bad(
        line(pair.key),
        'UNKNOWN_KEY',
        keyOf(pair),
        `${keyOf(pair)} is no part of a file.${didYouMean(keyOf(pair), sections)}`,
        sections.join(', '),
      );
  const head = top.get('source', true);
  if (!isMap(head)) {
    yield bad(
      line(top),
      'MISSING',
      'source',
      'the file has no head with its source',
      'source: { id: …, title: … }',
    );
    return;
  }
  const raw = plain(head) as Record<string, unknown>;
  yield { line: line(head), type: 'source', raw };
  const { found, faults } = evidence(top, 'evidence');
  yield* faults;
  if (faults.length > 0) return;
  const entities = top.get('entities', true);
  if (entities === undefined || entities === null) return;
  if (!isMap(entities)) {
    yield bad(
      line(entities),
      'BAD_SYNTAX',
      'entities',
      'entities are no map',
      'a map from ids to what is claimed of them',
    );
    return;
  }
  for (const entity of entities.items) yield* rowsOfEntity(entity, { ...found, source: raw.id });

  function* rowsOfEntity(pair: Pair, defaults: Record<string, unknown>): Generator<Row> {
    const subject = keyOf(pair);
    if (!isMap(pair.value)) {
      yield bad(
        line(pair.key),
        'BAD_SYNTAX',
        subject,
        `${subject} is no map`,
        'a map from properties and links to what is claimed',
      );
      return;
    }
    const { found: own, faults } = evidence(pair.value, `${subject}.evidence`);
    yield* faults;
    if (faults.length > 0) return;
    const kind = ontology.kindOfId(subject);
    for (const entry of pair.value.items) {
      const about = keyOf(entry);
      if (about === 'evidence') continue;
      const items = isSeq(entry.value) ? entry.value.items : [entry.value];
      for (const item of items)
        for (const [at, part] of parts(item ?? entry.key, item, taggedProperty(kind, about) !== undefined))
          for (const found of claimsOfEntry(part, about, kind, `${subject}.${about}`))
            yield found instanceof RowFault
              ? { line: at, type: 'fault', fault: found }
              : { line: at, type: 'claim', raw: { ...defaults, ...own, ...found, subject, about } };
    }
  }

  /** A map of languages is taken apart, so that each fault is found on its own line. */
  function parts(place: unknown, item: unknown, tagged: boolean): readonly (readonly [number, unknown])[] {
    return tagged && isMap(item) && !item.has('value')
      ? item.items.map((pair) => [line(pair.key), { [keyOf(pair)]: plain(pair.value) }])
      : [[line(place), plain(item)]];
  }

  /** What stands under `evidence`, and what there is none. */
  function evidence(map: YAMLMap, place: string): { found: Record<string, unknown>; faults: readonly Row[] } {
    const pair = map.items.find((p) => keyOf(p) === 'evidence');
    if (pair === undefined || plain(pair.value) === null) return { found: {}, faults: [] };
    if (!isMap(pair.value))
      return {
        found: {},
        faults: [bad(line(pair.key), 'BAD_SYNTAX', place, 'evidence is no map', '{ basis: …, locator: … }')],
      };
    const strangers = pair.value.items.filter((p) => !evidenceKeys.includes(keyOf(p)));
    const faults = strangers.map((p) =>
      bad(
        line(p.key),
        'UNKNOWN_KEY',
        `${place}.${keyOf(p)}`,
        `${keyOf(p)} is no evidence.${didYouMean(keyOf(p), evidenceKeys)}`,
        evidenceKeys.join(', '),
      ),
    );
    return { found: plain(pair.value) as Record<string, unknown>, faults };
  }
}

function bad(
  line: number,
  code: ConstructorParameters<typeof RowFault>[0],
  path: string,
  message: string,
  expected: string,
): Row {
  return { line, type: 'fault', fault: new RowFault(code, path, message, expected) };
}
