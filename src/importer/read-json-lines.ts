import { RowFault } from '../claims/problem.ts';
import type { Row } from '../claims/row.ts';
import { bytesOf } from '../files/bytes-of.ts';
import { keysIn } from '../files/keys-in.ts';
import { lines } from '../files/lines.ts';
import { defaultReadingLimits } from '../files/reading-limits.ts';
import { lineText } from '../mapping/readers/line-text.ts';
import { repeatedKeyFault } from '../mapping/readers/repeated-key-fault.ts';
import type { Reading } from './reading.ts';

const heads = ['source', 'dataset', 'release'] as const;

const expected = 'a JSON object that is a claim, or {"source": {…}}, {"dataset": {…}} or {"release": {…}}';

/**
 * Rows of a file of JSON Lines: one object a line, blank lines aside. With `only`, lines that cannot hold a head are
 * skipped unread: heads are looked for in files of millions of claims.
 */
export async function* readJsonLines(file: string, reading: Reading, only?: 'head'): AsyncGenerator<Row> {
  const { lineBytes } = reading.limits ?? defaultReadingLimits;
  for await (const some of lines(bytesOf(file), lineBytes))
    for (const { number, bytes } of some) {
      const text = lineText(bytes, lineBytes);
      const row = text instanceof RowFault ? { type: 'fault' as const, fault: text } : parse(text, only);
      if (row !== null) yield { line: number, ...row };
    }
}

/** Whether a line may hold a head: its key is spelled like this unless something in the line is escaped. */
const mayHead = (text: string): boolean =>
  /"(?:source|dataset|release)"\s*:\s*\{/.test(text) || text.includes('\\');

function parse(text: string, only: 'head' | undefined) {
  if (text === '' || (only === 'head' && !mayHead(text))) return null;
  try {
    const raw: unknown = JSON.parse(text);
    const fault = repeatedKeyFault(text, keysIn(raw));
    if (fault !== null) return { type: 'fault' as const, fault };
    if (!isRecord(raw)) return badSyntax('the line is not an object', expected);
    for (const type of heads) {
      const head = raw[type];
      if (!isRecord(head)) continue;
      if (Object.keys(raw).length === 1) return { type, raw: head };
      return badSyntax(`a line is a ${type} or a claim, not both`, expected);
    }
    return { type: 'claim' as const, raw };
  } catch {
    return badSyntax('the line is not JSON', expected);
  }
}

function badSyntax(message: string, wanted: string) {
  return { type: 'fault' as const, fault: new RowFault('BAD_SYNTAX', '', message, wanted) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
