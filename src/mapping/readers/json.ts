import { RowFault } from '../../claims/problem.ts';
import { keysIn } from '../../files/keys-in.ts';
import { namesKeyTwice } from '../../files/names-key-twice.ts';
import { type RepeatedKey, repeatedKeys } from '../../files/repeated-keys.ts';
import { jsonFaultLine } from './json-fault-line.ts';
import { parseJson } from './parse-json.ts';
import { placesOfMembers } from './places-of-members.ts';
import type { RecordReader, SourceRecord } from './record.ts';
import { recordOf } from './record-of.ts';
import { keyTwice } from './repeated-key-fault.ts';
import { wholeText } from './whole-text.ts';

/** A list of objects, at the top or where `select` leads; GeoJSON is one with `features`. */
export const json: RecordReader = {
  extensions: ['.json', '.geojson'],
  async *read(bytes, options) {
    yield* membersOf(await wholeText(bytes, options), options.select);
  },
};

function* membersOf(text: string, select: string | undefined): Generator<SourceRecord> {
  let parsed: unknown;
  try {
    parsed = parseJson(text);
  } catch (error) {
    const message = `the file is not JSON: ${messageOf(error).slice(0, 100)}`;
    yield { line: jsonFaultLine(text), fault: new RowFault('BAD_SYNTAX', '', message, 'JSON') };
    return;
  }
  const keys = select?.split('.') ?? (isFeatures(parsed) ? ['features'] : []);
  const list = keys.reduce<unknown>(memberOf, parsed);
  const twice = namesKeyTwice(text, keysIn(parsed)) ? [...repeatedKeys(text)] : [];
  // One object is a list of one.
  if (!Array.isArray(list) && keys.length === 0) {
    const [repeated] = twice;
    yield repeated === undefined ? { line: 1, ...recordOf(list) } : faultAt(text, repeated);
    return;
  }
  if (!Array.isArray(list))
    throw new RowFault('BAD_SYNTAX', select ?? '', 'the file has no list there', 'a list of objects');
  const places = placesOfMembers(text, keys);
  const [first = { from: Number.POSITIVE_INFINITY }, last = { to: 0 }] = [places[0], places.at(-1)];
  const outside = twice.find(({ at }) => at < first.from || at >= last.to);
  if (outside !== undefined) {
    // Which of two lists is meant, nobody knows.
    yield faultAt(text, outside);
    return;
  }
  let next = 0;
  for (const [i, member] of list.entries()) {
    const { line, from, to } = places[i] ?? { line: 1, from: 0, to: 0 };
    const repeated = twice[next];
    while ((twice[next]?.at ?? to) < to) next += 1;
    yield repeated !== undefined && repeated.at < to
      ? faultAt(text, repeated, line, from)
      : { line, ...recordOf(member) };
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** @param line of the character `from`, before the key */
const faultAt = (text: string, { key, at }: RepeatedKey, line = 1, from = 0): SourceRecord => ({
  line: line - 1 + text.slice(from, at).split('\n').length,
  fault: keyTwice(key),
});

const memberOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;

const isFeatures = (value: unknown): boolean => memberOf(value, 'type') === 'FeatureCollection';
