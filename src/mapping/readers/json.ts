import { RowFault } from '../../claims/problem.ts';
import { jsonFaultLine } from './json-fault-line.ts';
import { linesOfMembers } from './json-places.ts';
import { parseJson } from './parse-json.ts';
import type { RecordReader, SourceRecord } from './record.ts';
import { recordOf } from './record-of.ts';
import { wholeText } from './whole-text.ts';

/** A list of objects, at the top or where `select` leads; GeoJSON is one with `features`. */
export const json: RecordReader = {
  extensions: ['.json', '.geojson'],
  async *read(bytes, options) {
    const text = await wholeText(bytes, options);
    yield* membersOf(text.replace(/^\uFEFF/, ''), options.select);
  },
};

function* membersOf(text: string, select: string | undefined): Generator<SourceRecord> {
  let parsed: unknown;
  try {
    parsed = parseJson(text);
  } catch (error) {
    const message = `the file is not JSON: ${String((error as Error).message).slice(0, 100)}`;
    yield { line: jsonFaultLine(text), fault: new RowFault('BAD_SYNTAX', '', message, 'JSON') };
    return;
  }
  const keys = select?.split('.') ?? (isFeatures(parsed) ? ['features'] : []);
  const list = keys.reduce<unknown>(memberOf, parsed);
  // One object is a list of one.
  if (!Array.isArray(list) && keys.length === 0) {
    yield { line: 1, ...recordOf(list) };
    return;
  }
  if (!Array.isArray(list))
    throw new RowFault('BAD_SYNTAX', select ?? '', 'the file has no list there', 'a list of objects');
  const lines = linesOfMembers(text, keys);
  for (const [i, member] of list.entries()) yield { line: lines[i] ?? 1, ...recordOf(member) };
}

const memberOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;

const isFeatures = (value: unknown): boolean => memberOf(value, 'type') === 'FeatureCollection';
