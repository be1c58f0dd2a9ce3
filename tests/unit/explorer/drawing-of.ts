import type { Drawing, DrawnNode } from '../../../explorer/src/views/canvas/draw/drawn.ts';
import type { CanvasEdge } from '../../../explorer/src/views/canvas/model/picture.ts';

/** A node as it is drawn, with only what a test cares for. */
const drawnNode = (id: string, name: string, part: Partial<DrawnNode> = {}): DrawnNode => ({
  id,
  name,
  kind: 'COMPANY',
  kindName: 'Company',
  x: 0,
  y: 0,
  size: 8,
  colour: '#258a54',
  shape: 'diamond',
  pinned: false,
  picked: false,
  onPath: false,
  linksHere: 1,
  links: 1,
  ...part,
});

/** A link of which one claim says that it is there. */
export const canvasEdge = (from: string, field: string, to: string, claim = ''): CanvasEdge => ({
  ...{ from, field, to, claim },
  qualifiers: [],
});

/** Two nodes with these names, and a link with this name from the first to the second. */
export const drawingOfTwo = (from: string, link: string, to: string): Drawing => ({
  nodes: [drawnNode('company/a', from), drawnNode('country/b', to, { x: 200, y: 100, kind: 'COUNTRY' })],
  edges: [
    {
      key: 'company/a~country/b',
      a: 'company/a',
      b: 'country/b',
      links: [{ ...canvasEdge('company/a', 'headquarteredIn', 'country/b'), name: link }],
      both: false,
      label: link,
      picked: false,
      onPath: false,
    },
  ],
});
