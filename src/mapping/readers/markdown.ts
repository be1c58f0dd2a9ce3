import { isNode, parseDocument } from 'yaml';
import { RowFault } from '../../claims/problem.ts';
import { strangeNode } from '../../files/plain-yaml.ts';
import { yamlMessage } from '../../files/yaml-message.ts';
import { endsOfCode } from './ends-of-code.ts';
import type { RecordReader, SourceRecord } from './record.ts';
import { wholeText } from './whole-text.ts';

/** A point of a list while it is read. */
interface Point {
  readonly line: number;
  readonly indent: number;
  readonly number: string;
  readonly heading: string;
  readonly parent: Point | null;
  readonly lines: string[];
  points: number;
}

/**
 * The points of lists: `text` on one line, without the addresses of links and the signs of emphasis, `bold` and `links` (`text`, `url`) in it, its
 * `number` (3.1 is the first one under the third), the `heading` above it, `parent` where it stands under another one, and `front`, what
 * YAML says at the top of the file.
 */
export const markdown: RecordReader = {
  extensions: ['.md', '.markdown'],
  async *read(bytes, options) {
    const text = await wholeText(bytes, options);
    const [, head = '', body = text] = /^---\r?\n(.*?)\n---\r?\n(.*)$/s.exec(text) ?? [];
    const document = parseDocument(head, { schema: 'failsafe', merge: false });
    const [error] = document.errors;
    if (error !== undefined) {
      // Its first line stands under the first line of ---.
      yield { line: 1 + (error.linePos?.[0].line ?? 0), fault: badFront(yamlMessage(error)) };
      return;
    }
    const strange = strangeNode(document.contents);
    if (strange !== null) {
      const before = head.slice(0, isNode(strange.node) ? strange.node.range?.[0] : 0);
      yield { line: 1 + before.split('\n').length, fault: badFront(strange.message) };
      return;
    }
    const front: unknown = head === '' ? {} : document.toJS();
    const above = text.slice(0, text.length - body.length).split('\n').length - 1;
    for (const point of pointsOf(body, above)) yield recordOfPoint(point, front);
  },
};

const badFront = (message: string): RowFault =>
  new RowFault('BAD_SYNTAX', 'front', message, 'YAML between lines of ---');

function pointsOf(body: string, above: number): readonly Point[] {
  const points: Point[] = [];
  let [open, heading]: [Point | null, string] = [null, ''];
  const all = body.split(/\r?\n/);
  const endOf = endsOfCode(all);
  let [code, outermost] = [-1, 0];
  for (const [i, line] of all.entries()) {
    // What stands in code is no list.
    if (i > code) code = endOf(i) ?? code;
    if (i <= code) continue;
    const title = /^#{1,6}\s+(.*?)\s*#*$/.exec(line)?.[1];
    const [, space = '', text] = /^(\s*)(?:[-*+]|\d+[.)])\s+(.*)$/.exec(line) ?? [];
    if (title !== undefined) [open, heading] = [null, plainOf(title)];
    else if (text !== undefined) {
      const parent = parentOf(open, space.length);
      const number = parent === null ? ++outermost : ++parent.points;
      open = {
        ...{ line: above + i + 1, indent: space.length, heading, parent, lines: [text], points: 0 },
        number: parent === null ? String(number) : `${parent.number}.${number}`,
      };
      points.push(open);
    } else if (line.trim() === '' || !/^\s/.test(line)) open = line.trim() === '' ? open : null;
    else open?.lines.push(line.trim());
  }
  return points;
}

/** The nearest point that stands further left. */
function parentOf(point: Point | null, indent: number): Point | null {
  let parent = point;
  while (parent !== null && parent.indent >= indent) parent = parent.parent;
  return parent;
}

const link = /\[([^\]]*)\]\(([^)\s]*)[^)]*\)/g;

const whole = ({ lines }: Point): string => lines.join(' ').replace(/\s+/g, ' ').trim();

const plainOf = (text: string): string =>
  text
    .replace(link, '$1')
    .replace(/\*\*|__/g, '')
    .trim();

function recordOfPoint(point: Point, front: unknown): SourceRecord {
  const text = whole(point);
  return {
    line: point.line,
    data: {
      ...{ text: plainOf(text), number: point.number, heading: point.heading, front },
      bold: [...text.matchAll(/\*\*([^*]+)\*\*/g)].map(([, bold = '']) => plainOf(bold)),
      links: [...text.matchAll(link)].map(([, label = '', url = '']) => ({ text: plainOf(label), url })),
      ...(point.parent !== null && {
        parent: { text: plainOf(whole(point.parent)), number: point.parent.number },
      }),
    },
  };
}
