import { Parser, type Quad } from 'n3';
import { RowFault } from '../claims/problem.ts';
import type { Row } from '../claims/row.ts';
import { bytesOf } from '../files/bytes-of.ts';
import { lines } from '../files/lines.ts';
import { defaultReadingLimits } from '../files/reading-limits.ts';
import { lineText } from '../mapping/readers/line-text.ts';
import type { Reading } from './reading.ts';
import { rowsOfQuads } from './rows-of-quads.ts';

/**
 * Rows of N-Quads as `export --format nquads` writes them. Quads about one thing stand together, as they do there and in a sorted file:
 * a file is read as a stream, and a claim whose parts are apart is refused, never half taken, and so is one of more bytes than a file that
 * is held whole. Other quads are passed over.
 */
export async function* readNquads(file: string, reading: Reading): AsyncGenerator<Row> {
  const { lineBytes, fileBytes } = reading.limits ?? defaultReadingLimits;
  const parser = new Parser({ format: 'N-Quads' });
  let thing: string | null = null;
  let begun = 0;
  let held = 0;
  let quads: Quad[] | null = [];
  for await (const some of lines(bytesOf(file), lineBytes))
    for (const { number, bytes } of some) {
      const text = lineText(bytes, lineBytes);
      const next: string | null = text instanceof RowFault ? thing : subjectIn(text, thing);
      held += bytes?.length ?? 0;
      if (next !== thing || held > fileBytes) {
        yield* finished();
        [thing, begun, quads, held] = [next, number, [], bytes?.length ?? 0];
      }
      if (thing === null && !(text instanceof RowFault)) continue;
      const parsed = text instanceof RowFault ? text : quadsOf(text);
      if (!(parsed instanceof RowFault)) quads?.push(...parsed);
      else {
        yield { line: number, type: 'fault', fault: parsed };
        // What lacks a part may seem to say something else.
        quads = null;
      }
    }
  yield* finished();

  function* finished(): Generator<Row> {
    if (quads !== null) for (const row of rowsOfQuads(quads)) yield { line: begun, ...row };
  }

  function quadsOf(text: string): readonly Quad[] | RowFault {
    try {
      return parser.parse(text);
    } catch {
      return new RowFault('BAD_SYNTAX', '', 'the line is not a quad', 'a quad of N-Quads (RDF 1.2)');
    }
  }
}

/**
 * What a line is about: the IRI of its subject; the parts of a claim are about the claim. What is no quad is taken for one about the same
 * thing as the line before, which then lacks it.
 */
function subjectIn(line: string, before: string | null): string | null {
  if (/^(?:$|#|_:)/.test(line)) return null;
  const iri = /^<([^>]*)>/.exec(line)?.[1];
  return iri?.replace(/(claim\/[0-9a-f]{64})#.*$/, '$1') ?? before ?? '';
}
