import { RowFault } from '../../claims/problem.ts';
import { lines } from '../../files/lines.ts';
import type { RecordReader } from './record.ts';
import { recordOf } from './record-of.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** One object a line, blank lines aside. */
export const jsonLines: RecordReader = {
  extensions: ['.jsonl', '.ndjson', '.ftm.json'],
  async *read(bytes, { lineBytes }) {
    for await (const some of lines(bytes, lineBytes))
      for (const { number: line, bytes: text } of some) {
        const found = text === null ? tooLong(lineBytes) : parsed(text);
        if (found !== null) yield { line, ...found };
      }
  },
};

const tooLong = (limit: number) => ({
  fault: new RowFault('TOO_LONG', '', 'the line is too long', `at most ${limit} bytes a line`),
});

function parsed(bytes: Uint8Array) {
  let text: string;
  try {
    text = utf8.decode(bytes).trim();
  } catch {
    return { fault: new RowFault('BAD_TEXT', '', 'the line is not UTF-8', 'text in UTF-8') };
  }
  if (text === '') return null;
  try {
    return recordOf(JSON.parse(text));
  } catch {
    return { fault: new RowFault('BAD_SYNTAX', '', 'the line is not JSON', 'a JSON object') };
  }
}
