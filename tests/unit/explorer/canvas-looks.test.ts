import { describe, expect, it } from 'vitest';
import { kinds } from '../../../explorer/src/language/kinds.ts';
import { drawingOf } from '../../../explorer/src/views/canvas/draw/drawing.ts';
import { kindLook } from '../../../explorer/src/views/canvas/draw/kind-look.ts';
import { shapePath } from '../../../explorer/src/views/canvas/draw/shape-path.ts';
import { shapes } from '../../../explorer/src/views/canvas/draw/shapes.ts';
import { edgeKey, emptyPicture, joined } from '../../../explorer/src/views/canvas/model/picture.ts';
import { canvasEdge } from './drawing-of.ts';

/** How light a colour is, as WCAG reckons it. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
const contrast = (a: string, b: string): number => {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
};

describe('kinds on a canvas', () => {
  it.each(Object.keys(kinds))('stand out on the pages of both themes: %s', (kind) => {
    for (const page of ['#ffffff', '#1d2327', '#fbfaf7', '#14181b'])
      expect(contrast(kindLook(kind).colour, page)).toBeGreaterThanOrEqual(3);
  });

  it('share their colour and shape with no other kind', () => {
    const looks = Object.keys(kinds).map((kind) => JSON.stringify(kindLook(kind)));
    expect(new Set(looks).size).toBe(looks.length);
  });

  it('have a look even where the page knows no word for them', () => {
    expect(kindLook('SATELLITE')).toEqual(kindLook('SATELLITE'));
    expect(shapes).toContain(kindLook('SATELLITE').shape);
  });

  it.each([...shapes])('have an outline that a picture can draw: %s', (shape) => {
    expect(shapePath(shape, 8)).toMatch(/^M[-\d. ]+[AL].*Z$/);
  });
});

describe('a link that held several times', () => {
  const node = (id: string) => ({ id, kind: 'COMPANY', type: 'Company', name: id, links: 3 });
  const picture = joined(
    emptyPicture,
    [node('company/a'), node('company/b')],
    [
      canvasEdge('company/a', 'owns', 'company/b', 'claim-2010'),
      canvasEdge('company/a', 'owns', 'company/b', 'claim-2020'),
      canvasEdge('company/a', 'owns', 'company/b', 'claim-2010'),
      canvasEdge('company/a', 'parents', 'company/b', 'claim-p'),
    ],
  );

  it('is a link for each of its times, and one line that says how many', () => {
    const { edges, nodes } = drawingOf(picture, {
      ...{ hidden: [], off: [], picked: [], way: [] },
      kindName: (kind: string) => kind,
      fieldName: (field: string) => field,
    });
    expect(edges.map(({ label, links }) => [label, links.length])).toEqual([['owns ×2 · parents', 3]]);
    expect(nodes.map(({ linksHere }) => linksHere)).toEqual([3, 3]);
  });
});

describe('what is seen of a canvas', () => {
  const node = (id: string, kind: string) => ({ id, kind, type: kind, name: id, links: 3 });
  const picture = joined(
    emptyPicture,
    [node('company/a', 'COMPANY'), node('company/b', 'COMPANY'), node('country/c', 'COUNTRY')],
    [
      canvasEdge('company/a', 'owns', 'company/b'),
      canvasEdge('company/b', 'owns', 'company/a'),
      canvasEdge('company/a', 'headquarteredIn', 'country/c'),
      canvasEdge('company/a', 'owns', 'company/nobody'),
    ],
  );
  const seeing = {
    hidden: [],
    off: [],
    picked: [],
    way: [],
    kindName: (kind: string) => kind.toLowerCase(),
    fieldName: (field: string) => `<${field}>`,
  };

  it('has one line for all links of a pair, with what each is called', () => {
    const { edges } = drawingOf(picture, seeing);
    expect(edges.map(({ key, label, both }) => ({ key, label, both }))).toEqual([
      { key: 'company/a~company/b', label: '<owns>', both: true },
      { key: 'company/a~country/c', label: '<headquarteredIn>', both: false },
    ]);
  });

  it('counts the links of a node that are seen', () => {
    expect(drawingOf(picture, seeing).nodes.map(({ linksHere }) => linksHere)).toEqual([3, 2, 1]);
    expect(
      drawingOf(picture, { ...seeing, off: ['COUNTRY'] }).nodes.map(({ linksHere }) => linksHere),
    ).toEqual([2, 2]);
  });

  it('leaves out what is hidden or filtered out, with its links', () => {
    const { nodes, edges } = drawingOf(picture, { ...seeing, hidden: ['company/b'], off: ['COUNTRY'] });
    expect(nodes.map(({ id }) => id)).toEqual(['company/a']);
    expect(edges).toEqual([]);
  });

  it('marks what is picked, and the way of a path from node to node', () => {
    const { nodes, edges } = drawingOf(picture, {
      ...seeing,
      picked: ['country/c', 'company/a'],
      way: ['company/b', 'company/a'],
    });
    expect(nodes.filter(({ picked }) => picked).map(({ id }) => id)).toEqual(['company/a', 'country/c']);
    expect(edges.filter(({ picked }) => picked).map(({ key }) => key)).toEqual(['company/a~country/c']);
    expect(edges.filter(({ onPath }) => onPath).map(({ key }) => key)).toEqual(['company/a~company/b']);
  });

  it('knows links by their ends and name alone', () => {
    expect([...picture.edges.keys()]).toContain(edgeKey(canvasEdge('company/a', 'owns', 'company/b')));
    expect(picture.edges.size).toBe(3);
  });
});
