import { isMap, isNode, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import { RowFault } from '../../claims/problem.ts';
import { yamlMessage } from '../../files/yaml-message.ts';
import type { RecordReader } from './record.ts';
import { recordOf } from './record-of.ts';
import { wholeText } from './whole-text.ts';

/** A list of maps, or one map. Scalars are texts as they are written; aliases are refused, since copies of copies grow without bound. */
export const yaml: RecordReader = {
  extensions: ['.yaml', '.yml'],
  async *read(bytes, options) {
    const text = await wholeText(bytes, options);
    const counter = new LineCounter();
    const document = parseDocument(text, { lineCounter: counter, schema: 'failsafe', merge: false });
    const [error] = document.errors;
    if (error !== undefined) {
      const fault = new RowFault('BAD_SYNTAX', '', yamlMessage(error), 'YAML');
      yield { line: error.linePos?.[0].line ?? 1, fault };
      return;
    }
    const top =
      options.select === undefined ? document.contents : document.getIn(options.select.split('.'), true);
    if (top === undefined)
      throw new RowFault('BAD_SYNTAX', options.select ?? '', 'the file has nothing there', 'a list of maps');
    const nodes = isSeq(top) ? top.items : [top];
    for (const node of nodes) {
      const line = isNode(node) ? Math.max(1, counter.linePos(node.range?.[0] ?? 0).line) : 1;
      if (hasAlias(node)) yield { line, fault: copied() };
      else yield { line, ...recordOf(isMap(node) ? node.toJS(document) : null) };
    }
  },
};

function hasAlias(node: unknown): boolean {
  let found = false;
  if (isNode(node))
    visit(node, {
      Alias() {
        found = true;
        return visit.BREAK;
      },
    });
  return found;
}

const copied = (): RowFault =>
  new RowFault('BAD_SYNTAX', '', 'an alias (*) stands for another value', 'the value itself');
