import { readFileSync } from 'node:fs';

/** One point of a list, with the points under it. */
export interface Point {
  /** Its place: 3 for the third one, 3.1 for the first one under it. */
  readonly number: string;
  /** Markdown on one line, without the addresses of its links. */
  readonly text: string;
  readonly points: readonly Point[];
}

/** A running list as it was published on a day. */
export interface AnnouncementList {
  /** YYYY-MM-DD. */
  readonly published: string;
  readonly title: string;
  readonly url: string;
  readonly points: readonly Point[];
}

/** Reads a list of Markdown whose head is a few lines of `key: value`. */
export function readList(path: string): AnnouncementList {
  const [, head = '', body = ''] = readFileSync(path, 'utf8').split(/^---$/m);
  const said = (key: string): string => {
    const found = new RegExp(`^${key}: (.*(?:\\n {2}.*)*)`, 'm').exec(head)?.[1] ?? '';
    return found.replace(/\\\n\s*\\?/g, '').replace(/^['"]|['"]$/g, '');
  };
  return {
    published: said('date'),
    // The head is YAML, which writes the apostrophe as an escape.
    title: JSON.parse(`"${said('title')}"`),
    url: said('source_url'),
    points: pointsOf(body),
  };
}

function pointsOf(body: string): readonly Point[] {
  const lines: { under: boolean; text: string }[] = [];
  let open = false;
  for (const line of body.split('\n')) {
    const [, indent, text] = /^( *)- {3}(.*)$/.exec(line) ?? [];
    if (text !== undefined) lines.push({ under: indent !== '', text });
    else if (open && line.startsWith(' ')) {
      const last = lines.at(-1);
      if (last !== undefined) last.text += ` ${line.trim()}`;
      continue;
    }
    open = text !== undefined;
  }
  const points: { number: string; text: string; points: Point[] }[] = [];
  for (const { under, text } of lines) {
    const plain = text
      .replace(/\]\([^)]*\)/g, ']')
      .replace(/[[\]]/g, '')
      .replace(/\s+/g, ' ');
    const parent = points.at(-1);
    if (under && parent !== undefined)
      parent.points.push({ number: `${parent.number}.${parent.points.length + 1}`, text: plain, points: [] });
    else points.push({ number: String(points.length + 1), text: plain, points: [] });
  }
  return points;
}
