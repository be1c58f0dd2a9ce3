import Graph from 'graphology';
import { write } from 'graphology-gexf/browser/index.js';
import type { Drawing } from '../draw/drawn.ts';
import { edgeKey } from '../model/picture.ts';
import { xmlText } from './xml.ts';

/** A drawing as GEXF 1.3, with places, colours and sizes, as Gephi reads it. */
export function toGexf({ nodes, edges }: Drawing): string {
  const graph = new Graph({ type: 'directed', multi: true });
  for (const { id, name, kind, kindName, x, y, size, colour } of nodes)
    graph.addNode(id, {
      label: xmlText(name),
      kind,
      kindName: xmlText(kindName),
      x,
      y,
      size: Math.round(size * 100) / 100,
      color: colour,
    });
  for (const link of edges.flatMap(({ links }) => links))
    graph.addEdgeWithKey(edgeKey(link), link.from, link.to, { label: xmlText(link.name), link: link.field });
  return write(graph, { version: '1.3' });
}
