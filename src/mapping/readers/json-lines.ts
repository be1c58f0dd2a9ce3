import { RowFault } from '../../claims/problem.ts';
import { lines } from '../../files/lines.ts';
import { utf8Bytes } from '../../files/utf8-bytes.ts';
import { lineText } from './line-text.ts';
import { parseJson } from './parse-json.ts';
import type { RecordReader } from './record.ts';
import { recordOf } from './record-of.ts';
import { repeatedKeyFault } from './repeated-key-fault.ts';

/** One object a line, blank lines aside. */
export const jsonLines: RecordReader = {
  extensions: ['.jsonl', '.ndjson', '.ftm.json'],
  async *read(bytes, { encoding, lineBytes }) {
    for await (const some of lines(utf8Bytes(bytes, encoding), lineBytes))
      for (const { number: line, bytes: held } of some) {
        const text = lineText(held, lineBytes);
        if (text !== '') yield { line, ...(text instanceof RowFault ? { fault: text } : parsed(text)) };
      }
  },
};

function parsed(text: string) {
  try {
    const count = { keys: 0 };
    const record = recordOf(parseJson(text), count);
    if ('fault' in record) return record;
    const fault = repeatedKeyFault(text, count.keys);
    return fault === null ? record : { fault };
  } catch {
    return { fault: new RowFault('BAD_SYNTAX', '', 'the line is not JSON', 'a JSON object') };
  }
}
