import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Drawing } from '../../../explorer/src/views/canvas/draw/drawn.ts';
import { csvCell, toCsv } from '../../../explorer/src/views/canvas/exports/to-csv.ts';
import { toGraphml } from '../../../explorer/src/views/canvas/exports/to-graphml.ts';
import { toJson } from '../../../explorer/src/views/canvas/exports/to-json.ts';
import { toSvg } from '../../../explorer/src/views/canvas/exports/to-svg.ts';
import { escapeXml, xmlText } from '../../../explorer/src/views/canvas/exports/xml.ts';
import { drawingOfTwo } from './drawing-of.ts';

/** The parser of XML that comes with the writer of GEXF; it throws where the text is not well formed. */
interface XmlElement {
  readonly textContent: string;
  getAttribute(name: string): string;
  getElementsByTagName(name: string): ArrayLike<XmlElement>;
}
interface XmlParser {
  parseFromString(text: string, type: string): XmlElement;
}
const { DOMParser }: { DOMParser: new (options: object) => XmlParser } = createRequire(
  createRequire(import.meta.url).resolve('graphology-gexf'),
)('@xmldom/xmldom');
const parse = (text: string): XmlElement => {
  const fail = (message: string): never => {
    throw new Error(message);
  };
  return new DOMParser({ errorHandler: { warning: fail, error: fail, fatalError: fail } }).parseFromString(
    text,
    'text/xml',
  );
};
const all = (of: XmlElement, tag: string): XmlElement[] => Array.from(of.getElementsByTagName(tag));

// The reader of GEXF, which comes with the writer, wants a browser as soon as it is loaded.
vi.stubGlobal('DOMParser', DOMParser);
vi.stubGlobal('Document', Object);

// Its types are for bundlers alone, so that it is loaded by a name that the compiler does not follow.
const gexfModule = new URL('../../../explorer/src/views/canvas/exports/to-gexf.ts', import.meta.url).href;
const { toGexf }: { toGexf: (drawing: Drawing) => string } = await import(gexfModule);

const nasty = `<b a="1" c='2'>&amp; ]]> 오라클 オラクル 𠮷 \u0000\u0008\uFFFE\uD800 end`;
const names = fc.string({ unit: 'binary', maxLength: 40 });

describe('texts in XML', () => {
  it('are read back as they were, without what XML cannot hold', () => {
    fc.assert(
      fc.property(names, (text) => {
        const said = parse(`<a b="${escapeXml(text)}">${escapeXml(text)}</a>`).getElementsByTagName('a')[0];
        expect(said?.textContent).toBe(xmlText(text));
        expect(said?.getAttribute('b')).toBe(xmlText(text));
      }),
    );
  });

  it('keep Korean, Japanese and letters beyond the first plane', () => {
    expect(escapeXml('오라클 オラクル 𠮷')).toBe('오라클 オラクル 𠮷');
  });
});

describe('a canvas as GraphML', () => {
  it('declares every key that it uses and joins the right nodes', () => {
    const graph = parse(toGraphml(drawingOfTwo('오라클', '본사 소재국', nasty)));
    const declared = new Set(all(graph, 'key').map((key) => key.getAttribute('id')));
    for (const data of all(graph, 'data')) expect(declared).toContain(data.getAttribute('key'));
    expect(all(graph, 'node').map((node) => node.getAttribute('id'))).toEqual(['company/a', 'country/b']);
    const [edge] = all(graph, 'edge');
    expect(edge?.getAttribute('source')).toBe('company/a');
    expect(edge?.getAttribute('target')).toBe('country/b');
    expect(all(graph, 'data').map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(['오라클', xmlText(nasty), 'headquarteredIn', '본사 소재국']),
    );
  });

  it('is well formed whatever names say', () => {
    fc.assert(fc.property(names, names, (a, b) => void parse(toGraphml(drawingOfTwo(a, b, a)))));
  });
});

describe('a canvas as GEXF', () => {
  it('is well formed whatever names say, and keeps them', () => {
    fc.assert(
      fc.property(names, names, (a, b) => {
        const graph = parse(toGexf(drawingOfTwo(a, b, 'Japan')));
        expect(all(graph, 'node')[0]?.getAttribute('label') ?? '').toBe(xmlText(a));
        expect(all(graph, 'edge')[0]?.getAttribute('label') ?? '').toBe(xmlText(b));
      }),
    );
  });
});

describe('a canvas as SVG', () => {
  it('shows names, links and kinds as text, and is not a script', () => {
    const { text, width, height } = toSvg(drawingOfTwo('<script>alert(1)</script>', '본사', nasty), {
      title: 'Graph & more',
      lang: 'ko',
    });
    const picture = parse(text);
    expect(all(picture, 'script')).toEqual([]);
    const said = all(picture, 'text').map(({ textContent }) => textContent);
    expect(said).toEqual(
      expect.arrayContaining(['<script>alert(1)</script>', '본사', xmlText(nasty), 'Company']),
    );
    expect(width).toBeGreaterThan(200);
    expect(height).toBeGreaterThan(100);
    expect(text).not.toContain('NaN');
  });

  it('can be made of an empty canvas', () => {
    expect(toSvg({ nodes: [], edges: [] }, { title: 'Graph', lang: 'en' }).text).not.toMatch(/NaN|Infinity/);
  });
});

describe('a canvas as JSON', () => {
  it('has nodes and links with their ids and names', () => {
    expect(JSON.parse(toJson(drawingOfTwo('오라클', '본사', 'Japan')))).toEqual({
      nodes: [
        { id: 'company/a', name: '오라클', kind: 'COMPANY', x: 0, y: 0, pinned: false },
        { id: 'country/b', name: 'Japan', kind: 'COUNTRY', x: 200, y: 100, pinned: false },
      ],
      edges: [{ from: 'company/a', link: 'headquarteredIn', linkName: '본사', to: 'country/b' }],
    });
  });
});

describe('a canvas as CSV', () => {
  /** Reads CSV as RFC 4180 has it. */
  const cells = (text: string): string[][] => {
    const rows: string[][] = [];
    for (const row of text.matchAll(
      /((?:"(?:[^"]|"")*"|[^",\r\n]*)(?:,(?:"(?:[^"]|"")*"|[^",\r\n]*))*)\r\n/g,
    ))
      rows.push(
        [...(row[1] ?? '').matchAll(/(?:^|,)("(?:[^"]|"")*"|[^",]*)/g)].map(([, cell = '']) =>
          cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell,
        ),
      );
    return rows;
  };

  it('has a row for every link, under the names of its columns', () => {
    expect(cells(toCsv(drawingOfTwo('오라클', '본사, "서울"', 'Ja\npan')))).toEqual([
      ['from', 'fromName', 'link', 'linkName', 'to', 'toName'],
      ['company/a', '오라클', 'headquarteredIn', '본사, "서울"', 'country/b', 'Ja\npan'],
    ]);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1'])(
    'hands no formula to a spreadsheet: %j',
    (text) => {
      expect(cells(`${csvCell(text)}\r\n`)).toEqual([[`'${text}`]]);
    },
  );

  it('is read back as it was, but for the apostrophe before what could be a formula', () => {
    fc.assert(
      fc.property(names, names, (a, b) => {
        const [, row] = cells(toCsv(drawingOfTwo(a, b, 'Japan')));
        expect(row?.[1]?.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, '')).toBe(
          a.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, ''),
        );
        expect(row?.[1]).not.toMatch(/^[=+\-@]/);
      }),
    );
  });
});
